/** What I do with the items on my phone: which one is in front of me, putting it in a pile, and taking that back. */
import { givenOf, slotOf } from "../../../parts/given_items.js";
import { showing } from "../../poll/phase.js";

const UP = "up";
const LATER = "later";
const MOVES = "moves";
const MOST_MOVES = 40;
/** What is pressed sooner than somebody can have read the item is a second tap, or meant the one before. */
const READ_MS = 300;

/** The pile every sorted item lies in, with how that fares: {pile, status, why} by item. */
export const pilesOf = (state) =>
  new Map([...givenOf(state)].map(([id, { value, ...fares }]) => [id, { pile: value.pile, ...fares }]));

/** What this phone sees of the room: what the team has sorted counts as one's own. */
export const seenOf = (state) => showing({ ...state, mine: Object.fromEntries(givenOf(state)) });

/* Which item is in front of me */

/** The one taken back, else the first that is not sorted; those put off come last. Null when all are sorted. */
export const upOf = ({ activity: { items }, local }, given) => {
  const left = items.filter(({ id }) => !given.has(id));
  const [up, later] = [local.get(UP), local.get(LATER, [])];
  const first = left.find(({ id }) => id === up) ?? left.find(({ id }) => !later.includes(id));
  return first ?? left.sort((one, other) => later.indexOf(one.id) - later.indexOf(other.id))[0] ?? null;
};

export const leftOf = ({ activity: { items } }, given) => items.filter(({ id }) => !given.has(id)).length;

/** Notes since when an item has been in front of me. */
export const see = (memory, { id }, clock) => {
  if (memory.item !== id) Object.assign(memory, { item: id, since: clock() });
};

const isRead = (memory, clock) => clock() - memory.since >= READ_MS;

/* What I do with it */

/** Where the item in front of me is called by its name. */
export const ITEM = "sorting-item";

/** Told last: with it the picture is what it will be, and the focus can `land` there. */
const tell = (state, memory, { item, pile, land }) => {
  memory.land = land;
  if (pile === null) state.withdraw(slotOf(item));
  else state.send(slotOf(item), { pile });
};

const remember = ({ local }, move) => local.set(MOVES, [...local.get(MOVES, []), move].slice(-MOST_MOVES));

/** Puts an item in a pile, null takes it out of all; then the focus is at `land`, or where it was. */
export const put = (state, memory, given, { item, pile, land = null }) => {
  const before = given.get(item)?.pile ?? null;
  if (pile === before) return;
  remember(state, { item, pile, before });
  state.local.set(UP, pile === null ? item : null);
  tell(state, memory, { item, pile, land });
};

/** The item in front of me goes into a pile. */
export const sort = (state, memory, given, { item, pile, clock, last }) => {
  if (isRead(memory, clock)) put(state, memory, given, { item, pile, land: last ? "sorting-done" : null });
};

export const putOff = ({ local }, memory, { id }) => {
  local.set(UP, null);
  memory.land = ITEM;
  local.set(LATER, [...local.get(LATER, []).filter((other) => other !== id), id]);
};

/** What I did last, as long as nobody has changed it since. */
export const lastOf = ({ local }, given) => {
  const move = local.get(MOVES, []).at(-1);
  return move && (given.get(move.item)?.pile ?? null) === move.pile ? move : null;
};

export const undo = (state, memory, { item, before }) => {
  state.local.set(MOVES, state.local.get(MOVES, []).slice(0, -1));
  state.local.set(UP, item);
  tell(state, memory, { item, pile: before, land: before === null ? ITEM : selectOf(item) });
};

/** Where an item is moved from one pile to another in the overview. */
export const selectOf = (id) => `sorting-move-${id}`;
