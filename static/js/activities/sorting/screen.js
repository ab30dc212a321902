/** Sorting on the screen: the way in, the groups that find each other, and how the room sorted. */
import { gather, gatherTitle } from "../../parts/gather_screen.js";
import { html } from "../../parts/html.js";
import { showing } from "../poll/phase.js";
import { invitation } from "./on_screen/invitation.js";
import { result } from "./on_screen/result.js";
import { turnout } from "./table.js";

/** So long the screen says how groups find each other; then it says what they do. */
const GATHER_MS = 90_000;

const PICTURES = { invitation, gather, result };

/** What is up: "result" once the room's answer or the key is there, "gather" while groups find each other. */
export const pictureUp = (state) => {
  const { activity, stage, now } = state;
  if (showing(state) === "shown" || activity.key) return "result";
  return activity.play === "team" && stage.began !== null && now - stage.began < GATHER_MS ? "gather" : "invitation";
};

const heading = ({ activity }, picture) => html`
  <h1 id="sorting-title">${picture === "gather" ? gatherTitle(activity) : activity.title}</h1>`;

const withCount = (state, title) => html`
  <header>${title}<p class="count figures">${turnout(state.activity, state.result)}</p></header>`;

export const screen = (state) => {
  const picture = pictureUp(state);
  const title = heading(state, picture);
  return html`
    <section class="sorting-screen" data-picture=${picture} aria-labelledby="sorting-title">
      ${showing(state) === "shown" ? withCount(state, title) : title}
      ${PICTURES[picture](state)}
    </section>`;
};
