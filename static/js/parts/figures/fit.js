/** Finds the largest letters with which a drawing still fits; 10 units are one hundredth of the screen's height. */

const LARGEST = 50;
export const READABLE = 32;
const SMALLEST = 16;
const STEP = 2;

const sizes = (from, to) => Array.from({ length: (from - to) / STEP + 1 }, (_, index) => from - index * STEP);

/** First every readable size with words kept whole, then with words parted, then smaller, whatever comes of it. */
const TRIES = [
  ...sizes(LARGEST, READABLE).map((size) => ({ size, whole: true })),
  { size: READABLE - STEP, whole: true },
  ...sizes(READABLE, SMALLEST).map((size) => ({ size, whole: false })),
];

/** `layOut(size)` answers {fits, broken, …}; the first good answer wins, else the last one. */
export const largest = (layOut, limit = LARGEST) => {
  let last;
  for (const { size, whole } of TRIES) {
    if (size > limit) continue;
    last = { ...layOut(size), size };
    if (last.fits && !(whole && last.broken)) return last;
  }
  return last;
};
