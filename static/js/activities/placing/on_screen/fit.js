/** How a line or a field finds room on the screen: how large its names stand, and how high answers are heaped. */
import { wrap } from "../../../parts/lettering.js";
import { INNER } from "../../../parts/room.js";
import { fit } from "../../poll/fit.js";
import { namesFit } from "../stop_names.js";

// All measures are in hundredths of the screen's height, as in the style sheet.
const LEADING = 1.2;

/* On a line */

const ABOVE = 4;
const STOP_SIZES = [4.2, 3.8, 3.4, 3.1];
/** Of the width, what names beside their lanes may take: no more than they need. */
const SHARES = [0.34, 0.4, 0.46];
const BETWEEN = 3;
const NAME_ABOVE = 6;
const NAME_BESIDE = { face: "firm", size: 3.1, leading: 1.15 };
const GAP = 1.6;
const HEAP_AIR = 1.2;
const HIGHEST = 30;
const LOWEST = 1.4;
const DOTS = [5.4, 4.6, 4, 3.4, 2.8, 2.4, 2, 1.7, 1.4];
/** A lane this high has room for marks with their numbers, and what the marks take of its height and of its name. */
const ROOMY = 8;
const NUMBERED = { high: 6.2, wide: 7.8 };
const BARE = { high: 3.6, wide: 10.6 };

/** The height of one lane under the names of the stops. */
const laneHeight = ({ size, lines }, { texts, height }) => (height - size * lines * LEADING) / texts.length;

const namesFitIn = (texts, width, lines) =>
  texts.every((text) => {
    const wrapped = wrap(text, { ...NAME_BESIDE, width });
    return wrapped.lines.length <= lines && !wrapped.broken;
  });

/** Names beside their lanes: {share: of the width, lines: for each of them, stops: the names over them}. */
const besideFit = (axis, room) => {
  const tried = SHARES.map((share) => {
    const stops = namesFit(axis, INNER[room.shape] * (1 - share) - BETWEEN, STOP_SIZES);
    const lane = laneHeight(stops, room);
    const lines = Math.max(1, Math.floor(lane / (NAME_BESIDE.size * NAME_BESIDE.leading)));
    const width = INNER[room.shape] * share - (lane - GAP < ROOMY ? BARE : NUMBERED).wide;
    return { share, lines, stops, fits: namesFitIn(room.texts, width, lines) };
  });
  return tried.find(({ fits }) => fits) ?? tried.at(-1);
};

const aboveFit = (axis, { shape }) => ({ share: 0, lines: 1, stops: namesFit(axis, INNER[shape], STOP_SIZES) });

/**
 * How lanes with such `texts` as names stand: {share: of the width for names beside them, 0 where they stand above,
 * lines: of a name, bare, names: of the stops, stop: their size, heap}.
 */
export const laneFit = (axis, room) => {
  const isBeside = room.texts.length > ABOVE;
  const { share, lines, stops } = (isBeside ? besideFit : aboveFit)(axis, room);
  const lane = laneHeight(stops, room) - GAP;
  const bare = lane < ROOMY;
  const left = lane - (bare ? BARE : NUMBERED).high - (isBeside ? 0 : NAME_ABOVE);
  const width = INNER[room.shape] * (1 - share) - (isBeside ? BETWEEN : 0);
  return {
    share, lines, bare, names: stops.way, stop: stops.size,
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
  { name: "close", size: 3.4, share: 0.25, gap: 0.5, least: 6.2 },
  { name: "dense", size: 3.2, share: 0.28, gap: 0.9, least: 3.9 },
  { name: "tight", size: 3.05, share: 0.28, gap: 0.3, least: 3.65 },
];
const SMALL = new Set(["dense", "tight"]);

/** {level, bare, lines: that are shown of each name or null for all, width: of the list} beside the field. */
export const listFit = (texts, height, shape) => {
  const { density, lines } = fit(texts, height, LEVELS, shape);
  const level = LEVELS.find(({ name }) => name === density);
  return { level, bare: SMALL.has(density), lines, width: level.share * INNER[shape] + MARKED };
};
