/** The whole result on the screen: as its form draws it, as a table, beside the first round or by group. */
import { legend, matrix, paired } from "../../../parts/grouped.js";
import { html } from "../../../parts/html.js";
import { dataTable } from "../../../parts/table.js";
import { t } from "../../../parts/words.js";
import { fit, heightUnder, questionSize } from "../fit.js";
import { answeredSentence } from "../sentences.js";
import { TABLES } from "../tables.js";
import { figuresOf, told } from "./beside.js";
import { sheet } from "./sheet.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are.
const LEGEND = 6.5;
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

/** `shown` is the form's own drawing of one result alone. */
export const whole = (state, shown, rows) => {
  const form = TABLES[state.activity.form];
  const what = told(state, form);
  const room = heightUnder(state.activity.question, questionSize(state.activity.question, rows), state.shape);
  if (state.table) return asTable(what, room, state.shape);
  if (what.columns === null) return shown(state);
  return what.rows ? together(what, room, state.shape) : apart(state, form, what, room);
};

const asTable = ({ sentence, table }, room, shape) => html`
  <div class="result"><figure class="chart sheet">
    ${onSheet(table, room, shape)}
    <figcaption>${sentence}</figcaption>
  </figure></div>`;

const onSheet = (table, room, shape) => {
  const { size, pad, widths, pieces, left } = sheet(table, room, shape);
  return html`
    <div class="sheets" style=${{ "--size": size, "--pad": pad }}>
      ${pieces.map((rows, at) => html`<div key=${at}>${dataTable({ ...table, rows }, "", widths)}</div>`)}
    </div>
    ${left > 0 && html`<p class="soft">${t("og {n} mere i opsamlingen", { n: left })}</p>`}`;
};

/** Two rounds as pairs while there is room for two lines each; else a column for each round or group. */
const together = ({ columns, rows, sentence, table }, room, shape) => {
  const labels = rows.map(({ label }) => label);
  const height = room - LEGEND;
  const pairs = fit(labels, height, PAIRED, shape);
  const inPairs = columns.length === PAIRED_COLUMNS && pairs.lines === null;
  const { density, lines } = inPairs ? pairs : fit(labels, height, MATRIX, shape);
  const size = (inPairs ? PAIRED : MATRIX).find(({ name }) => name === density).size;
  return html`
    <div class="result together" data-lines=${lines} style=${{ "--size": size }}>
      <figure class="chart">
        ${legend(columns, answeredSentence)}
        ${(inPairs ? paired : matrix)(rows, columns, figuresOf)}
        <figcaption>${sentence}</figcaption>
        <div class="unseen">${dataTable(table)}</div>
      </figure>
    </div>`;
};

/** Results that share no answers, each as a table under its own heading. */
const apart = ({ activity, shape }, form, { columns, sentence }, room) => html`
  <div class="result"><figure class="chart sheet">
    <div class="apart">${columns.map(({ name, n, result }) => html`
      <section key=${name}>
        <h2>${name} · ${answeredSentence(n)}</h2>
        ${onSheet(form.table(activity, result), room - HEADING, shape)}
      </section>`)}</div>
    <figcaption>${sentence}</figcaption>
  </figure></div>`;
