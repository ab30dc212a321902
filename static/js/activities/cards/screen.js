/** Cards on the screen: the way in, the groups, the work, one card for all, the room's ticks and its wall. */
import { gather, gatherTitle } from "../../parts/gather_screen.js";
import { html } from "../../parts/html.js";
import { t } from "../../parts/words.js";
import { awaiting, waitingWords } from "./on_screen/awaiting.js";
import { invitation } from "./on_screen/invitation.js";
import { marks } from "./on_screen/marks.js";
import { wall } from "./on_screen/wall.js";
import { wholeCard } from "./on_screen/whole.js";
import { work } from "./on_screen/work.js";

const PICTURES = { invitation, gather, work, card: wholeCard, marks, wall };

const TITLES = {
  gather: gatherTitle,
  marks: () => t("Sådan har I sat jeres mærker"),
  wall: () => t("Det har I hængt op"),
};

/** What belongs to the moment. */
const own = ({ activity, stage }) => {
  if (stage.dealt === 0) return stage.formed ? "gather" : "invitation";
  return activity.play === "room" ? "card" : "work";
};

/** What is up: what the facilitator put on the screen, else what belongs to the moment. */
export const pictureUp = (state) => (state.stage.look in PICTURES ? state.stage.look : own(state));

export const screen = (state) => {
  const picture = pictureUp(state);
  const title = TITLES[picture]?.(state.activity) ?? (state.activity.title || state.activity.deck.title);
  const waiting = waitingWords(picture, state);
  return html`
    <section class="cards-screen" data-picture=${picture} aria-labelledby="cards-title">
      ${picture !== "card" && html`<h1 id="cards-title">${title}</h1>`}
      ${waiting ? awaiting(waiting) : PICTURES[picture]({ ...state, title })}
    </section>`;
};
