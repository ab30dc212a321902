/** A scale on the screen: the statements, then their ladders. */
import { ends } from "../../../parts/bars.js";
import { html } from "../../../parts/html.js";
import { fit, heightUnder, questionSize } from "../fit.js";
import { page } from "../page/screen.js";
import { chart } from "./chart.js";

const ENDS = 5.5;
const ROOMY = [
  { name: "normal", size: 3.8, share: 0.44, gap: 2.2, least: 8.2 },
  { name: "close", size: 3.5, share: 0.44, gap: 2, least: 7.7 },
];
/** Where there are many statements their steps need more of the width than the statements do. */
const LEVELS = {
  wide: [...ROOMY, { name: "dense", size: 3.2, share: 0.36, gap: 1.4, least: 4.4 }],
  square: [...ROOMY, { name: "dense", size: 3.2, share: 0.42, gap: 1.4, least: 4.4 }],
};

const fitted = ({ activity: { statements, question }, shape }) => {
  if (statements.length === 1) return { density: "solo", lines: null };
  const room = heightUnder(question, questionSize(question, statements.length), shape) - ENDS;
  return fit(statements, room, LEVELS[shape], shape);
};

const result = (state) => {
  const { density, lines } = fitted(state);
  return html`<div class="result" data-density=${density} data-lines=${lines}>${chart(state)}</div>`;
};

/** The statements stand where their ladders will stand, each with its empty steps. */
const asked = (state) => {
  const { density, lines } = fitted(state);
  const { statements, steps } = state.activity;
  return html`
    <div class="result" data-density=${density} data-lines=${lines}>
      <div class="chart">
        <div class="ladder blank"><div>
          ${ends(state.activity)}
          <ul style=${{ "--rows": statements.length }}>${statements.map((text) => html`
            <li key=${text}>
              <span class="ladder-label">${text}</span>
              <span class="ladder-track">
                ${Array.from({ length: steps }, (_, at) => html`<span class="ladder-step" key=${at}></span>`)}
              </span>
            </li>`)}</ul>
        </div></div>
      </div>
    </div>`;
};

export const screen = (state) => page(state, { asked, shown: result, rows: state.activity.statements.length });
