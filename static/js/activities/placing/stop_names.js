/** The names over a line: every stop over its own step where there is room, or the words at the two ends. */
import { html } from "../../parts/html.js";
import { wrap } from "../../parts/lettering.js";
import { hasStops } from "./axis.js";

const MOST_LINES = 2;
const AIR = 0.4;

/** Stops may lie between two words that say what it is all about: they get a line of their own. */
const hasEnds = ({ low, high }) => Boolean(low || high);

const fits = (axis, size, width) => {
  const texts = axis.stops.map((stop) => wrap(stop, { face: "reading", size, width: width - AIR * size }));
  return texts.every(({ lines, broken }) => lines.length <= MOST_LINES && !broken) &&
    Math.max(...texts.map(({ lines }) => lines.length));
};

/**
 * {way, size, lines} of the names over a line `width` wide: "plain" side by side, "staggered" in turn above and below,
 * so that each has the room of two, or "numbered" with the names by themselves; "ends" where no stop has a name.
 */
export const namesFit = (axis, width, sizes) => {
  if (!hasStops(axis)) return { way: "ends", size: sizes[0], lines: 1 };
  const step = width / axis.steps;
  const above = hasEnds(axis) ? 1 : 0;
  for (const [way, room, rows] of [["plain", step, 1], ["staggered", 2 * step, 2]]) {
    const size = sizes.find((one) => fits(axis, one, room));
    if (size) return { way, size, lines: fits(axis, size, room) * rows + above };
  }
  return { way: "numbered", size: sizes.at(-1), lines: MOST_LINES + 1 + above };
};

const ends = ({ low, high }) => html`
  <p class="placing-ends"><span>${low && `← ${low}`}</span><span>${high && `${high} →`}</span></p>`;

const WAYS = {
  ends: () => null,
  plain: (axis) => over(axis.stops, "plain"),
  staggered: (axis) => over(axis.stops, "staggered"),
  numbered: (axis) => html`
    <p class="placing-numbered">${axis.stops.map((stop, at) => html`
      <span key=${stop}><strong>${at + 1}</strong> ${stop}</span>`)}</p>
    ${over(axis.stops.map((_, at) => at + 1), "plain")}`,
};

/** Each name over or under its own step, in one of the ways above. */
export const over = (names, way) => html`
  <p class="placing-stopnames" data-way=${way}>${names.map((name, at) => html`
    <span key=${name} style=${{ gridColumn: at + 1 }}>${name}</span>`)}</p>`;

export const stopNames = (axis, way) => html`${hasEnds(axis) && ends(axis)}${WAYS[way](axis)}`;
