/** How a line or a field finds room on the screen: how large its names stand, where, and how high answers are heaped. */
import { INNER } from "../../../parts/room.js";
import { fit } from "../../poll/fit.js";
import { namesFit } from "../stop_names.js";

// All measures are in hundredths of the screen's height, as in the style sheet.
const LEADING = 1.2;

/* On a line */

const ABOVE = 4;
const STOP_SIZES = [4.2, 3.8, 3.4, 3.1];
const NAMES_BESIDE = 0.34;
const BETWEEN = 3;
const NAME_ABOVE = 6;
const NAME_BESIDE = { size: 3.1, leading: 1.15 };
const GAP = 1.6;
const HEAP_AIR = 1.2;
const HIGHEST = 30;
const LOWEST = 1.4;
const DOTS = [5.4, 4.6, 4, 3.4, 2.8, 2.4, 2, 1.7, 1.4];
/** A lane this high has room for marks with their numbers, and what the marks take of it. */
const ROOMY = 8;
const MARK = { numbered: 6.2, bare: 3.6 };

/** How `rows` lanes stand: {beside: the names, bare, names: of the stops, stop: their size, lines: of a name, heap}. */
export const laneFit = (axis, { rows, height, shape }) => {
  const beside = rows > ABOVE;
  const width = beside ? INNER[shape] * (1 - NAMES_BESIDE) - BETWEEN : INNER[shape];
  const { way, size, lines } = namesFit(axis, width, STOP_SIZES);
  const lane = (height - size * lines * LEADING) / rows - GAP;
  const bare = lane < ROOMY;
  const left = lane - (bare ? MARK.bare : MARK.numbered) - (beside ? 0 : NAME_ABOVE);
  return {
    beside, bare, names: way, stop: size,
    lines: Math.max(1, Math.floor((lane + GAP) / (NAME_BESIDE.size * NAME_BESIDE.leading))),
    heap: {
      unit: "var(--u)", width: width / axis.steps - HEAP_AIR, sizes: DOTS,
      height: Math.min(HIGHEST, Math.max(LOWEST, left)),
    },
  };
};

/* In a field */

const MARKED = 9;
const LEVELS = [
  { name: "large", size: 4.6, share: 0.25, gap: 2, least: 7.6 },
  { name: "normal", size: 3.8, share: 0.25, gap: 1.4, least: 6.6 },
  { name: "dense", size: 3.2, share: 0.28, gap: 0.9, least: 3.9 },
  { name: "tight", size: 3.05, share: 0.28, gap: 0.3, least: 3.65 },
];
const BARE = new Set(["dense", "tight"]);

/** {level, bare, lines: that are shown of each name or null for all, width: of the list} beside the field. */
export const listFit = (texts, height, shape) => {
  const { density, lines } = fit(texts, height, LEVELS, shape);
  const level = LEVELS.find(({ name }) => name === density);
  return { level, bare: BARE.has(density), lines, width: level.share * INNER[shape] + MARKED };
};
