/** The calm picture while groups write: the fields as large cards, and how much stands in each. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { INNER, heightUnderTitle } from "../../../parts/room.js";
import { t } from "../../../parts/words.js";
import { linesWords } from "../words.js";
import { firstFitting, sum, tall } from "./fit.js";

// The style sheet has the same measures.
const GAP = 3;
const PADDING = { across: 2.4, top: 2.6, bottom: 2 };
const TASK = { face: "reading", size: 4, leading: 1.3 };
const FOOT = 8.5;
const COUNT = { size: 3.6, leading: 1.3, above: 1.2 };
const SAFE = 0.97;
/** So few fields have room for their questions. */
const FEW = 4;

// In letter sizes.
const HEADING = { size: 1.2, leading: 1.12 };
const QUESTION = { leading: 1.28, above: 0.45, indent: 1 };

const ASKED = [5.4, 5, 4.6, 4.2, 3.8, 3.5, 3.2, 3];
const BARE = [6.4, 5.8, 5.2, 4.6, 4, 3.6, 3.2, 2.8, 2.5];

const COLUMNS = {
  wide: [1, 2, 3, 2, 3, 3, 4, 4, 3, 4, 4, 4],
  square: [1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3],
};

export const columnsOf = (n, shape) => COLUMNS[shape][n - 1];

const cardTall = ({ title, questions }, size, width) =>
  tall(title, { face: "headline", size: HEADING.size * size, width, leading: HEADING.leading }) +
  sum(questions.map((question) => QUESTION.above * size +
    tall(question, { face: "reading", size, width: width - QUESTION.indent * size, leading: QUESTION.leading }))) +
  PADDING.top + PADDING.bottom + COUNT.above + COUNT.size * COUNT.leading;

/** {size, fields}: with their questions where there are few fields and room for them, else the titles alone. */
export const laidOut = (fields, { shape, height }) => {
  const columns = columnsOf(fields.length, shape);
  const rows = Math.ceil(fields.length / columns);
  const width = ((INNER[shape] - (columns - 1) * GAP) / columns - 2 * PADDING.across) * SAFE;
  const most = (height - (rows - 1) * GAP) / rows;
  const at = (cards) => (size) => ({
    size,
    columns,
    fields: cards,
    fits: cards.every((card) => cardTall(card, size, width) <= most),
  });
  const asked = fields.length <= FEW && firstFitting(ASKED, at(fields));
  if (asked && asked.fits) return asked;
  return firstFitting(BARE, at(fields.map((field) => ({ ...field, questions: [] }))));
};

const taskTall = ({ task }, shape) => (task ? tall(task, { ...TASK, width: INNER[shape] }) + GAP : 0);

export const work = (state) => {
  const { activity, shape, result, workshop } = state;
  const height = heightUnderTitle(activity.title, shape) - taskTall(activity, shape) - FOOT;
  const { size, columns, fields } = laidOut(activity.fields, { shape, height });
  return html`
    ${activity.task && html`<p class="canvas-task" lang=${workshop.language}>${activity.task}</p>`}
    <ol class="canvas-fields plain" style=${{ "--size": size, "--columns": columns }}>
      ${fields.map((field, at) => card(field, at, result, workshop))}
    </ol>
    <p class="foot"><span>${writingWords(state)}</span></p>`;
};

const card = ({ title, questions }, at, result, { language }) => html`
  <li key=${title} class="canvas-field">
    <h2 lang=${language}>${title}</h2>
    ${questions.length > 0 && html`
      <ul lang=${language}>${questions.map((question) => html`<li key=${question}>${question}</li>`)}</ul>`}
    ${result?.fields && html`
      <p class="canvas-count" data-none=${result.fields[at] === 0}>
        ${icon("pencil")}${linesWords(result.fields[at])}</p>`}
  </li>`;

/** "4 af 6 grupper skriver"; before enough do, how many there are. */
const writingWords = ({ activity: { groups: { by } }, result, teams }) => {
  const all = teams?.count ?? 0;
  if (all === 0) return "";
  const tables = by === "table";
  if (!result?.fields) return allWords(tables, all);
  const n = Math.min(result.canvases, all);
  if (tables) return all === 1 ? t("1 bord skriver") : t("{n} af {all} borde skriver", { n, all });
  return all === 1 ? t("1 gruppe skriver") : t("{n} af {all} grupper skriver", { n, all });
};

const allWords = (tables, n) => {
  if (tables) return n === 1 ? t("1 bord er i gang") : t("{n} borde er i gang", { n });
  return n === 1 ? t("1 gruppe er i gang") : t("{n} grupper er i gang", { n });
};
