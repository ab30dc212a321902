/** A grid on the screen: the empty field, then every option where the room has placed it. */
import { html } from "../../../parts/html.js";
import { fit, heightUnder, questionSize } from "../fit.js";
import { page } from "../page/screen.js";
import { drawing } from "./chart.js";
import { field, names } from "./field.js";
import { fewWords, isRated, rowsOf } from "./table.js";

// In hundredths of the screen's height, as in the style sheet.
const CAPTION = 11;
const LEVELS = [
  { name: "large", size: 4.6, share: 0.24, gap: 2, least: 8 },
  { name: "normal", size: 3.8, share: 0.24, gap: 1.4, least: 7 },
  { name: "dense", size: 3.2, share: 0.29, gap: 0.6, least: 6 },
];
/** The plane as it is at least, in marks. */
const ROOM = { wide: { width: 8.5, height: 4.4 }, square: { width: 5.2, height: 4.4 } };
/** The same where two of them stand beside each other. */
const SMALL_ROOM = { width: 5, height: 4 };
const ROWS = 7;

/** Where it is crowded, the sentence gives way to the names it tells of. */
const fitted = ({ activity: { question }, shape }, texts) => {
  const height = heightUnder(question, questionSize(question, ROWS), shape);
  const { density, lines } = fit(texts, height - CAPTION, LEVELS, shape);
  return lines === null ? { density, lines, bare: false } : { ...fit(texts, height, LEVELS, shape), bare: true };
};

const framed = (state, texts, inside) => {
  const { density, lines, bare } = fitted(state, texts);
  return html`<div class="result" data-density=${density} data-lines=${lines} data-bare=${bare}>${inside}</div>`;
};

const asked = (state) => framed(state, state.activity.options, html`
  <div class="chart grid">${field(state.activity)}${names(state.activity)}</div>`);

const shown = (state) => {
  const texts = rowsOf(state.activity, state.result).map((row) => (isRated(row) ? row.text : `${row.text} ${fewWords()}`));
  return framed(state, texts, drawing(state, ROOM[state.shape]));
};

const small = (state) => html`<div class="small-grid">${drawing(state, SMALL_ROOM)}</div>`;

export const screen = (state) => page(state, { asked, shown, small, rows: ROWS });
