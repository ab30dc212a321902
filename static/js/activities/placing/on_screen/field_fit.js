/** How the stops of a field find room for their names: beside it, under it, or by number over a list of them. */
import { widthOf, wrap } from "../../../parts/lettering.js";
import { INNER } from "../../../parts/room.js";
import { called, endsOf, hasStops } from "../axis.js";

// All measures are in hundredths of the screen's height, as in the style sheet.
const FACE = "reading";
const SIZES = [3.8, 3.4, 3.1];
const SMALLEST = SIZES.at(-1);
const LEADING = 1.15;
const NUMBERED = "numbered";
const NUMBERS_LEADING = 1.2;
const MOST_LINES = 3;
/** Letters are measured, not drawn. */
const ROUGHLY = 1.05;
const AIR = 0.8;
/** What the words beside the field may take of the screen's width. */
const BESIDE = { wide: 31, square: 28 };
const BETWEEN = 1.6;
const LINE = 4.6;
const MARK = 7;
const EDGE = 1.2 * MARK;
/** Of two steps' width that a name has in turn, the outermost have less: nothing leaves the field. */
const OUTERMOST = 1.5;

const longest = (lines) => Math.max(...lines.map((line) => widthOf(line, FACE, SMALLEST))) * ROUGHLY;

/** The lines of every name where all of them find room; null where one does not. */
const linesOf = (names, size, widths, most) => {
  const wrapped = names.map((name, at) => wrap(name, { face: FACE, size, width: widths(at) - AIR }));
  const isRoomy = wrapped.every(({ lines, broken }) => lines.length <= most && !broken);
  return isRoomy ? wrapped.map(({ lines }) => lines) : null;
};

const highest = (names) => Math.max(...names.map((lines) => lines.length));

/** Under the field each name has the width of its step, or in turn above and below of two. */
const under = ({ stops, steps }, width) => {
  const step = width / steps;
  const inTurn = (at) => (at === 0 || at === steps - 1 ? OUTERMOST : 2) * step;
  const tried = [
    ...SIZES.map((size) => ({ way: "plain", size, rows: 1, names: linesOf(stops, size, () => step, MOST_LINES) })),
    ...SIZES.map((size) => ({ way: "staggered", size, rows: 2, names: linesOf(stops, size, inTurn, MOST_LINES - 1) })),
  ];
  const { names, rows, ...found } = tried.find((one) => one.names) ?? { way: NUMBERED, size: SMALLEST, rows: 1 };
  return { ...found, height: rows * (names ? highest(names) : 1) * found.size * LEADING };
};

/** Beside the field, in one size; each name has the height of its step. */
const beside = ({ stops }, size, most) => {
  const names = linesOf(stops, size, () => most, MOST_LINES);
  if (!names) return null;
  const width = Math.max(...names.flat().map((line) => widthOf(line, FACE, size))) * ROUGHLY + AIR;
  return { way: "plain", size, width, height: highest(names) * size * LEADING };
};

const NUMBERS = { way: NUMBERED, size: SMALLEST, width: 2 * SMALLEST, height: SMALLEST };

/** The words of an axis without stops. */
const ends = (axis, most) => {
  const { low, high } = endsOf(axis);
  return { way: "ends", width: Math.min(most, longest([axis.title, `${low} ↓`, `${high} ↑`])), height: 0 };
};

/** The names of an axis by their numbers; each stays in one piece. */
const listed = (axis, width) => {
  const [first, ...others] = axis.stops.map((stop, at) => `${at + 1} ${stop}`);
  const words = [`${called(axis)} ${first}`, ...others].map((text) => widthOf(text, "firm", SMALLEST) + BETWEEN);
  let [lines, used] = [1, 0];
  for (const wide of words) {
    if (used > 0 && used + wide > width) [lines, used] = [lines + 1, 0];
    used += wide;
  }
  return lines * SMALLEST * NUMBERS_LEADING;
};

/** The whole field with its words on the left set in one way. */
const laid = ({ x, y }, room, left) => {
  const width = room.width - left.width - BETWEEN;
  const below = hasStops(x) ? under(x, width) : { way: "ends", height: 0 };
  const numbered = [[x, below], [y, left]].filter(([, { way }]) => way === NUMBERED);
  const numbers = numbered.reduce((sum, [axis]) => sum + listed(axis, INNER[room.shape]), 0);
  const height = room.height - (hasStops(y) ? LINE : 0) - LINE - below.height - numbers;
  return { x: below, y: left, numbers, plane: { width, height } };
};

const fits = ({ y: { height }, plane }, { steps }) => height <= plane.height / steps;

/** The plane within its steps, in marks: as many as it certainly holds. */
const inMarks = (axis, far) => Math.max(1, (hasStops(axis) ? far * (1 - 1 / axis.steps) : far - EDGE) / (MARK * ROUGHLY));

/**
 * How a field with stops is named in so much room: {x, y: {way, size, width}, numbers: the height of what numbers
 * mean, marks: what the plane holds}. The ways are "plain", "staggered", "numbered", and "ends" where it has no stops.
 */
export const fieldFit = (activity, room) => {
  const most = BESIDE[room.shape];
  const named = hasStops(activity.y) ? SIZES.map((size) => beside(activity.y, size, most)).filter(Boolean) : [];
  const last = hasStops(activity.y) ? NUMBERS : ends(activity.y, most);
  const tried = [...named, last].map((left) => laid(activity, room, left));
  const { x, y, numbers, plane } = tried.find((one) => fits(one, activity.y)) ?? tried.at(-1);
  return { x, y, numbers, marks: { width: inMarks(activity.x, plane.width), height: inMarks(activity.y, plane.height) } };
};
