/** A choice on the screen: the options, then their bars. */
import { html } from "../../../parts/html.js";
import { fit, heightUnder, questionSize } from "../fit.js";
import { page } from "../page/screen.js";
import { chart } from "./chart.js";

const LEVELS = [
  { name: "large", size: 5, share: 0.41, gap: 1, least: 10.5 },
  { name: "roomy", size: 4.4, share: 0.42, gap: 1, least: 7 },
  { name: "normal", size: 3.8, share: 0.42, gap: 1, least: 6 },
  { name: "dense", size: 3.2, share: 0.53, gap: 0.6, least: 4.4 },
];

const fitted = ({ activity: { options, question }, shape }) =>
  fit(options, heightUnder(question, questionSize(question, options.length), shape), LEVELS, shape);

const result = (state) => {
  const { density, lines } = fitted(state);
  return html`<div class="result" data-density=${density} data-lines=${lines}>${chart(state)}</div>`;
};

/** The options stand where their bars will stand. */
const asked = (state) => {
  const { density, lines } = fitted(state);
  const { options } = state.activity;
  return html`
    <div class="result bars blank" data-density=${density} data-lines=${lines}>
      <ul style=${{ "--rows": options.length }}>${options.map((text) => html`
        <li key=${text}><span class="bar-label">${text}</span></li>`)}</ul>
    </div>`;
};

export const screen = (state) => page(state, { asked, shown: result, rows: state.activity.options.length });
