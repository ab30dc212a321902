/** A choice on the screen: the options, then their bars. */
import { html } from "../../../parts/html.js";
import { fit, heightUnder, questionSize } from "../fit.js";
import { page } from "../page/screen.js";
import { optionBars } from "./chart.js";
import { labels } from "./options.js";
import { HEIGHT, beneath } from "./others.js";
import { sentence } from "./table.js";
import { blankTiles, tiles } from "./tiles.js";

const LEVELS = [
  { name: "large", size: 5, share: 0.41, gap: 1, least: 10.5 },
  { name: "roomy", size: 4.4, share: 0.42, gap: 1, least: 7 },
  { name: "normal", size: 3.8, share: 0.42, gap: 1, least: 6 },
  { name: "dense", size: 3.2, share: 0.53, gap: 0.6, least: 4.4 },
];
const IN_TILES = { density: "tiles", lines: null };

const fitted = ({ activity, shape }) => {
  if (activity.pictures) return IN_TILES;
  const all = labels(activity);
  const room = heightUnder(activity.question, questionSize(activity.question, all.length), shape);
  return fit(all, activity.other ? room - HEIGHT : room, LEVELS, shape);
};

const result = (state) => {
  const { density, lines } = fitted(state);
  const { activity, result } = state;
  return html`
    <div class="result" data-density=${density} data-lines=${lines}>
      <figure class="chart">
        ${activity.pictures ? tiles(state) : optionBars(activity, result)}
        ${beneath(state)}
        <figcaption aria-hidden="true">${sentence(activity, result)}</figcaption>
      </figure>
    </div>`;
};

/** The options stand where their bars will stand. */
const asked = (state) => {
  const { density, lines } = fitted(state);
  if (state.activity.pictures) return html`<div class="result" data-density=${density}>${blankTiles(state)}</div>`;
  const all = labels(state.activity);
  return html`
    <div class="result bars blank" data-density=${density} data-lines=${lines}>
      <ul style=${{ "--rows": all.length }}>${all.map((text) => html`
        <li key=${text}><span class="bar-label">${text}</span></li>`)}</ul>
    </div>`;
};

export const screen = (state) => page(state, { asked, shown: result, rows: rowsOf(state.activity) });

/** Tiles are few rows, however many they are. */
const rowsOf = (activity) => (activity.pictures ? 0 : labels(activity).length);
