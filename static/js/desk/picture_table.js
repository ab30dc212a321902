/** A result without bars in a picture: a table under its headings, as wide as what stands in it. */

import { cellText, figureColumns } from "../parts/table.js";
import { t } from "../parts/words.js";
import { EDGE, INNER, LETTERS, LINE, widthOf, wrapped, write } from "./picture_letters.js";

const MOST_ROWS = 40;
const BETWEEN = 48;
const PAD = 12;
const RULE = 2;
const NARROW = 120;

/** A piece for the headings, one for each row, and one that says how many are left out. */
export const tablePieces = (pen, table) => {
  const { columns, rows } = inWords(table);
  const shown = rows.slice(0, MOST_ROWS);
  const layout = { figures: figureColumns({ columns, rows }), widths: widthsOf(pen, [columns, ...shown]) };
  const pieces = [columns, ...shown].map((cells, at) => row(pen, cells, layout, at === 0 ? "heading" : "label"));
  const left = rows.length - shown.length;
  return left > 0 ? [...pieces, row(pen, [t("og {n} mere i opsamlingen", { n: left })], WHOLE, "heading")] : pieces;
};

const WHOLE = { figures: [false], widths: [INNER] };

/** Without the columns that are empty. */
const inWords = ({ columns, rows }) => {
  const said = rows.map((cells) => cells.map((cell) => String(cellText(cell))));
  const kept = (cells) => cells.filter((_, at) => said.some((row) => row[at]));
  return { columns: kept(columns), rows: said.map(kept) };
};

/** What is short gets the room it needs; what is long shares the rest. */
const widthsOf = (pen, lines) => {
  const wanted = lines[0].map((_, at) =>
    Math.max(NARROW, ...lines.map((cells, row) => naturalWidth(pen, cells[at], row))));
  const shortFirst = wanted.map((_, at) => at).sort((one, other) => wanted[one] - wanted[other]);
  let left = INNER - BETWEEN * (wanted.length - 1);
  const widths = [...wanted];
  shortFirst.forEach((at, before) => {
    widths[at] = Math.min(wanted[at], left / (wanted.length - before));
    left -= widths[at];
  });
  return widths;
};

/** A heading may be broken, as long as its words are whole. */
const naturalWidth = (pen, cell, row) =>
  row === 0
    ? Math.max(...cell.split(" ").map((word) => widthOf(pen, word, "heading")))
    : Math.max(...cell.split("\n").map((line) => widthOf(pen, line, "label")));

const row = (pen, cells, { figures, widths }, sort) => (top) => {
  const { leading } = LETTERS[sort];
  const lines = cells.map((cell, at) => wrapped(pen, cell, sort, widths[at]));
  const bottom = top + PAD + Math.max(...lines.map(({ length }) => length)) * leading + PAD;
  return { bottom, draw: (on) => drawRow(on, lines, { figures, widths, sort, top, bottom }) };
};

function drawRow(on, lines, { figures, widths, sort, top, bottom }) {
  let left = EDGE;
  lines.forEach((cell, at) => {
    const x = figures[at] ? left + widths[at] : left;
    const middle = (line) => top + PAD + (line + 0.5) * LETTERS[sort].leading;
    cell.forEach((text, line) => write(on, text, sort, x, middle(line), figures[at] ? "right" : "left"));
    left += widths[at] + BETWEEN;
  });
  on.fillStyle = LINE;
  on.globalAlpha = sort === "heading" ? 1 : 0.4;
  on.fillRect(EDGE, bottom - RULE, INNER, RULE);
  on.globalAlpha = 1;
}
