/** How the room sorted, on the screen: a bar for every item, the key on every row once it is out, and a sentence. */
import { html } from "../../../parts/html.js";
import { widthOf, wrap } from "../../../parts/lettering.js";
import { pages } from "../../../parts/pages.js";
import { heightUnderTitle, INNER } from "../../../parts/room.js";
import { dataTable, unseenTable } from "../../../parts/table.js";
import { t } from "../../../parts/words.js";
import { sheet } from "../../poll/page/sheet.js";
import { pointedAt } from "../looks.js";
import { pileMark, rowsOf } from "../piles.js";
import { named, sentence, table } from "../table.js";
import { fit } from "./fit.js";
import { keySize, row } from "./rows.js";

// All measures are in hundredths of the screen's height, as in the style sheet.
const GAP = 2;
const COUNT = 34;
const LEGEND = { size: 4, leading: 1.3, mark: 7, between: 4 };
const CAPTION = { face: "headline", size: 3.8 };
const CAPTION_LEADING = 1.3;
const PAGE_MS = 25_000;

/** Something is there to look at: the room's answer, or the key alone. */
export const result = (state) => (state.table ? asTable(state) : asBars(state));

const isCountedAtAll = ({ result: made }) => Boolean(made && !made.few);

const captionOf = ({ activity, result: made, ...state }) =>
  isCountedAtAll({ result: made, ...state }) ? sentence(activity, made) : t("Her siger nøglen, at det hører hjemme.");

const captionHeight = (state, words) =>
  wrap(words, { ...CAPTION, width: INNER[state.shape] }).lines.length * CAPTION.size * CAPTION_LEADING + GAP;

const titleHeight = ({ activity, shape }) => heightUnderTitle(activity.title, shape, INNER[shape] - COUNT);

/* As bars */

/** The titles of the piles beside each other, in as many lines as they need. */
const legendHeight = ({ activity, shape }) => {
  let [lines, used] = [1, 0];
  for (const { title } of activity.piles) {
    const wide = widthOf(title, "firm", LEGEND.size) + LEGEND.mark;
    if (used > 0 && used + wide > INNER[shape]) [lines, used] = [lines + 1, 0];
    used += wide + LEGEND.between;
  }
  return lines * LEGEND.size * LEGEND.leading + GAP;
};

const asBars = (state) => {
  const { activity, shape, stage } = state;
  const rows = rowsOf(activity, state.result);
  const words = captionOf(state);
  const height = titleHeight(state) - legendHeight(state) - captionHeight(state, words);
  const fitted = fit(rows.map(({ name }) => name), { height, shape, keys: rows.map((one) => keySize(activity, one)) });
  const bars = isCountedAtAll(state);
  const divided = named(rows);
  const up = pointedAt(activity, stage);
  const page = pageAt(state, fitted.pages, up);
  return html`
    <div class="sorting-result" data-level=${fitted.level.name} style=${sizesOf(fitted)}>
      ${legend(activity)}
      <div class="sorting-columns" aria-hidden="true" key=${page}>${fitted.pages[page].map(([from, to]) => html`
        <ol class="plain" key=${from}>${rows.slice(from, to).map((one) =>
          row(activity, one, { ...fitted, bars }, { divided: divided.includes(one), up: one === rows[up] }))}
        </ol>`)}</div>
      ${unseenTable(table(activity, state.result), words)}
      <p class="sorting-caption" aria-hidden="true">${words}${pages({
        number: page + 1, of: fitted.pages.length, leftOut: 0,
      })}</p>
    </div>`;
};

const inScreen = (size) => `calc(${size.toFixed(2)} * var(--u))`;

const sizesOf = ({ level, widths, least }) => ({
  "--size": inScreen(level.size), "--least": inScreen(least), "--gap": inScreen(level.gap),
  "--name": inScreen(widths.name), "--key": inScreen(widths.key),
});

const legend = ({ piles }) => html`
  <ul class="sorting-legend plain" aria-hidden="true">${piles.map(({ id, title }, at) => html`
    <li key=${id}>${pileMark(at)}<strong>${title}</strong></li>`)}</ul>`;

/** The page of the item that is pointed at, and on from there: else they turn by themselves, from the first one on. */
const pageAt = ({ memory, turning }, pages, up) => {
  const at = pages.findIndex((columns) => columns.some(([from, to]) => from <= up && up < to));
  if (at >= 0) {
    memory.since = turning - at * PAGE_MS;
    return at;
  }
  memory.since ??= turning;
  return Math.floor(Math.max(0, turning - memory.since) / PAGE_MS) % pages.length;
};

/* As a table */

const asTable = (state) => {
  const words = captionOf(state);
  const room = { width: INNER[state.shape], height: titleHeight(state) - captionHeight(state, words) };
  const { size, pad, widths, columns, pieces, left } = sheet(table(state.activity, state.result), room);
  return html`
    <div class="sorting-result sheet">
      <div class="sheets" style=${{ "--size": size, "--pad": pad }}>
        ${pieces.map((rows, at) => html`<div key=${at}>${dataTable({ columns, rows }, "", widths)}</div>`)}
      </div>
      ${left > 0 && html`<p class="soft">${t("og {n} mere i opsamlingen", { n: left })}</p>`}
      <p class="sorting-caption">${words}</p>
    </div>`;
};
