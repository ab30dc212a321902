/** A wall of paper cards that grows without jumping: every card keeps its place until there is no room left. */

const LINE_SIGNS = 24;
const CARD_LINES = 1.6;

const linesOf = ({ text, who }) => text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_SIGNS)), 0)
  + CARD_LINES + (who ? 1 : 0);

/** Columns of cards; `memory.columns` holds the ids from the last time. A new card goes where there is most room. */
export function hang(memory, cards, { columns, lines }) {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const before = memory.columns ?? Array.from({ length: columns }, () => []);
  const hung = before.map((ids) => ids.filter((id) => byId.has(id)));
  const known = new Set([...hung.flat(), ...(memory.taken ?? [])]);
  const taken = (memory.taken ?? []).filter((id) => byId.has(id));
  const height = (ids) => ids.reduce((sum, id) => sum + linesOf(byId.get(id)), 0);
  for (const { id } of cards.filter((card) => !known.has(card.id))) {
    const emptiest = hung.reduce((one, other) => (height(other) < height(one) ? other : one));
    emptiest.push(id);
    while (height(emptiest) > lines && emptiest.length > 1) taken.push(emptiest.shift());
  }
  memory.columns = hung;
  memory.taken = taken;
  return { columns: hung.map((ids) => ids.map((id) => byId.get(id))), more: taken.length };
}
