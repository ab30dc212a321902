/** A wall of paper cards that grows without jumping: every card keeps its place until there is no room left. */

const CARD_LINES = 1.3;

/** Large letters while they last, then once and for all smaller ones. */
const ROOMY = { columns: 3, lines: 15.5, signs: 21 };
const DENSE = { columns: 4, lines: 18.5, signs: 18 };

/** `memory` is kept between drawings; answers with the columns of cards and how many no longer hang there. */
export function hang(memory, cards) {
  const roomy = memory.dense ? null : place(memory, cards, ROOMY);
  if (roomy?.more === 0) return { ...roomy, dense: false };
  if (roomy) Object.assign(memory, { dense: true, columns: undefined, taken: [] });
  return { ...place(memory, cards, DENSE), dense: true };
}

function place(memory, cards, room) {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const there = (ids) => ids.filter((id) => byId.has(id));
  const columns = (memory.columns ?? Array.from({ length: room.columns }, () => [])).map(there);
  const taken = there(memory.taken ?? []);
  const known = new Set([...columns.flat(), ...taken]);
  const height = (ids) => ids.reduce((sum, id) => sum + linesOf(byId.get(id), room.signs), 0);
  for (const { id } of cards.filter((card) => !known.has(card.id))) {
    const emptiest = columns.reduce((one, other) => (height(other) < height(one) ? other : one));
    emptiest.push(id);
    // The oldest of the column makes room for the newest.
    while (height(emptiest) > room.lines && emptiest.length > 1) taken.push(emptiest.shift());
  }
  Object.assign(memory, { columns, taken });
  return { columns: columns.map((ids) => ids.map((id) => byId.get(id))), more: taken.length };
}

const linesOf = ({ text, who }, signs) =>
  [...text.split("\n"), who].filter(Boolean).reduce((sum, line) => sum + Math.ceil(line.length / signs), CARD_LINES);
