/** The letters of a picture of a result: their sizes, how they are broken into lines, and how they are written. */

export const WIDTH = 1600;
export const EDGE = 80;
export const INNER = WIDTH - 2 * EDGE;
export const LINE = "#767c80";
const READING = '"Atkinson Hyperlegible Next", sans-serif';
const HEADLINE = "Fraunces, serif";
const INK = "#1b2730";
const SOFT = "#4a5560";

export const LETTERS = {
  title: { font: `600 56px ${HEADLINE}`, leading: 66, colour: INK },
  count: { font: `400 32px ${READING}`, leading: 44, colour: SOFT },
  heading: { font: `600 30px ${READING}`, leading: 38, colour: SOFT },
  label: { font: `400 34px ${READING}`, leading: 42, colour: INK },
  figures: { font: `600 34px ${READING}`, leading: 42, colour: INK },
  sentence: { font: `600 38px ${HEADLINE}`, leading: 48, colour: INK },
};

export function write(on, text, sort, x, y, align = "left") {
  const { font, colour } = LETTERS[sort];
  Object.assign(on, { font, fillStyle: colour, textAlign: align, textBaseline: "middle" });
  on.fillText(text, x, y);
}

export function widthOf(pen, text, sort) {
  pen.font = LETTERS[sort].font;
  return pen.measureText(text).width;
}

/** Lines that each fit the width; a line break that was written stays. */
export const wrapped = (pen, text, sort, width) =>
  text.split("\n").flatMap((part) => broken(pen, part.split(/ +/), sort, width));

const broken = (pen, words, sort, width) =>
  words.slice(1).reduce((lines, word) => {
    const longer = `${lines.at(-1)} ${word}`;
    return widthOf(pen, longer, sort) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, [words[0]]);
