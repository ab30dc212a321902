/** How the rows of a sorting find room on the screen: how large, in one column or two, on how many pages. */
import { widthOf, wrap } from "../../../parts/lettering.js";
import { INNER } from "../../../parts/room.js";

// All measures are in hundredths of the screen's height, as in the style sheet.
const LEADING = 1.15;
const BETWEEN_COLUMNS = 5;
const BETWEEN_PARTS = 2;
const LEVELS = [
  { name: "large", size: 4.6, columns: 1, names: 0.36, least: 6.6, gap: 1.8 },
  { name: "normal", size: 3.8, columns: 1, names: 0.36, least: 5.4, gap: 1.3 },
  { name: "dense", size: 3.3, columns: 1, names: 0.38, least: 4.5, gap: 0.9 },
  { name: "twofold", size: 3.3, columns: 2, names: 0.54, least: 4.5, gap: 1 },
];
const ONE_COLUMN_ON = "square";

/** A letter more or less: they are measured, not drawn. */
const ROUGHLY = 1.05;
/** Names give way a little to a key. */
const BESIDE_KEY = 0.84;
/** What the key may take of a column. */
const MOST_KEY = 0.42;
/** A row with room around it may be so much taller than it needs. */
const MOST_ROOM = 1;

/** The widths of a level: of a column, its names and its key, and of what is left for the bars. */
const widthsOf = (names, { columns, size, names: most }, room) => {
  const column = (INNER[room.shape] - (columns - 1) * BETWEEN_COLUMNS) / columns;
  const longest = Math.max(...names.map((text) => widthOf(text, "reading", size))) * ROUGHLY;
  const key = Math.min(column * MOST_KEY, Math.max(...room.keys.map(({ whole }) => whole)));
  const name = Math.min(column * (key > 0 ? most * BESIDE_KEY : most), longest);
  return { name, key, bar: column - name - BETWEEN_PARTS - (key > 0 ? key + BETWEEN_PARTS : 0) };
};

const heightsOf = (names, { size, least, gap }, { name, key }, { keys }) =>
  names.map((text, at) => {
    const { lines } = wrap(text, { face: "reading", size, width: name });
    const slips = keys[at].whole > key ? keys[at].tall : 0;
    return Math.max(least, lines.length * size * LEADING, slips) + gap;
  });

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** The rows in as few columns as they need, none taller than `height`: [[from, to]]. */
const columnsOf = (heights, height) => {
  const columns = [[0, 0]];
  let used = 0;
  heights.forEach((tall, at) => {
    if (used > 0 && used + tall > height) {
      columns.push([at, at]);
      used = 0;
    }
    columns.at(-1)[1] = at + 1;
    used += tall;
  });
  return columns;
};

/** The same number of columns, as evenly filled as can be. */
const evenly = (heights, height, slots) => {
  let cap = sum(heights) / slots;
  while (cap < height && columnsOf(heights, cap).length > slots) cap += 1;
  return columnsOf(heights, Math.min(cap, height));
};

const pagesOf = (names, room, level) => {
  const widths = widthsOf(names, level, room);
  const heights = heightsOf(names, level, widths, room);
  const pages = Math.ceil(columnsOf(heights, room.height).length / level.columns);
  const columns = evenly(heights, room.height, pages * level.columns);
  const held = Array.from({ length: pages }, (_, at) =>
    columns.slice(at * level.columns, (at + 1) * level.columns));
  return { level, widths, pages: held, least: level.least + roomier(heights, columns, room.height, level) };
};

/** What is over is shared by all rows alike, so that those beside each other stay beside each other. */
const roomier = (heights, columns, height, { least }) => {
  const over = ([from, to]) => (height - sum(heights.slice(from, to))) / (to - from);
  return Math.max(0, Math.min(least * MOST_ROOM, ...columns.map(over)));
};

/**
 * The fewest pages that hold all names, in the largest letters: {level, widths, least: a row's height, pages: the
 * columns of each as [from, to]}. `room` is {height, shape, keys: for every name how wide its key is as a `whole`,
 * and how `tall` where it has to be parted}.
 */
export const fit = (names, room) =>
  LEVELS.filter(({ columns }) => columns === 1 || room.shape !== ONE_COLUMN_ON)
    .map((level) => pagesOf(names, room, level))
    .reduce((one, other) => (other.pages.length < one.pages.length ? other : one));
