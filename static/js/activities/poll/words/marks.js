/** What the facilitator does with words, as the desk's own entries: each word has one slot of its own for each. */

const SEEDS = [0x811c9dc5, 0x9747b28c];
const PRIME = 0x01000193;

/** Sixteen hex digits that are the same for the same word, on every desk. */
const digits = (word) => SEEDS.map((seed) => hash(word, seed).toString(16).padStart(8, "0")).join("");

const hash = (word, seed) => {
  let sum = seed;
  for (const byte of new TextEncoder().encode(word)) sum = Math.imul(sum ^ byte, PRIME) >>> 0;
  return sum;
};

export const slotOf = (what, word) => `${what}:${digits(word)}`;

const mark = ({ activity, command }, what, word, value) =>
  command("mark", { activity: activity.id, slot: slotOf(what, word), value });

export const remove = (state, word) => mark(state, "ban", word, { word });
export const showAgain = (state, word) => mark(state, "ban", word, null);
export const merge = (state, word, into) => mark(state, "merge", word, { word, into });
export const split = (state, word) => mark(state, "merge", word, null);
