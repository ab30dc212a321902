/** What sort of drawing a page of a summary asks for, decided from what is on it. */

/** What belongs to one form of a poll alone. */
const FORMS = {
  words: ({ rows }) => (rows.length > 0 ? "words" : "nothing"),
  scale: ({ bars }) => (bars.some(({ mean }) => mean !== null) ? "nuggets" : "nothing"),
  grid: ({ rows }) => (rows.length > 0 ? "field" : "nothing"),
};

const KINDS = {
  questions: ({ questions }) => (questions.length > 0 ? "questions" : "nothing"),
  commitments: ({ levels }) => (levels.some(({ count }) => count > 0) ? "promises" : "nothing"),
  cards: (page) => (page.bars.length > 0 ? "marks" : plain(page)),
};

const plain = ({ bars, texts, rows }) => {
  if (bars.length > 0) return "bars";
  if (texts.length > 0) return "quotes";
  return rows.length > 0 ? "sheet" : "nothing";
};

/** "few", "words", "nuggets", "field", "marks", "bars", "quotes", "questions", "promises", "sheet" or "nothing". */
export const sortOf = (page) => {
  if (page.few) return "few";
  return (KINDS[page.kind] ?? FORMS[page.form] ?? plain)(page);
};
