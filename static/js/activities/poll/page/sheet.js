/** A table on the screen: the largest letters that show all its rows, in up to three parts beside each other. */
import { widthOf, wrap } from "../../../parts/lettering.js";
import { INNER } from "../../../parts/room.js";
import { cellText } from "../../../parts/table.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are.
const LEVELS = [
  { size: 4.6, pad: 0.45 },
  { size: 4, pad: 0.4 },
  { size: 3.6, pad: 0.35 },
  { size: 3.2, pad: 0.25 },
];
const PARTS = [1, 2, 3];
const LEADING = 1.2;
const BETWEEN_CELLS = 0.7;
const BETWEEN_PARTS = 5;
const HEADING = 13;
const LEAST_NAME = 0.27;
const MOST_OTHER = 0.3;
/** Letters are measured, not drawn: a word just as wide as its column would be parted. */
const SLACK = 0.25;

/** {size, pad, widths, pieces: its rows in parts, left: how many rows found no room} of a table in a room of `height`. */
export const sheet = (table, height, shape) => {
  const all = LEVELS.flatMap((level) => PARTS.map((parts) => laid(table, level, parts, shape)));
  const roomy = all.filter(({ widths, width }) => widths[0] >= LEAST_NAME * width);
  const possible = roomy.length > 0 ? roomy : [squeezed(all.findLast(({ parts }) => parts === 1))];
  const fitting = possible.find((layout) => parted(table, layout, height).left === 0);
  const chosen = fitting ?? possible.reduce((one, other) => (shows(table, other, height) > shows(table, one, height) ? other : one));
  return { ...chosen, ...parted(table, chosen, height) };
};

const shows = (table, layout, height) => table.rows.length - parted(table, layout, height).left;

const laid = (table, { size, pad }, parts, shape) => {
  const width = (INNER[shape] - BETWEEN_PARTS * (parts - 1)) / parts;
  const others = table.columns.slice(1).map((_, at) => otherWidth(table, at + 1, size, width));
  return { size, pad, parts, width, widths: [width - sumOf(others), ...others] };
};

const sumOf = (numbers) => numbers.reduce((sum, one) => sum + one, 0);

/** More columns than there is room for: the first has its least, and the others share what is left. */
const squeezed = (layout) => {
  const [, ...others] = layout.widths;
  const left = layout.width * (1 - LEAST_NAME);
  return { ...layout, widths: [layout.width * LEAST_NAME, ...others.map((one) => (one / sumOf(others)) * left)] };
};

const otherWidth = ({ columns, rows }, at, size, width) => {
  const cells = rows.map((row) => widthOf(String(cellText(row[at])), "firm", size));
  const heading = Math.min(HEADING, widthOf(columns[at], "firm", size));
  const word = Math.max(...columns[at].split(" ").map((each) => widthOf(each, "firm", size)));
  return Math.min(Math.max(heading, word, ...cells) + (BETWEEN_CELLS + SLACK) * size, width * MOST_OTHER);
};

const tallness = (cells, { size, pad, widths }) => {
  const lines = cells.map((cell, at) =>
    wrap(String(cellText(cell)), { face: "firm", size, width: widths[at] - BETWEEN_CELLS * size }).lines.length);
  return size * (Math.max(1, ...lines) * LEADING + 2 * pad);
};

/** The rows in as many parts as the layout has, evenly long; what does not fit is left out and counted. */
const parted = ({ columns, rows }, layout, height) => {
  const room = height - tallness(columns, layout);
  const heights = rows.map((row) => tallness(row, layout));
  const even = sumOf(heights) / layout.parts;
  const filled = fill(heights, layout.parts, Math.min(room, Math.max(even, ...heights) + Math.min(...heights)));
  const full = filled.left > 0 ? fill(heights, layout.parts, room) : filled;
  return { pieces: full.pieces.map(([from, to]) => rows.slice(from, to)), left: full.left };
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
