/** A placing on the screen: the empty line or field, the groups that find each other, and the room's picture. */
import { gather, gatherTitle } from "../../parts/gather_screen.js";
import { html } from "../../parts/html.js";
import { showing } from "../poll/phase.js";
import { invitation } from "./on_screen/invitation.js";
import { result } from "./on_screen/result.js";
import { titleSize } from "./on_screen/title.js";
import { turnout } from "./table.js";

/** So long the screen says how groups find each other; then it says what they do. */
const GATHER_MS = 90_000;

const PICTURES = { invitation, gather, result };

/** What is up: "result" once the room's picture is there, "gather" while groups find each other. */
export const pictureUp = (state) => {
  const { activity, stage, now } = state;
  if (showing(state) === "shown") return "result";
  return activity.play === "team" && stage.began && now - stage.began < GATHER_MS ? "gather" : "invitation";
};

const heading = ({ activity }, up) =>
  up === "gather"
    ? html`<h1 id="placing-title">${gatherTitle(activity)}</h1>`
    : html`<h1 id="placing-title" class="question" data-size=${titleSize(activity.title)}>${activity.title}</h1>`;

const withCount = ({ activity, result: came }, title) => html`
  <header>${title}<p class="count figures">${turnout(activity, came)}</p></header>`;

export const screen = (state) => {
  const up = pictureUp(state);
  const title = heading(state, up);
  return html`
    <section class="placing-screen" data-picture=${up} aria-labelledby="placing-title">
      ${up === "result" ? withCount(state, title) : title}
      ${PICTURES[up](state)}
    </section>`;
};
