/** Draws a result as a picture to paste into a document: the question, the bars with their words, and the sentence. */

import { PATTERNS } from "../parts/bars.js";
import { number, percent, t } from "../parts/words.js";
import { patternOn } from "./patterns.js";
import { EDGE, INNER, LETTERS, LINE, WIDTH, wrapped, write } from "./picture_letters.js";
import { tablePieces } from "./picture_table.js";

const GROUND = "#fffdf9";
const BAR = { left: EDGE + 860, width: INNER - 860, least: 44, gap: 26 };
const MOST_BARS = 30;
const LABEL_WIDTH = 600;
const FIGURES_RIGHT = BAR.left - 30;
const DEFAULT_PATTERN = "himmel";

/** A canvas with the whole result on it; the letters of the page are loaded, so they are there to draw with. */
export async function drawPicture(parts) {
  await document.fonts.ready;
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  const pieces = layOut(pen, parts);
  canvas.width = WIDTH;
  canvas.height = Math.ceil(pieces.at(-1).bottom + EDGE);
  pen.fillStyle = GROUND;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pieces.forEach(({ draw }) => draw(pen));
  return canvas;
}

/** All pieces from the top down, each with its drawing and where it ends. */
function layOut(pen, { title, count, sentence, table }) {
  const pieces = [];
  const below = (gap) => (pieces.at(-1)?.bottom ?? EDGE - gap) + gap;
  const add = (gap, piece) => pieces.push(piece(below(gap)));
  add(0, (top) => paragraph(pen, title, "title", top));
  add(16, (top) => paragraph(pen, [count, table.note].filter(Boolean).join(" · "), "count", top));
  if (table.bars) barPieces(pen, table.bars).forEach((piece, at) => add(at === 0 ? 48 : BAR.gap, piece));
  else tablePieces(pen, table).forEach((piece, at) => add(at === 0 ? 28 : 0, piece));
  if (sentence) add(52, (top) => paragraph(pen, sentence, "sentence", top));
  return pieces;
}

function paragraph(pen, text, sort, top) {
  const { leading } = LETTERS[sort];
  const lines = wrapped(pen, text, sort, INNER);
  return {
    bottom: top + lines.length * leading,
    draw: (on) => lines.forEach((line, at) => write(on, line, sort, EDGE, top + (at + 0.5) * leading)),
  };
}

/** A cloud may have a thousand words: a picture holds the first of them, and says how many more there are. */
const barPieces = (pen, bars) => {
  const pieces = bars.slice(0, MOST_BARS).map((bar) => (top) => barPiece(pen, bar, top));
  const left = bars.length - pieces.length;
  const rest = t("og {n} mere i opsamlingen", { n: left });
  return left > 0 ? [...pieces, (top) => paragraph(pen, rest, "count", top)] : pieces;
};

function barPiece(pen, { label, count, share, figures, pattern = DEFAULT_PATTERN }, top) {
  const { leading } = LETTERS.label;
  const lines = wrapped(pen, label, "label", LABEL_WIDTH);
  const height = Math.max(BAR.least, lines.length * leading);
  const middle = top + height / 2;
  const first = middle - ((lines.length - 1) * leading) / 2;
  return {
    bottom: top + height,
    draw: (on) => {
      lines.forEach((line, at) => write(on, line, "label", EDGE, first + at * leading));
      write(on, figures ?? `${percent(share)} (${number(count)})`, "figures", FIGURES_RIGHT, middle, "right");
      drawBar(on, share, pattern, middle);
    },
  };
}

function drawBar(on, share, pattern, middle) {
  const top = middle - BAR.least / 2;
  on.fillStyle = patternOn(on, PATTERNS.includes(pattern) ? pattern : DEFAULT_PATTERN);
  on.fillRect(BAR.left, top, BAR.width * share, BAR.least);
  on.fillStyle = LINE;
  on.fillRect(BAR.left - 2, top - 6, 2, BAR.least + 12);
}
