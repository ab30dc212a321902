/** A table on the screen: the largest letters that show all its rows, in up to three parts beside each other. */
import { widthOf, wrap } from "../../../parts/lettering.js";
import { cellText, figureColumns } from "../../../parts/table.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are.
const LEVELS = [
  { size: 4.6, pad: 0.45 },
  { size: 4, pad: 0.4 },
  { size: 3.6, pad: 0.35 },
  { size: 3.2, pad: 0.25 },
];
const MOST_PARTS = 3;
const LEADING = 1.2;
const BETWEEN_PARTS = 5;
const HEADING = 13;
/** Letters are measured, not drawn: a word just as wide as its column would be parted. */
const BETWEEN_CELLS = 0.95;
/** Of the whole width, what texts must have left beside the figures. */
const LEAST_TEXT = 0.27;

const sumOf = (numbers) => numbers.reduce((sum, one) => sum + one, 0);

/** {size, pad, widths, pieces: its rows in parts, left: how many found no room} of a table in so much room. */
export const sheet = (table, { width, height }) => {
  const all = LEVELS.flatMap((level) =>
    Array.from({ length: MOST_PARTS }, (_, at) => laid(table, level, at + 1, width)));
  const roomy = all.filter(({ texts, whole }) => texts >= LEAST_TEXT * whole);
  const possible = roomy.length > 0 ? roomy : [squeezed(all.findLast(({ parts }) => parts === 1))];
  const tried = possible.map((layout) => ({ ...layout, ...parted(table, layout, height) }));
  return tried.find(({ left }) => left === 0) ?? tried.reduce((one, other) => (other.left < one.left ? other : one));
};

/** Figures have the width they need; texts share what is left. */
const laid = (table, { size, pad }, parts, width) => {
  const whole = (width - BETWEEN_PARTS * (parts - 1)) / parts;
  const natural = table.columns.map((_, at) => naturalWidth(table, at, size));
  const figures = figureColumns(table);
  const texts = whole - sumOf(natural.filter((_, at) => figures[at]));
  const shared = share(natural.filter((_, at) => !figures[at]), texts);
  const widths = natural.map((one, at) => (figures[at] ? one : shared.shift()));
  return { size, pad, parts, whole, texts, widths };
};

/** The short ones get what they need, the long ones as much as each other; what is over goes to the longest. */
const share = (wanted, room) => {
  const shortFirst = wanted.map((_, at) => at).sort((one, other) => wanted[one] - wanted[other]);
  const given = [...wanted];
  let left = room;
  shortFirst.forEach((at, before) => {
    const isLongest = before === wanted.length - 1;
    given[at] = isLongest ? left : Math.min(wanted[at], left / (wanted.length - before));
    left -= given[at];
  });
  return given;
};

const naturalWidth = ({ columns, rows }, at, size) => {
  const heading = widthOf(columns[at], "firm", size);
  const word = Math.max(...columns[at].split(" ").map((each) => widthOf(each, "firm", size)));
  const cells = rows.map((row) => widthOf(String(cellText(row[at])), faceOf(at), size));
  return Math.max(Math.min(HEADING, heading), word, ...cells) + BETWEEN_CELLS * size;
};

/** What names a row is firm. */
const faceOf = (at) => (at === 0 ? "firm" : "reading");

/** More columns than there is room for: the first has its least, and the others share what is left. */
const squeezed = (layout) => {
  const others = layout.widths.slice(1).map((one) => Math.max(one, 1));
  const left = layout.whole * (1 - LEAST_TEXT);
  return { ...layout, widths: [layout.whole * LEAST_TEXT, ...others.map((one) => (one / sumOf(others)) * left)] };
};

const tallness = (cells, { size, pad, widths }, faceIn) => {
  const lines = cells.map((cell, at) =>
    wrap(String(cellText(cell)), { face: faceIn(at), size, width: widths[at] - BETWEEN_CELLS * size }).lines.length);
  return size * (Math.max(1, ...lines) * LEADING + 2 * pad);
};

/** The rows in as many parts as the layout has, evenly long; what does not fit is left out and counted. */
const parted = ({ columns, rows }, layout, height) => {
  const room = height - tallness(columns, layout, () => "firm");
  const heights = rows.map((row) => tallness(row, layout, faceOf));
  const even = sumOf(heights) / layout.parts + Math.max(0, ...heights);
  const evenly = fill(heights, layout.parts, Math.min(room, even));
  const { pieces, left } = evenly.left > 0 ? fill(heights, layout.parts, room) : evenly;
  return { pieces: pieces.map(([from, to]) => rows.slice(from, to)), left };
};

const fill = (heights, parts, room) => {
  const pieces = [];
  let at = 0;
  for (let part = 0; part < parts; part += 1) {
    const from = at;
    let used = 0;
    while (at < heights.length && used + heights[at] <= room) used += heights[at++];
    if (at > from) pieces.push([from, at]);
  }
  return { pieces, left: heights.length - at };
};
