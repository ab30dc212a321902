/** Finds the largest letters, and the columns, in which all steps of a guide have room on the screen. */
import { wrap } from "../../../parts/lettering.js";

// Sizes are in hundredths of the screen's height, all else in letters; the style sheet has the same.
const SIZES = [5.2, 4.8, 4.4, 4, 3.6, 3.2];
const MOST_COLUMNS = 3;
export const GUTTER = 4;
const LEADING = 1.2;
const NUMBER = 1.9;
/** The arrow before an outcome hangs; the one to another step, and its number, stand behind the answer. */
const HANGING = 1.45;
const GOES_ON = " mmm";
const UNDER_ASK = 0.45;
const BETWEEN_ANSWERS = 0.5;
const BETWEEN_STEPS = 1.1;

/** In lines that each are so high as the letters; a word that has to be parted counts as no room at all. */
const whole = (text, letters) => {
  const { lines, broken } = wrap(text, letters);
  return broken ? Infinity : lines.length;
};

const parted = (text, letters) => wrap(text, letters).lines.length;

const answerTall = ({ text, so }, size, width, linesOf) => {
  const onward = linesOf(so ? text : text + GOES_ON, { face: "reading", size, width });
  return so ? onward + linesOf(so, { face: "firm", size, width: width - HANGING * size }) : onward;
};

const stepTall = ({ ask, answers }, size, width, linesOf) => {
  const asked = linesOf(ask, { face: "headline", size, width: width - NUMBER * size });
  const answered = answers.reduce((sum, answer) => sum + answerTall(answer, size, width, linesOf), 0);
  return ((asked + answered) * LEADING + UNDER_ASK + (answers.length - 1) * BETWEEN_ANSWERS) * size;
};

const columnTall = (steps, size, width, linesOf) =>
  steps.reduce((sum, step) => sum + stepTall(step, size, width, linesOf), 0) +
  (steps.length - 1) * BETWEEN_STEPS * size;

/** Every way to part the steps, in order, into so many columns. */
const partings = (steps, columns) => {
  if (columns === 1) return [[steps]];
  const firsts = Array.from({ length: steps.length - columns + 1 }, (_, at) => at + 1);
  return firsts.flatMap((n) => partings(steps.slice(n), columns - 1).map((rest) => [steps.slice(0, n), ...rest]));
};

/** The lowest of them in one size, with how tall it is. */
const lowest = (steps, columns, size, width, linesOf) => {
  const each = (width - (columns - 1) * GUTTER) / columns;
  const all = partings(steps, columns).map((columns) => ({
    columns,
    tall: Math.max(...columns.map((column) => columnTall(column, size, each, linesOf))),
  }));
  return all.reduce((best, one) => (one.tall < best.tall ? one : best));
};

/** As many columns as there are steps read as one way from left to right, so they come first. */
const laid = (steps, size, { width, height }, linesOf) => {
  for (let columns = Math.min(MOST_COLUMNS, steps.length); columns > 0; columns -= 1) {
    const best = lowest(steps, columns, size, width, linesOf);
    if (best.tall <= height) return { size, columns: best.columns };
  }
  return null;
};

/**
 * {size, columns}, each column a list of steps; null where even the smallest letters are too large. Words are parted
 * in the smallest letters alone.
 */
export const guideRoom = (steps, room) => {
  for (const size of SIZES) {
    const found = laid(steps, size, room, whole);
    if (found) return found;
  }
  return laid(steps, SIZES.at(-1), room, parted);
};
