/** Canvases that groups have shared, up to three side by side, as large as they can be read. */
import { html } from "../../../parts/html.js";
import { INNER, heightUnderTitle } from "../../../parts/room.js";
import { t } from "../../../parts/words.js";
import { titleOf } from "../words.js";
import { evenly } from "./columns.js";
import { firstFitting, sum, tall } from "./fit.js";

// The style sheet has the same measures.
const SIZES = [5, 4.6, 4.2, 3.8, 3.5, 3.2, 3];
const GAP = 3;
const PADDING = { across: 2.4, top: 2.6, bottom: 2 };
const BETWEEN_COLUMNS = 4;
const NARROWEST = 38;
const MOST_LINES = 12;

// In letter sizes.
const NAME = { size: 1.45, leading: 1.12, below: 0.5 };
const HEADING = { leading: 1.2, below: 0.25 };
const LINE = { leading: 1.25, between: 0.25, indent: 1 };
const BETWEEN_FIELDS = 0.9;
const MORE = 1.5;
/** What a browser may set a little wider than we reckon. */
const SAFE = 0.97;

/** A wide screen has all in a row, a square one two in a row at most. */
const rowsOf = (canvases, shape) => {
  const inRow = shape === "wide" ? canvases.length : 2;
  return Array.from({ length: Math.ceil(canvases.length / inRow) }, (_, at) =>
    canvases.slice(at * inRow, (at + 1) * inRow));
};

/* One canvas */

const headingTall = (title, size, width) =>
  tall(title, { face: "firm", size, width, leading: HEADING.leading }) + HEADING.below * size;

const lineTall = ({ text }, size, width) =>
  tall(text, { face: "reading", size, width: width - LINE.indent * size, leading: LINE.leading });

const fieldTall = ({ title, lines }, size, width) =>
  headingTall(title, size, width) + sum(lines.map((line) => lineTall(line, size, width))) +
  Math.max(0, lines.length - 1) * LINE.between * size;

/** What of a canvas is shown when each field shows so many lines, and no more than so many fields are shown. */
const cut = ({ title, fields }, { lines, fields: most }) => {
  const shown = fields.slice(0, most).map((field) => ({ ...field, lines: field.lines.slice(0, lines) }));
  const all = sum(fields.map((field) => field.lines.length));
  return { title, fields: shown, left: all - sum(shown.map((field) => field.lines.length)) };
};

const inColumns = ({ fields }, parts, size, inner) => {
  const width = ((inner - (parts - 1) * BETWEEN_COLUMNS) / parts) * SAFE;
  return evenly(fields, parts, {
    tallness: (field) => fieldTall(field, size, width),
    gap: BETWEEN_FIELDS * size,
  });
};

/** {title, columns, left, height}: its fields in as many columns as make it least tall. */
const laidOut = (canvas, size, width) => {
  const inner = width - 2 * PADDING.across;
  const most = Math.max(1, Math.min(canvas.fields.length, Math.floor(inner / NARROWEST)));
  const { columns, height } = Array.from({ length: most }, (_, at) => inColumns(canvas, at + 1, size, inner))
    .reduce((best, one) => (one.height < best.height ? one : best));
  const name = tall(canvas.title, { ...NAME, face: "headline", size: NAME.size * size, width: inner * SAFE });
  const around = PADDING.top + PADDING.bottom + NAME.below * size + (canvas.left > 0 ? MORE * size : 0);
  return { ...canvas, columns, height: name + height + around };
};

/* All of them */

const widthIn = (row, shape) => (INNER[shape] - (row.length - 1) * GAP) / row.length;

const arranged = (canvases, size, { shape, height }, most) => {
  const rows = rowsOf(canvases.map((canvas) => cut(canvas, most)), shape)
    .map((row) => row.map((canvas) => laidOut(canvas, size, widthIn(row, shape))));
  const needed = sum(rows.map((row) => Math.max(...row.map((canvas) => canvas.height)))) + (rows.length - 1) * GAP;
  return { size, rows, fits: needed <= height };
};

/** Fewer and fewer lines of each field, then fewer fields: everything keeps a voice as long as there is room. */
const LESS = [
  ...Array.from({ length: MOST_LINES }, (_, at) => ({ lines: MOST_LINES - at, fields: MOST_LINES })),
  ...Array.from({ length: MOST_LINES - 1 }, (_, at) => ({ lines: 1, fields: MOST_LINES - 1 - at })),
];

/** {size, rows: [[{title, columns, left}]]}: everything as large as it can be; at the smallest size as much as fits. */
export const sideBySide = (canvases, room) => {
  const whole = firstFitting(SIZES, (size) => arranged(canvases, size, room, LESS[0]));
  if (whole.fits) return whole;
  return firstFitting(LESS, (most) => arranged(canvases, SIZES.at(-1), room, most));
};

/** A shared canvas as it hangs: only the fields in which something stands. */
export const hanging = (activity, canvas) => ({
  title: titleOf(canvas, activity),
  fields: canvas.fields
    .map((lines, at) => ({ title: activity.fields[at].title, lines }))
    .filter(({ lines }) => lines.length > 0),
});

/** The screen is drawn every second, and letters are only set anew when something has changed. */
const kept = (memory, canvases, room) => {
  const asked = JSON.stringify([canvases, room]);
  if (memory.side?.asked !== asked) memory.side = { asked, ...sideBySide(canvases, room) };
  return memory.side;
};

export const shown = ({ activity, canvases, shape, workshop, memory }) => {
  const height = heightUnderTitle(activity.title, shape);
  const { size, rows } = kept(memory, canvases.map((canvas) => hanging(activity, canvas)), { shape, height });
  return html`
    <div class="canvas-side" style=${{ "--size": size }} lang=${workshop.language}>
      ${rows.map((row, at) => html`<div class="canvas-row" key=${at}>${row.map(paper)}</div>`)}
    </div>`;
};

const paper = ({ title, columns, left }, at) => html`
  <article class="canvas-paper" key=${at}>
    <h2>${title}</h2>
    <div class="canvas-columns">${columns.map((fields, place) => html`
      <div class="canvas-column" key=${place}>${fields.map(written)}</div>`)}</div>
    ${left > 0 && html`<p class="canvas-more">${moreWords(left)}</p>`}
  </article>`;

const written = ({ title, lines }) => html`
  <section key=${title}>
    <h3>${title}</h3>
    <ul>${lines.map(({ id, text }) => html`<li key=${id}>${text}</li>`)}</ul>
  </section>`;

const moreWords = (n) => (n === 1 ? t("… og 1 linje til") : t("… og {n} linjer til", { n }));
