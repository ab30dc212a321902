/** The marks of the options: each has a number, a shape and a colour of its own. */
import { html } from "../../../parts/html.js";
import { PATTERNS } from "../../../parts/bars.js";

const polygon = (points, lift = 0) => ({ shape: html`<polygon points=${points} />`, size: 54, lift });

/** In a square of a hundred around the middle; `lift` moves the number to where the shape is widest. */
const SHAPES = [
  { shape: html`<circle r="46" />`, size: 56, lift: 0 },
  { shape: html`<rect x="-43" y="-43" width="86" height="86" rx="6" />`, size: 56, lift: 0 },
  polygon("0,-50 50,0 0,50 -50,0"),
  polygon("0,-50 50,42 -50,42", -15),
  polygon("-26,-46 26,-46 50,0 26,46 -26,46 -50,0"),
  polygon("-20,-50 20,-50 20,-20 50,-20 50,20 20,20 20,50 -20,50 -20,20 -50,20 -50,-20 -20,-20"),
  polygon("-50,-42 50,-42 0,50", 15),
  polygon("-28,-42 50,-42 28,42 -50,42"),
];

/** Half of what a figure is tall, in its own size. */
const BASELINE = 0.35;

const drawn = (at, inside) => html`
  <svg class="mark ${patternOf(at)}" viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">${inside}</svg>`;

export const patternOf = (at) => PATTERNS[at % PATTERNS.length];

/** The drawing of one mark; `at` is the place of its option. */
export const mark = (at) => {
  const { shape, size, lift } = SHAPES[at % SHAPES.length];
  const baseline = size * BASELINE - lift;
  return drawn(at, html`${shape}<text text-anchor="middle" y=${baseline} font-size=${size}>${at + 1}</text>`);
};

/** Its shape alone, where the number stands beside it or many of them stand for the same. */
export const bareMark = (at) => drawn(at, SHAPES[at % SHAPES.length].shape);
