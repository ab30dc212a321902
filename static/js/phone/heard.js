/** What has become of my questions, kept, so that Mit knows it where there is no room any more. */

const NAME = "heard";
const START = "q:";

/** `mine` are my entries by slot, `board` the room's questions; one that lies in another fares as that one does. */
export function hear(keep, mine, board) {
  const found = Object.keys(mine)
    .filter((slot) => slot.startsWith(START))
    .map((slot) => [slot, board.find(({ id, merged }) => [id, ...merged].includes(slot.slice(START.length)))])
    .filter(([, question]) => question);
  if (found.length === 0) return;
  const news = found.map(([slot, question]) => [slot, standing(question)]);
  keep.set(NAME, { ...keep.get(NAME, {}), ...Object.fromEntries(news) });
}

const standing = ({ votes, state, reply, owner }) => ({ votes, answered: state === "answered", reply, owner });
