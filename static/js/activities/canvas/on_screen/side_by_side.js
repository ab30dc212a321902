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
const NARROWEST = 44;
const BROAD = 90;
/** A column of a canvas that is parted in two because it has much in it. */
const SLIM = 34;

// In letter sizes.
const NAME = { size: 1.45, leading: 1.12, below: 0.5 };
const HEADING = { leading: 1.2, below: 0.25 };
const LINE = { leading: 1.25, between: 0.25, indent: 1 };
const BETWEEN_FIELDS = 0.9;
const MORE = 1.5;
/** What a browser may set a little wider than we reckon. */
const SAFE = 0.97;

/** How many stand in a row: all of them; on a square screen two, and more only where more can be read that way. */
const inRows = ({ length }, shape) => (shape === "square" && length > 2 ? [2, length] : [length]);

/** How many columns each of them may have beside the others. */
const columnsBeside = (inRow, shape) => (innerOf(widthIn(inRow, shape)) >= 2 * SLIM + BETWEEN_COLUMNS ? [1, 2] : [1]);

/** [{inRow, most}]: all ways to set them, the one to be preferred first. */
const waysFor = (canvases, shape) =>
  inRows(canvases, shape).flatMap((inRow) => columnsBeside(inRow, shape).map((most) => ({ inRow, most })));

const widthIn = (inRow, shape) => (INNER[shape] - (inRow - 1) * GAP) / inRow;

const innerOf = (width) => width - 2 * PADDING.across;

/** The canvases row by row, each with the most columns it may have. */
const rowsOf = (canvases, { inRow, most }) =>
  Array.from({ length: Math.ceil(canvases.length / inRow) }, (_, at) =>
    canvases.slice(at * inRow, (at + 1) * inRow).map((canvas) => ({ ...canvas, most })));

/* One canvas */

const headingTall = (title, size, width) =>
  tall(title, { face: "firm", size, width, leading: HEADING.leading }) + HEADING.below * size;

const lineTall = ({ text }, size, width) =>
  tall(text, { face: "reading", size, width: width - LINE.indent * size, leading: LINE.leading });

const fieldTall = ({ title, lines }, size, width) =>
  headingTall(title, size, width) + sum(lines.map((line) => lineTall(line, size, width))) +
  Math.max(0, lines.length - 1) * LINE.between * size;

/** A canvas with so many of the first lines of each field, and how many are left out. */
export const cut = ({ fields, ...canvas }, counts) => ({
  ...canvas,
  fields: fields
    .map((field, at) => ({ ...field, lines: field.lines.slice(0, counts[at]) }))
    .filter(({ lines }) => lines.length > 0),
  left: sum(fields.map(({ lines }, at) => lines.length - counts[at])),
});

/** The places of the fields in the order their lines have a say: the first line of each, then the second. */
const turnsOf = (fields) =>
  fields
    .flatMap(({ lines }, place) => lines.map((_, turn) => ({ place, turn })))
    .sort((one, other) => one.turn - other.turn || one.place - other.place)
    .map(({ place }) => place);

const inColumns = ({ fields }, parts, size, inner) => {
  const width = ((inner - (parts - 1) * BETWEEN_COLUMNS) / parts) * SAFE;
  return evenly(fields, parts, {
    tallness: (field) => fieldTall(field, size, width),
    gap: BETWEEN_FIELDS * size,
  });
};

/** One who has the screen alone stands in columns; beside others a canvas has one, two where it needs them. */
const columnsFor = ({ fields, most }, inner) =>
  Math.max(1, Math.min(fields.length, inner < BROAD ? most : Math.floor(inner / NARROWEST)));

/** {title, columns, left, height} */
const laidOut = (canvas, size, width) => {
  const inner = innerOf(width);
  const { columns, height } = inColumns(canvas, columnsFor(canvas, inner), size, inner);
  const name = tall(canvas.title, { ...NAME, face: "headline", size: NAME.size * size, width: inner * SAFE });
  const around = PADDING.top + PADDING.bottom + NAME.below * size + (canvas.left > 0 ? MORE * size : 0);
  return { ...canvas, columns, height: name + height + around };
};

/**
 * As much of a canvas as goes into a height, the lines of the fields in turns; a field whose next line has no room
 * stops there, and the others go on. The first line stands in any case.
 */
const fitting = (canvas, size, width, height) => {
  const whole = laidOut({ ...canvas, left: 0 }, size, width);
  if (whole.height <= height) return whole;
  const full = new Set();
  let counts = canvas.fields.map(() => 0);
  for (const place of turnsOf(canvas.fields)) {
    if (full.has(place)) continue;
    const more = counts.with(place, counts[place] + 1);
    const fits = sum(counts) === 0 || laidOut(cut(canvas, more), size, width).height <= height;
    if (fits) counts = more;
    else full.add(place);
  }
  return laidOut(cut(canvas, counts), size, width);
};

/* All of them */

const heightOf = (row) => Math.max(...row.map(({ height }) => height));

const arranged = (canvases, way, size, { shape, height }) => {
  const rows = rowsOf(canvases, way)
    .map((row) => row.map((canvas) => laidOut({ ...canvas, left: 0 }, size, widthIn(row.length, shape))));
  return { size, way, rows, fits: sum(rows.map(heightOf)) + (rows.length - 1) * GAP <= height };
};

/** In the first way to set them that fits; else in the last. */
const inSize = (canvases, size, room) =>
  firstFitting(waysFor(canvases, room.shape), (way) => arranged(canvases, way, size, room));

/** What every row gets of the height: what it needs where that is less than its share, the others more. */
export const shares = (needs, height) => {
  const [least] = [...needs].sort((one, other) => one - other);
  const share = height / needs.length;
  if (needs.length === 1 || least >= share) return needs.map(() => share);
  const at = needs.indexOf(least);
  const others = shares(needs.filter((_, place) => place !== at), height - least);
  return others.toSpliced(at, 0, least);
};

/** {size, rows: [[{title, columns, left}]]}: everything as large as it can be; at the smallest size as much as fits. */
export const sideBySide = (canvases, room) => {
  const whole = firstFitting(SIZES, (size) => inSize(canvases, size, room));
  if (whole.fits) return whole;
  return waysFor(canvases, room.shape)
    .map((way) => shortened(canvases, arranged(canvases, way, SIZES.at(-1), room), room))
    .reduce((best, one) => (leftIn(one) < leftIn(best) ? one : best));
};

const leftIn = ({ rows }) => sum(rows.flat().map(({ left }) => left));

const shortened = (canvases, { size, way, rows: whole }, { shape, height }) => {
  const heights = shares(whole.map(heightOf), height - (whole.length - 1) * GAP);
  const rows = rowsOf(canvases, way).map((row, at) =>
    row.map((canvas) => fitting(canvas, size, widthIn(row.length, shape), heights[at])));
  return { size, rows };
};

/** A shared canvas as it hangs: only the fields in which something stands. */
const hanging = (activity, canvas) => ({
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
  const up = canvases.map((canvas) => hanging(activity, canvas));
  return papers(kept(memory, up, { shape, height }), workshop.language);
};

/** What `sideBySide` has laid out. */
export const papers = ({ size, rows }, language) => html`
  <div class="canvas-side" style=${{ "--size": size }} lang=${language}>
    ${rows.map((row, at) => html`<div class="canvas-row" key=${at}>${row.map(paper)}</div>`)}
  </div>`;

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
