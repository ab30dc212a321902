/** A word cloud as a drawing. */
import { html } from "./html.js";

const BASELINE = 0.34;
const OFTEN = 3;
const OFTEN_SHARE = 0.3;

/** Often is three times, and in a large room a good part of what the first word has. */
const loudness = (count, most) => {
  if (count === 1) return "once";
  return count >= Math.max(OFTEN, most * OFTEN_SHARE) ? "often" : "twice";
};

/** A word is drawn anew only when something about it has changed. */
const drawings = new WeakMap();

const drawn = (place, loud) => {
  const before = drawings.get(place);
  if (before?.loud === loud) return before.text;
  const { word, size, x, y } = place;
  const text = html`
    <text key=${word} class=${loud} text-anchor="middle" font-size=${size}
      style=${{ transform: `translate(${x.toFixed(1)}px, ${(y + size * BASELINE).toFixed(1)}px)` }}>
      ${word}</text>`;
  drawings.set(place, { loud, text });
  return text;
};

/** Never measured against what is around it: then a browser would lay out every one of a thousand words anew. */
const inScreen = (tenths) => `calc(${(tenths / 10).toFixed(2)} * var(--u))`;

/** The placements of a cloud as a drawing; silent, since the list beside it says the same. */
export const cloud = (placements, { width, height }) => {
  const places = [...placements.values()];
  const most = places.reduce((so, { count }) => Math.max(so, count), 0);
  return html`
    <svg class="cloud" viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true" focusable="false"
      style=${{ width: inScreen(width), height: inScreen(height) }}>
      ${places.map((place) => drawn(place, loudness(place.count, most)))}
    </svg>`;
};
