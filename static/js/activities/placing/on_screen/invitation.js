/** Before there is a result: what is to be placed, and the empty line or field it goes on. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { wrap } from "../../../parts/lettering.js";
import { INNER } from "../../../parts/room.js";
import { t } from "../../../parts/words.js";
import { isOpen, showing } from "../../poll/phase.js";
import { fewSentence, screenSentence } from "../../poll/sentences.js";
import { isField } from "../axis.js";
import { rowsOf } from "../rows.js";
import { picture } from "./picture.js";
import { underTitle } from "./title.js";

// In hundredths of the screen's height, as in the style sheet.
const GAP = 2.4;
const TASK = { face: "headline", size: 4.4 };
const LEADING = 1.25;
const AWAIT = 9;

const NOTHING = { items: [] };

export const invitation = (state) => {
  const { activity, shape } = state;
  const task = activity.task || taskOf(activity);
  const tall = wrap(task, { ...TASK, width: INNER[shape] }).lines.length * TASK.size * LEADING;
  const height = underTitle(state) - tall - AWAIT - 2 * GAP;
  return html`
    <div class="placing-invitation">
      <p class="placing-task">${task}</p>
      ${picture(state, rowsOf(activity, NOTHING), { height })}
      ${awaited(state)}
    </div>`;
};

const TASKS = {
  alone: [() => t("Sæt dem på linjen, der hvor du synes."), () => t("Sæt dem i feltet, der hvor du synes.")],
  team: [() => t("Sæt dem på linjen, der hvor I er enige om."), () => t("Sæt dem i feltet, der hvor I er enige om.")],
};

const taskOf = (activity) => TASKS[activity.play][Number(isField(activity))]();

const awaited = (state) => html`
  <p class="await">
    ${icon(isOpen(state) ? "smartphone" : "lock")}
    <span>
      ${isOpen(state) && html`<strong>${t("Placér på din mobil.")}</strong>${" "}`}
      ${underWay(state)}
      ${showing(state) === "few" ? fewSentence(state.result) : screenSentence(state.stage.shows, isOpen(state))}
    </span>
  </p>`;

/** How many have begun, as far as it points at nobody. */
const underWay = ({ activity, answered, teams }) => {
  const n = activity.play === "team" ? (teams?.count ?? 0) : (answered ?? 0);
  return n > 0 && html`<strong class="figures">${wordsFor(activity, n)}</strong>${" "}`;
};

const wordsFor = ({ play }, n) => {
  if (play === "team") return n === 1 ? t("1 gruppe er i gang.") : t("{n} grupper er i gang.", { n });
  return n === 1 ? t("1 er i gang.") : t("{n} er i gang.", { n });
};
