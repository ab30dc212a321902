/** A table on the screen: the largest letters that show all its rows, in up to three parts beside each other. */
import { widthOf, wrap } from "../../../parts/lettering.js";
import { cellText, figureColumns } from "../../../parts/table.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are.
const LEVELS = [
  { size: 4.6, pad: 0.45 },
  { size: 4, pad: 0.4 },
  { size: 3.6, pad: 0.35 },
  { size: 3.2, pad: 0.25 },
  { size: 3.05, pad: 0.15 },
];
const PARTS = [1, 2, 3];
const LEADING = 1.2;
const BETWEEN_PARTS = 5;
const HEADING = 13;
/** The line that tells how many rows are left out. */
const REST = 6;
/** Letters are measured, not drawn: a word just as wide as its column would be parted. */
const BETWEEN_CELLS = 0.95;
/** Of the whole width, what texts should have left beside the figures, and what they must have. */
const LEAST_TEXT = [0.27, 0.2];

const sumOf = (numbers) => numbers.reduce((sum, one) => sum + one, 0);

/**
 * {size, pad, widths, columns, pieces: its rows in parts, left: how many found no room} of a table in so much room. A
 * table may have `shorter` ones, which stand for it where it does not fit.
 */
export const sheet = (table, room) => {
  const all = [table, ...(table.shorter ?? [])].map((one) => ({ table: one, layouts: layouts(one, room.width) }));
  const roomy = LEAST_TEXT.map((least) => papers(all, least, room)).find(({ length }) => length > 0);
  return best(roomy ?? [paper(all.at(-1).table, squeezed(all.at(-1).layouts), room)]);
};

const best = (tried) =>
  tried.find(({ left }) => left === 0) ?? tried.reduce((one, other) => (other.left < one.left ? other : one));

const papers = (all, least, room) =>
  all.flatMap(({ table, layouts: mine }) =>
    mine.filter(({ texts, whole }) => texts >= least * whole).map((layout) => paper(table, layout, room)));

const paper = (table, layout, { height }) => ({ ...layout, columns: table.columns, ...parted(table, layout, height) });

const layouts = (table, width) =>
  LEVELS.flatMap((level) => PARTS.flatMap((parts) =>
    [wholeCell, longestWord].map((least) => laid(table, level, { parts, width, least }))));

/** Figures have the width they need, in one line or word under word; texts share what is left. */
const laid = (table, { size, pad }, { parts, width, least }) => {
  const whole = (width - BETWEEN_PARTS * (parts - 1)) / parts;
  const figures = figureColumns(table);
  const natural = table.columns.map((_, at) =>
    naturalWidth(table, at, { size, least: figures[at] ? least : wholeCell }));
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

const naturalWidth = ({ columns, rows }, at, { size, least }) => {
  const heading = widthOf(columns[at], "firm", size);
  const cells = rows.map((row) => least(String(cellText(row[at])), faceOf(at), size));
  return Math.max(Math.min(HEADING, heading), longestWord(columns[at], "firm", size), ...cells) + BETWEEN_CELLS * size;
};

const wholeCell = widthOf;
const longestWord = (text, face, size) => Math.max(...text.split(" ").map((word) => widthOf(word, face, size)));

/** What names a row is firm. */
const faceOf = (at) => (at === 0 ? "firm" : "reading");

/** More columns than there is room for: the first has its least, and the others share what is left. */
const squeezed = (all) => {
  const layout = all.findLast(({ parts }) => parts === 1);
  const others = layout.widths.slice(1).map((one) => Math.max(one, 1));
  const left = layout.whole * (1 - LEAST_TEXT[0]);
  return { ...layout, widths: [layout.whole * LEAST_TEXT[0], ...others.map((one) => (one / sumOf(others)) * left)] };
};

const tallness = (cells, { size, pad, widths }, faceIn) => {
  const lines = cells.map((cell, at) =>
    wrap(String(cellText(cell)), { face: faceIn(at), size, width: widths[at] - BETWEEN_CELLS * size }).lines.length);
  return size * (Math.max(1, ...lines) * LEADING + 2 * pad);
};

/** The rows in as many parts as the layout has, evenly long; what does not fit is left out and counted. */
const parted = (table, layout, height) => {
  const whole = inParts(table, layout, height);
  return whole.left > 0 ? inParts(table, layout, height - REST) : whole;
};

const inParts = ({ columns, rows }, layout, height) => {
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
