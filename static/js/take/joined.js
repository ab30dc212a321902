/** Two sets of what is mine as one: what stands in both stands there once. */

export const NOTHING = { parts: [], canvases: [], cards: [], promises: [], questions: [] };

export const joined = (one, other) =>
  Object.fromEntries(Object.keys(NOTHING).map((name) => [name, onceEach([...of(one, name), ...of(other, name)])]));

/** What was kept before we knew of something has none of it. */
const of = (things, name) => things[name] ?? [];

const onceEach = (things) => [...new Map(things.map((thing) => [JSON.stringify(sorted(thing)), thing])).values()];

const sorted = (thing) => Object.fromEntries(Object.entries(thing).sort(([one], [other]) => (one < other ? -1 : 1)));

export const isSame = (one, other) =>
  Object.keys(NOTHING).every((name) => of(one, name).length === of(other, name).length);
