/** Draws a result as a picture to paste into a document: the question, the bars with their words, and the sentence. */

import { PATTERNS } from "../parts/bars.js";
import { cellText } from "../parts/table.js";
import { number, percent } from "../parts/words.js";
import { patternOn } from "./patterns.js";

export const WIDTH = 1600;
const EDGE = 80;
const INNER = WIDTH - 2 * EDGE;
const MOST_LINES = 40;
const READING = '"Atkinson Hyperlegible Next", sans-serif';
const HEADLINE = "Fraunces, serif";
const INK = "#1b2730";
const SOFT = "#4a5560";
const GROUND = "#fffdf9";
const LINE = "#767c80";

const LETTERS = {
  title: { font: `600 56px ${HEADLINE}`, leading: 66, colour: INK },
  count: { font: `400 32px ${READING}`, leading: 44, colour: SOFT },
  label: { font: `400 34px ${READING}`, leading: 42, colour: INK },
  figures: { font: `600 34px ${READING}`, leading: 42, colour: INK },
  sentence: { font: `600 38px ${HEADLINE}`, leading: 48, colour: INK },
};
const BAR = { left: EDGE + 860, width: INNER - 860, least: 44, gap: 26 };
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
  if (table.bars) table.bars.forEach((bar, at) => add(at === 0 ? 48 : BAR.gap, (top) => barPiece(pen, bar, top)));
  else listed(table).forEach((line, at) => add(at === 0 ? 40 : 12, (top) => paragraph(pen, line, "label", top)));
  if (sentence) add(52, (top) => paragraph(pen, sentence, "sentence", top));
  return pieces;
}

/** What has no bars is a list: every row with what stands beside it. */
const listed = ({ rows }) => {
  const said = (cells) => cells.map(cellText).filter((cell) => cell !== "");
  const lines = rows.slice(0, MOST_LINES).map((cells) => `– ${said(cells).join(" · ")}`);
  return rows.length > MOST_LINES ? [...lines, "…"] : lines;
};

function paragraph(pen, text, sort, top) {
  const { leading } = LETTERS[sort];
  const lines = wrapped(pen, text, sort, INNER);
  return {
    bottom: top + lines.length * leading,
    draw: (on) => lines.forEach((line, at) => write(on, line, sort, EDGE, top + (at + 0.5) * leading)),
  };
}

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

function write(on, text, sort, x, y, align = "left") {
  const { font, colour } = LETTERS[sort];
  Object.assign(on, { font, fillStyle: colour, textAlign: align, textBaseline: "middle" });
  on.fillText(text, x, y);
}

/** Lines that each fit the width; a line break that was written stays. */
function wrapped(pen, text, sort, width) {
  pen.font = LETTERS[sort].font;
  return text.split("\n").flatMap((part) => broken(pen, part.split(/ +/), width));
}

const broken = (pen, words, width) =>
  words.slice(1).reduce((lines, word) => {
    const longer = `${lines.at(-1)} ${word}`;
    return pen.measureText(longer).width <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, [words[0]]);
