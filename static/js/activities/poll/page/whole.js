/** The whole result on the screen: as its form draws it, as a table, beside the first round or by group. */
import { legend, matrix, paired } from "../../../parts/grouped.js";
import { html } from "../../../parts/html.js";
import { dataTable, unseenTable } from "../../../parts/table.js";
import { t } from "../../../parts/words.js";
import { widthOf } from "../../../parts/lettering.js";
import { INNER } from "../../../parts/room.js";
import { fit, heightUnder, questionSize } from "../fit.js";
import { answeredSentence } from "../sentences.js";
import { TABLES } from "../tables.js";
import { figuresOf, told, valueWords } from "./beside.js";
import { sheet } from "./sheet.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are.
const LEGEND = 6.5;
const NAMES = 9.5;
const HEADING = 6;
const PAIRED = [
  { name: "large", size: 4.6, share: 0.36, gap: 2, least: 12.4 },
  { name: "normal", size: 3.8, share: 0.36, gap: 1.6, least: 10.2 },
  { name: "dense", size: 3.2, share: 0.4, gap: 1.2, least: 8.4 },
];
const MATRIX = [
  { name: "large", size: 4.6, share: 0.32, gap: 1.4, least: 8.4 },
  { name: "normal", size: 3.8, share: 0.32, gap: 1.1, least: 6.8 },
  { name: "dense", size: 3.2, share: 0.34, gap: 0.8, least: 5.6 },
];
const PAIRED_COLUMNS = 2;
const CELLS = 0.66;
const BETWEEN = 2;
const APART = 5;

/** `shown` is the form's own drawing of one result alone; `small` one of several beside each other, if it has any. */
export const whole = (state, { shown, small, rows }) => {
  const form = TABLES[state.activity.form];
  const what = told(state, form);
  const room = heightUnder(state.activity.question, questionSize(state.activity.question, rows), state.shape);
  if (state.table) return asTable(what, room, state.shape);
  if (what.columns === null) return shown(state);
  if (what.rows) return together(what, room, state.shape);
  const height = room - HEADING;
  const alone = small
    ? (result) => small({ ...state, result })
    : (result, width) => onSheet(form.table(state.activity, result), { width, height });
  return apart(what, alone, state.shape);
};

const asTable = ({ sentence, table }, room, shape) => html`
  <div class="result"><figure class="chart sheet">
    ${onSheet(table, { width: INNER[shape], height: room })}
    <figcaption>${sentence}</figcaption>
  </figure></div>`;

const onSheet = (table, room) => {
  const { size, pad, widths, columns, pieces, left } = sheet(table, room);
  return html`
    <div class="sheets" style=${{ "--size": size, "--pad": pad }}>
      ${pieces.map((rows, at) => html`<div key=${at}>${dataTable({ columns, rows }, "", widths)}</div>`)}
    </div>
    ${left > 0 && html`<p class="soft">${t("og {n} mere i opsamlingen", { n: left })}</p>`}`;
};

/** Two of them as pairs while there is room for two lines each; else a column for each round or group. */
const together = (what, room, shape) => {
  const labels = what.rows.map(({ label }) => label);
  const pairs = fit(labels, room - LEGEND, PAIRED, shape);
  if (what.columns.length === PAIRED_COLUMNS && pairs.lines === null) return inPairs(what, pairs);
  const { levels, figures } = columnFigures(what, shape);
  return inColumns(what, fit(labels, room - NAMES, levels, shape), figures);
};

const framed = ({ sentence, table }, levels, { density, lines }, drawing) => html`
  <div class="result together" data-lines=${lines}
    style=${{ "--size": levels.find(({ name }) => name === density).size }}>
    <figure class="chart">
      ${drawing}
      ${unseenTable(table, sentence)}
      <figcaption aria-hidden="true">${sentence}</figcaption>
    </figure>
  </div>`;

const inPairs = (what, fitted) =>
  framed(what, PAIRED, fitted, [legend(what.columns, answeredSentence), paired(what.rows, what.columns, figuresOf)]);

const inColumns = (what, fitted, figures) =>
  framed(what, MATRIX, fitted, matrix(what.rows, what.columns, figures, answeredSentence));

/** Percent and count where the columns are wide enough for both; else the count is left to the heading's number. */
const columnFigures = ({ columns, rows }, shape) => {
  const room = (CELLS * INNER[shape]) / columns.length - BETWEEN;
  const cells = rows.flatMap((row) => row.cells);
  const levels = MATRIX.filter(({ size }) => cells.every((cell) => widthOf(figuresOf(cell), "firm", size) <= room));
  if (levels.length > 0) return { levels, figures: figuresOf };
  return { levels: MATRIX.slice(-1), figures: (cell) => (cell ? valueWords(cell) : figuresOf(cell)) };
};

/** Results that share no answers, each under its own heading. */
const apart = ({ columns, sentence }, alone, shape) => {
  const width = (INNER[shape] - APART * (columns.length - 1)) / columns.length;
  return html`
  <div class="result"><figure class="chart sheet">
    <div class="apart">${columns.map(({ name, n, result }) => html`
      <section key=${name}>
        <h2>${name} · ${answeredSentence(n)}</h2>
        ${alone(result, width)}
      </section>`)}</div>
    <figcaption>${sentence}</figcaption>
  </figure></div>`;
};
