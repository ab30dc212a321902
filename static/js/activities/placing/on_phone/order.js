/** The item that is up on the phone, and the way from one to the next. */

/** Everything is looked at together. */
const ALL = "all";

export const ITEM_FOCUS = "placing-item";
export const ALL_FOCUS = "placing-all";

/** What comes after an item: the next that stands nowhere, round to the first; null where all others are placed. */
export const nextOf = ({ items }, places, id) => {
  const at = items.findIndex((item) => item.id === id);
  const around = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
  return around.find((item) => !places.has(item.id)) ?? null;
};

/**
 * The item to place; null where all are looked at together. What came up first stays up until the person goes on, also
 * when somebody else of the team places it.
 */
export const upOf = ({ activity: { items }, up }, memory, places) => {
  memory.first ??= items.find(({ id }) => !places.has(id))?.id ?? ALL;
  const at = up ?? memory.first;
  return items.find(({ id }) => id === at) ?? null;
};

/** On to an item, or to all of them; who hears the page lands on its name. */
export const goTo = (state, memory, item) => {
  memory.land = item ? ITEM_FOCUS : ALL_FOCUS;
  state.go(item?.id ?? ALL);
};
