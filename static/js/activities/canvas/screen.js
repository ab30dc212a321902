/** A canvas on the screen: the way in, the groups, the work, and what groups have shared side by side. */
import { numberWord } from "../poll/sentences.js";
import { gather, gatherTitle } from "../../parts/gather_screen.js";
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { t } from "../../parts/words.js";
import { invitation } from "./on_screen/invitation.js";
import { shown } from "./on_screen/side_by_side.js";
import { work } from "./on_screen/work.js";
import { canvasesIn, isShowing } from "./shown.js";

const GATHER_MS = 90_000;

const PICTURES = { invitation, gather, work, shown };

const TITLES = { gather: gatherTitle };

/** What belongs to the moment; most groups have found each other once half of them write. */
const own = ({ stage, teams, result, now }) => {
  if (!stage.formed) return "invitation";
  const begun = (result?.canvases ?? 0) * 2 >= Math.max(1, teams?.count ?? 0);
  return now - stage.began < GATHER_MS && !begun ? "gather" : "work";
};

/** What is up: the canvases the facilitator put on the screen, else what belongs to the moment. */
export const pictureUp = (state) => (isShowing(state.stage) ? "shown" : own(state));

export const screen = (state) => {
  const picture = pictureUp(state);
  const { activity } = state;
  const canvases = canvasesIn(state);
  const nothing = picture === "shown" && canvases.length === 0;
  return html`
    <section class="canvas-screen" data-picture=${picture} aria-labelledby="canvas-title">
      <h1 id="canvas-title">${TITLES[picture]?.(activity) ?? activity.title}</h1>
      ${nothing ? awaiting(state) : PICTURES[picture]({ ...state, canvases })}
    </section>`;
};

const awaiting = ({ result, workshop }) => html`
  <p class="cards-awaiting">${icon("smartphone")}<span>${result?.fields
    ? t("Når en gruppe viser sit ark, hænger det her.")
    : t("Arkene kan hænge her, når mindst {number} har skrevet.",
      { number: numberWord(result?.needed ?? workshop.smallest_group) })}</span></p>`;
