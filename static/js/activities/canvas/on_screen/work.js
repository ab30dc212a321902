/** The calm picture while groups write: the fields as large cards, and how much stands in each. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { INNER, heightUnderTitle } from "../../../parts/room.js";
import { t } from "../../../parts/words.js";
import { linesWords } from "../words.js";
import { firstFitting, isWhole, sum, tall } from "./fit.js";

// The style sheet has the same measures.
const GAP = 3;
const ACROSS = 2.4;
const TASK = { face: "reading", size: 4, leading: 1.3 };
const FOOT = 8.5;
const SAFE = 0.97;
/** So few fields have room for their questions. */
const FEW = 4;
/** From so many on they lie closer. */
const MANY = 7;
/** Between two fields; and of a card the edge and air above and below, with its line of how much is written. */
const AIRY = { gap: GAP, around: 4.6, count: 1.2 + 3.6 * 1.3 };
const CLOSE = { gap: 2, around: 2.3, count: 0.3 + 3.2 * 1.3 };

// In letter sizes.
const HEADING = { size: 1.2, leading: 1.12 };
const QUESTION = { leading: 1.28, above: 0.45, indent: 1 };

const ASKED = [5.4, 5, 4.6, 4.2, 3.8, 3.5, 3.2, 3];
const BARE = [6.4, 5.8, 5.2, 4.6, 4, 3.6, 3.2, 2.8, 2.5];

/** Larger letters than these never part a word of a title. */
const PARTING = 3.6;

/** Titles alone, by how many there are; few with their questions stand beside each other. */
const COLUMNS = {
  wide: [1, 2, 3, 2, 3, 3, 4, 4, 3, 4, 4, 4],
  square: [1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3],
};
const ASKED_COLUMNS = { wide: [1, 2, 3, 2], square: [1, 2, 3, 2] };

const airOf = ({ length }) => (length < MANY ? AIRY : CLOSE);

const titleIsWhole = ({ title }, size, width) =>
  size <= PARTING || isWhole(title, { face: "headline", size: HEADING.size * size, width });

const cardTall = ({ title, questions }, size, width, { around, count }) =>
  tall(title, { face: "headline", size: HEADING.size * size, width, leading: HEADING.leading }) +
  sum(questions.map((question) => QUESTION.above * size +
    tall(question, { face: "reading", size, width: width - QUESTION.indent * size, leading: QUESTION.leading }))) +
  around + count;

/** {size, fields}: with their questions where there are few fields and room for them, else the titles alone. */
export const laidOut = (fields, room) => {
  const place = fields.length - 1;
  const asked = fields.length <= FEW && inColumns(fields, ASKED_COLUMNS[room.shape][place], ASKED, room);
  if (asked && asked.fits) return asked;
  const bare = fields.map((field) => ({ ...field, questions: [] }));
  return inColumns(bare, COLUMNS[room.shape][place], BARE, room);
};

const inColumns = (fields, columns, sizes, { shape, height }) => {
  const air = airOf(fields);
  const rows = Math.ceil(fields.length / columns);
  const width = ((INNER[shape] - (columns - 1) * air.gap) / columns - 2 * ACROSS) * SAFE;
  const most = (height - (rows - 1) * air.gap) / rows;
  return firstFitting(sizes, (size) => {
    const fits = fields.every((card) =>
      titleIsWhole(card, size, width) && cardTall(card, size, width, air) <= most);
    return { size, columns, fields, fits };
  });
};

const taskTall = ({ task }, shape) => (task ? tall(task, { ...TASK, width: INNER[shape] }) + GAP : 0);

/** What is asked stands above the fields, unless they need the room. */
const withTask = ({ activity, shape }) => {
  const height = heightUnderTitle(activity.title, shape) - FOOT;
  const beneath = laidOut(activity.fields, { shape, height: height - taskTall(activity, shape) });
  return beneath.fits ? { ...beneath, task: activity.task } : laidOut(activity.fields, { shape, height });
};

export const work = (state) => {
  const { result, workshop } = state;
  const { size, columns, fields, task } = withTask(state);
  return html`
    ${task && html`<p class="canvas-task" lang=${workshop.language}>${task}</p>`}
    <ol class="canvas-fields plain" data-columns=${columns} data-many=${fields.length >= MANY}
      style=${{ "--size": size, "--columns": columns }}>
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
