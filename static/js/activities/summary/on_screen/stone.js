/** A nugget: a rough stone with so much gold in it as its share, drawn so that it is told without colour as well. */
import { html } from "../../../parts/html.js";
import { mean as spoken } from "../../../parts/words.js";

const CORNERS = 12;
const WIDTH = 74;
const TALLNESS = 45;
/** How far each corner lies from the middle, and how the seam of gold runs: every stone is one of a few. */
const ROUGH = [
  [1, 0.9, 0.96, 0.86, 0.94, 1, 0.9, 0.97, 0.88, 0.96, 0.92, 0.98],
  [0.92, 1, 0.88, 0.97, 0.9, 0.98, 1, 0.86, 0.95, 0.9, 1, 0.87],
  [0.97, 0.88, 1, 0.92, 0.98, 0.87, 0.95, 1, 0.9, 0.94, 0.86, 1],
];
const SEAM = [1.5, -2, 2.5, -1, 2, -2.5, 1, -1.5, 2];
const SMALLEST = 0.74;

const point = (radius, corner, turn) => {
  const angle = ((corner + turn) / CORNERS) * 2 * Math.PI;
  return { x: WIDTH * radius * Math.cos(angle), y: TALLNESS * radius * Math.sin(angle) };
};

const written = (points) => points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(" ");

const outline = (at) => ROUGH[at % ROUGH.length].map((radius, corner) => point(radius, corner, at * 0.37));

/** Ridges from every other corner towards the middle, where the light breaks on a stone. */
const ridges = (corners) => {
  const inner = corners.map(({ x, y }) => ({ x: x * 0.66, y: y * 0.62 - 3 }));
  const ring = inner.filter((_, at) => at % 2 === 0);
  const spokes = ring.map((end, at) => [corners[2 * at], end]);
  return [...spokes, ...ring.map((end, at) => [end, ring[(at + 1) % ring.length]])];
};

/** Everything below the seam: as high as the share, with an edge as rough as the stone. */
const gold = (share, at) => {
  const level = TALLNESS - share * 2 * TALLNESS;
  const step = (2 * WIDTH) / (SEAM.length - 1);
  const seam = SEAM.map((_, place) => ({ x: place * step - WIDTH, y: level + SEAM[(place + at) % SEAM.length] }));
  return [...seam, { x: WIDTH, y: TALLNESS }, { x: -WIDTH, y: TALLNESS }];
};

/** Both patterns, once for all stones of a picture. */
export const patterns = html`
  <svg class="stone-patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
    <pattern id="stone-gold" width="9" height="9" patternUnits="userSpaceOnUse">
      <circle class="stone-grain" cx="2.2" cy="2.2" r="1" /><circle class="stone-grain" cx="6.7" cy="6.7" r="1" />
    </pattern>
    <pattern id="stone-rock" width="7" height="7" patternUnits="userSpaceOnUse">
      <path class="stone-vein" d="M-2 2 2-2M0 7 7 0M5 9 9 5" />
    </pattern>
  </defs></svg>`;

/** `share` is how high the mean stands on its scale, 0–1; `at` is its place in the picture. */
export const stone = ({ share, mean }, at) => {
  const corners = outline(at);
  const size = SMALLEST + (1 - SMALLEST) * share;
  const veined = share > 0 && html`
    <g clip-path="url(#stone-${at})">
      <polygon class="stone-seam" points=${written(gold(share, at))} />
      <polygon fill="url(#stone-gold)" points=${written(gold(share, at))} />
    </g>`;
  return html`
    <svg class="stone" viewBox="-77 -48 154 96" aria-hidden="true" focusable="false">
      <clipPath id="stone-${at}"><polygon points=${written(corners)} /></clipPath>
      <g transform="scale(${size.toFixed(3)})">
        <polygon class="stone-rock" points=${written(corners)} />
        <polygon fill="url(#stone-rock)" points=${written(corners)} />
        ${veined}
        ${ridges(corners).map((ridge, place) => html`
          <polyline class="stone-ridge" key=${place} points=${written(ridge)} />`)}
        <polygon class="stone-edge" points=${written(corners)} />
      </g>
      <text class="stone-mean" text-anchor="middle" y="9.5" font-size="28">${spoken(mean)}</text>
    </svg>`;
};
