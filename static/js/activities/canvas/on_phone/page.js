/** What every page of a canvas on the phone begins with: its title, the time in calm words, and what is asked. */
import { html } from "../../../parts/html.js";
import { isAllSent, isInTeam } from "../../../parts/lines.js";
import { marked } from "../../../parts/marked.js";
import { t } from "../../../parts/words.js";
import { timeLine } from "../../cards/on_phone/time.js";
import { sayTo } from "../words.js";
import { TITLE } from "./place.js";

/** `beside` stands beside the title. */
export const page = (state, title, inside, beside = null) => html`
  <section class="canvas-phone stack" aria-labelledby=${TITLE}>
    <div class="canvas-head">
      <h1 id=${TITLE} tabindex="-1" lang=${state.workshop.language}>${marked(title)}</h1>
      ${beside}
    </div>
    ${inside}
  </section>`;

export const task = ({ activity, workshop }) =>
  activity.task && html`<p class="canvas-task" lang=${workshop.language}>${marked(activity.task)}</p>`;

/** Until when, and once it is closed that nothing is lost. */
export const standing = (state) => html`
  ${state.stage.open && timeLine(state, null)}
  ${!state.stage.open && html`<p class="note">${closedWords(state)}</p>`}`;

const closedWords = (state) => (isKept(state) ? keptWords(state) : t("Der er lukket for at skrive."));

const isKept = (state) => isAllSent(state) && (isInTeam(state.team) || Object.keys(state.mine).length > 0);

const keptWords = (state) =>
  sayTo(
    state,
    () => t("Der er lukket for at skrive. Det, I har skrevet, er gemt."),
    () => t("Der er lukket for at skrive. Det, du har skrevet, er gemt."),
  );
