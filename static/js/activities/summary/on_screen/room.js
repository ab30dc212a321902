/** What the title, the sentence and the added lines of a page leave of the screen for its drawing. */
import { widthOf, wrap } from "../../../parts/lettering.js";
import { INNER } from "../../../parts/room.js";
import { countWords, sentenceOf } from "../said.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are; the style sheet has the same.
const AROUND = 13;
const COUNT = { size: 4.4, least: 15, air: 4.5, tall: 7.2 };
const TITLES = [{ size: 6.4, lines: 1 }, { size: 5.4, lines: 2 }, { size: 4.6, lines: 3 }];
const TITLE_LEADING = 1.12;
const SENTENCE = { size: 3.6, leading: 1.25, most: 3 };
const LINE = { size: 3.4, leading: 1.3, gap: 0.8, inside: 5, most: 18 };
/** Above the sentence, and above the drawing. */
const ABOVE = 3;
const GAP = 2;
const FOOT = 5;

const linesIn = (text, face, size, width) => wrap(text, { face, size, width }).lines.length;

/** What stands beside the title takes as much as its words need. */
const besideTitle = (page) => Math.max(COUNT.least, widthOf(countWords(page), "firm", COUNT.size)) + COUNT.air;

/** The largest letters in which a title has few lines: {size, lines}. */
export const titleLetters = (page, shape) => {
  const tried = TITLES.map(({ size, lines: most }) => {
    const lines = linesIn(page.title, "headline", size, INNER[shape] - besideTitle(page));
    return { size, lines, fits: lines <= most };
  });
  return tried.find(({ fits }) => fits) ?? tried.at(-1);
};

const tallTitle = (page, shape) => {
  const { size, lines } = titleLetters(page, shape);
  return Math.max(COUNT.tall, size * lines * TITLE_LEADING);
};

const tallSentence = (sentence, shape) => {
  const lines = linesIn(sentence, "headline", SENTENCE.size, INNER[shape]);
  return Math.min(SENTENCE.most, lines) * SENTENCE.size * SENTENCE.leading;
};

const tallLine = (text, shape) =>
  linesIn(text, "reading", LINE.size, INNER[shape] - LINE.inside) * LINE.size * LINE.leading + LINE.gap;

/** The added lines a page has room for, the first in any case: {shown, left, height}. */
export const linesFitting = (lines, shape) => {
  const shown = [];
  let height = 0;
  for (const line of lines) {
    const tall = tallLine(line, shape);
    if (shown.length > 0 && height + tall > LINE.most) break;
    shown.push(line);
    height += tall;
  }
  return { shown, left: lines.length - shown.length, height: shown.length > 0 ? height + GAP : 0 };
};

/** The room for the drawing of a page: {width, height}. */
export const roomFor = (page, shape) => {
  const taken = tallTitle(page, shape) + tallSentence(sentenceOf(page), shape) + linesFitting(page.lines, shape).height;
  return { width: INNER[shape], height: 100 - AROUND - FOOT - ABOVE - taken };
};
