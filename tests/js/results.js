/** What the tests of results share: what a room rated, a choice of when to show, and texts with plain spaces. */

/** What six people rated; `null` is a statement that too few have rated. */
export const rated = (...means) => ({
  n: 6,
  passes: 0,
  statements: means.map((mean) =>
    mean === null
      ? { n: 2, mean: null, counts: null, skips: 4 }
      : { n: 6, mean, counts: [0, 1, 2, 3, 0], skips: 1 }),
});

export const seen = (screenWhen, phonesWhen) => ({ screen: screenWhen, phones: phonesWhen });

/** The same with a space of the usual kind, where a number and its unit are kept on one line. */
export const spaced = (cell) => (typeof cell === "string" ? cell.replaceAll("\u00a0", " ") : cell);
