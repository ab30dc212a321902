/** What came of every item of a placing: which lies farthest out, and how far the answers lie apart. */
import { axesOf } from "./axis.js";

/** Two spreads that differ by less than this are equally wide. */
const LIKE = 0.04;

const NOBODY = { n: 0, x: null, y: null, cells: [] };

/** Every item in its order with its place in the list and what came of it. */
export const rowsOf = ({ items }, result) =>
  items.map((item, at) => ({ ...(result.items.find(({ id }) => id === item.id) ?? NOBODY), ...item, at }));

export const isRated = ({ x }) => x !== null;

/** The lowest and the highest on the first axis; the same one where all lie at one place. */
export const farthest = (rated) => {
  const inOrder = [...rated].sort((one, other) => one.x.mean - other.x.mean);
  const [lowest, highest] = [inOrder[0], inOrder.at(-1)];
  return lowest.x.mean === highest.x.mean ? [lowest, lowest] : [lowest, highest];
};

/** About which the answers lie nearest together and farthest apart; nothing where they are much alike. */
export const widest = (activity, rated) => {
  const apart = rated.map((row) => ({ row, far: apartness(activity, row) })).sort((one, other) => one.far - other.far);
  const [least, most] = [apart[0], apart.at(-1)];
  return most.far - least.far < LIKE ? {} : { agreed: least.row, divided: most.row };
};

/** How far the answers lie from their mean, as a share of each axis. */
const apartness = (activity, row) =>
  Math.hypot(...axesOf(activity).map((name) => deviation(row[name]) / (activity[name].steps - 1)));

const deviation = ({ mean, counts }) => {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const squares = counts.reduce((sum, count, at) => sum + count * (at + 1 - mean) ** 2, 0);
  return Math.sqrt(squares / n);
};
