/** The questions of a walk on the screen: as large as they can be, in one column or two, page by page if need be. */
import { html } from "../../../parts/html.js";
import { wrap } from "../../../parts/lettering.js";
import { pages } from "../../../parts/pages.js";

// In hundredths of the screen's height; what stands between is in letter sizes. The style sheet has the same.
/** Under each other while they stay large; then side by side. */
const TRIES = [[5, 1], [4.4, 1], [3.8, 1], [4.4, 2], [3.8, 2], [3.2, 2]].map(([size, columns]) => ({ size, columns }));
const SMALLEST = TRIES.at(-1);
const LEADING = 1.25;
const BETWEEN = 0.7;
const INDENT = 1.1;
const COLUMN_GAP = 5;
const MEASURE = 36;
const PAGE_MS = 25_000;
const PAGES_LINE = 5;

const heightOf = (question, size, width) => {
  const room = Math.min(width, MEASURE * size) - INDENT * size;
  return (wrap(question, { face: "reading", size, width: room }).lines.length * LEADING + BETWEEN) * size;
};

/** Fills one column after the other from the top; what finds no room is left. */
const filled = (questions, { size, columns, width, height }) => {
  const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns;
  const all = Array.from({ length: columns }, () => []);
  let [at, used] = [0, 0];
  for (const question of questions) {
    const tall = heightOf(question, size, columnWidth);
    if (used > 0 && used + tall > height) [at, used] = [at + 1, 0];
    if (at === columns) break;
    all[at].push(question);
    used += tall;
  }
  return all;
};

const countOf = (columns) => columns.reduce((sum, column) => sum + column.length, 0);

/** The largest letters in which all questions stand whole: {size, columns}; null when there are too many. */
const onePage = (questions, { width, height }) => {
  for (const { size, columns } of TRIES) {
    const laid = filled(questions, { size, columns, width, height });
    if (countOf(laid) === questions.length) return { size, columns: laid };
  }
  return null;
};

/** What stands there now: {size, columns, number, of}. */
export const questionsAt = (questions, { width, height, turning }) => {
  const whole = onePage(questions, { width, height });
  if (whole) return { ...whole, number: 1, of: 1 };
  const sheets = [];
  for (let left = questions; left.length > 0; left = left.slice(countOf(sheets.at(-1)))) {
    sheets.push(filled(left, { ...SMALLEST, width, height: height - PAGES_LINE }));
  }
  const at = Math.floor(turning / PAGE_MS) % sheets.length;
  return { size: SMALLEST.size, columns: sheets[at], number: at + 1, of: sheets.length };
};

export const questions = (prompts, room, language) => {
  const { size, columns, ...turned } = questionsAt(prompts, room);
  const shown = columns.filter(({ length }) => length > 0);
  return html`
    <div class="walk-questions" lang=${language} style=${{ "--letters": size, "--columns": shown.length }}>
      ${shown.map((column, at) => html`
        <ul class="plain" key=${at}>${column.map((question) => html`<li key=${question}>${question}</li>`)}</ul>`)}
    </div>
    ${turned.of > 1 && html`<p class="foot">${pages({ ...turned, leftOut: 0 })}</p>`}`;
};
