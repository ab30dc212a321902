/** How long texts under each other find room on the screen: in what size, and in how many lines each. */
import { wrap } from "../../parts/lettering.js";
import { INNER } from "../../parts/room.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are.
const COUNT = 25;
const AROUND = 23.3;
const QUESTION = { short: 6.4, medium: 5.4, long: 5 };
const QUESTION_LEADING = 1.13;
const LEADING = 1.2;
const MOST_LINES = 4;
const MEDIUM = 60;
const LONG = 105;
const MANY = 6;

/** The longer the question and the more there is under it, the smaller its letters; still large for the back row. */
export const questionSize = (question, rows = 0) => {
  if (question.length > LONG || rows > MANY) return "long";
  return question.length > MEDIUM ? "medium" : "short";
};

/** What is left of the screen under a question. */
export const heightUnder = (question, size, shape) => {
  const { lines } = wrap(question, { face: "headline", size: QUESTION[size], width: INNER[shape] - COUNT });
  return 100 - AROUND - lines.length * QUESTION[size] * QUESTION_LEADING;
};

const tallness = (texts, { size, share, gap, least }, shape, most) =>
  texts.reduce((sum, text) => {
    const { lines } = wrap(text, { face: "reading", size, width: INNER[shape] * share });
    return sum + Math.max(least, Math.min(most, lines.length) * size * LEADING) + gap;
  }, 0);

/** The first of `levels` (large to small) that shows all texts whole; else the smallest, with fewer lines for each. */
export const fit = (texts, height, levels, shape) => {
  const roomy = levels.find((level) => tallness(texts, level, shape, Infinity) <= height);
  if (roomy) return { density: roomy.name, lines: null };
  const smallest = levels.at(-1);
  let lines = MOST_LINES;
  while (lines > 1 && tallness(texts, smallest, shape, lines) > height) lines -= 1;
  return { density: smallest.name, lines };
};
