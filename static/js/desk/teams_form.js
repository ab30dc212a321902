/** How the room is to be put into teams: the rule, how many together, and the button that does it. */
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";
import { RULES, SAME, TABLE, wordsFor } from "./teams_words.js";

const PAIR = 2;
const SIZES = { cards: [2, 10], walk: [2, 3], canvas: [2, 10], sorting: [2, 10], placing: [2, 10] };
const EVEN = new Set(["mixed", "random"]);
/** Rules by which nobody is counted off. */
const SIZELESS = new Set([TABLE, SAME]);

/** Who walks sits at no table, unless the programme says so; and there are not always groups from before. */
const rulesFor = ({ activity, teams }) => {
  const may = {
    [TABLE]: activity.kind !== "walk" || teams.by === TABLE,
    [SAME]: (activity.kind !== "walk" && teams.before) || teams.by === SAME,
  };
  return Object.keys(RULES).filter((rule) => may[rule] ?? true);
};

/** How many teams it gives, as the server counts them. */
export const countOf = (here, size) =>
  Math.max(1, size === PAIR ? Math.floor(here / PAIR) : Math.floor((here + Math.floor(size / 2)) / size));

/** "Det giver 7 grupper med 4 i hver." Only where it follows from the numbers alone. */
export const previewWords = ({ activity, teams: { here }, rule, size }) => {
  if (here === 0 || !EVEN.has(rule)) return "";
  const n = countOf(here, size);
  const count = wordsFor(activity, rule).count(n);
  const [few, many] = [Math.floor(here / n), Math.ceil(here / n)];
  if (few === many) return t("Det giver {count} med {size} i hver.", { count, size: few });
  return size === PAIR
    ? t("Det giver {count}. Et af dem bliver tre.", { count })
    : t("Det giver {count} med {few} eller {many} i hver.", { count, few, many });
};

export const hereWords = ({ here }) => {
  if (here === 0) return t("Der er ingen her endnu");
  return here === 1 ? t("1 er her") : t("{n} er her", { n: here });
};

const stayWords = ({ stays }) => {
  if (!stays) return "";
  return stays === 1 ? t("1 vil hellere blive inde.") : t("{n} vil hellere blive inde.", { n: stays });
};

/** Nobody is to lose a sheet unwarned by a press meant for latecomers. */
const sheetWords = ({ activity, formed }) =>
  formed && activity.kind === "canvas"
    ? t("Nye grupper begynder på et tomt ark, og hver mobil kan tage sine egne linjer med.")
    : "";

/** `board` says what is chosen; the same before the first time and when it is done again. */
export const forming = (board) => html`
  <div class="teams-form stack tight">
    ${ruleChoice(board)}
    ${!SIZELESS.has(board.rule) && stepper(board)}
    <div class="row">${formButton(board)}
      ${board.formed && html`<button type="button" class="quiet" onClick=${board.leaveAsItIs}>
        ${t("Lad det være")}</button>`}</div>
    <p class="soft">${[stayWords(board.teams), previewWords(board), RULES[board.rule].hint(), sheetWords(board)]
      .filter(Boolean).join(" ")}</p>
  </div>`;

const ruleChoice = (board) => html`
  <label class="teams-rule"><span>${t("Hvem skal sammen?")}</span>
    <select value=${board.rule} onChange=${({ target }) => board.setRule(target.value)}>
      ${rulesFor(board).map((rule) => html`<option key=${rule} value=${rule}>${RULES[rule].name()}</option>`)}
    </select></label>`;

const stepper = ({ activity, words, size, setSize }) => {
  const [least, most] = SIZES[activity.kind];
  return html`
    <div class="teams-size" role="group" aria-label=${t("Hvor mange sammen?")}>
      <button type="button" aria-label=${t("En færre sammen")} disabled=${size <= least}
        onClick=${() => setSize(size - 1)}>${icon("minus")}</button>
      <output aria-live="polite">${words.size(size)}</output>
      <button type="button" aria-label=${t("En mere sammen")} disabled=${size >= most}
        onClick=${() => setSize(size + 1)}>${icon("plus")}</button>
    </div>`;
};

const formButton = ({ words, teams, formed, form }) => html`
  <button type="button" class="primary large" disabled=${teams.here === 0} onClick=${form}>
    ${formed ? html`${icon("repeat")}${t("Bland igen")}` : html`${icon("users")}${words.form()}`}</button>`;
