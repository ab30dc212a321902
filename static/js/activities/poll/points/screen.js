/** Points on the screen: the options as they are asked, then from the most points down. */
import { html } from "../../../parts/html.js";
import { page } from "../page/screen.js";
import { asked, fitted } from "../ranking/room.js";
import { chart } from "./chart.js";

const LEVELS = [
  { name: "large", size: 5, share: 0.43, gap: 1, least: 10.5 },
  { name: "roomy", size: 4.4, share: 0.43, gap: 1, least: 9.5 },
  { name: "normal", size: 3.8, share: 0.46, gap: 1, least: 6 },
  { name: "dense", size: 3.2, share: 0.46, gap: 0.6, least: 4.4 },
];

const result = (state) => {
  const { density, lines } = fitted(state, LEVELS);
  return html`<div class="result" data-density=${density} data-lines=${lines}>${chart(state)}</div>`;
};

export const screen = (state) =>
  page(state, { asked: (asking) => asked(asking, LEVELS), shown: result, rows: state.activity.options.length });
