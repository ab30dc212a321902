/** What sort of drawing a page of a summary asks for, decided from what is on it. */

/** What belongs to one form of a poll alone. */
const FORMS = {
  words: ({ rows }) => (rows.length > 0 ? "words" : "nothing"),
  scale: (page) => (page.bars.some(({ mean }) => mean !== null) ? again(page, "nuggets") : "nothing"),
  grid: ({ rows }) => (rows.length > 0 ? "field" : "nothing"),
};

const KINDS = {
  questions: ({ questions }) => (questions.length > 0 ? "questions" : "nothing"),
  commitments: ({ levels }) => (levels.some(({ count }) => count > 0) ? "promises" : "nothing"),
  followup: (page) => (page.bars.length > 0 ? "became" : plain(page)),
  cards: (page) => (page.bars.length > 0 ? "marks" : plain(page)),
  canvas: ({ texts }) => (texts.length > 0 ? "canvases" : "nothing"),
  sorting: ({ rows }) => (rows.length > 0 ? "piles" : "nothing"),
  placing: ({ rows }) => (rows.length > 0 ? "placed" : "nothing"),
};

/** Asked once more, both rounds stand beside each other – unless they were counted in slices of other widths. */
const again = ({ bars, before }, alone) => (isComparable(bars, before) ? "rounds" : alone);

const isComparable = (bars, before) => {
  const [now, then] = [bars, before].map((all) => all.map(({ label }) => label));
  const isWithin = (some, all) => some.every((label) => all.includes(label));
  return then.length > 0 && (isWithin(now, then) || isWithin(then, now));
};

const plain = (page) => {
  const { bars, texts, rows } = page;
  if (bars.length > 0) return again(page, "bars");
  if (texts.length > 0) return "quotes";
  return rows.length > 0 ? "sheet" : "nothing";
};

/** The name of a drawing: "words", "nuggets", "rounds", "bars", "quotes" … or "few", or "nothing". */
export const sortOf = (page) => {
  if (page.few) return "few";
  return (KINDS[page.kind] ?? FORMS[page.form] ?? plain)(page);
};
