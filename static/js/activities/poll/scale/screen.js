/** A scale on the screen: the statements, then their ladders. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { fit, heightUnder, questionSize } from "../fit.js";
import { page } from "../page/screen.js";
import { chart } from "./chart.js";

const ENDS = 7;
const LEVELS = [
  { name: "normal", size: 3.6, share: 0.48, gap: 1.4, least: 8.2 },
  { name: "dense", size: 3.05, share: 0.58, gap: 0.9, least: 4.4 },
];

const fitted = ({ activity: { statements, question }, shape }) => {
  if (statements.length === 1) return { density: "solo", lines: null };
  return fit(statements, heightUnder(question, questionSize(question, statements.length), shape) - ENDS, LEVELS, shape);
};

const result = (state) => {
  const { density, lines } = fitted(state);
  return html`<div class="result" data-density=${density} data-lines=${lines}>${chart(state)}</div>`;
};

const asked = (state) => html`
  <ul class="plain choices" data-density=${fitted(state).density}>
    ${state.activity.statements.map((text) => html`<li key=${text}>${text}</li>`)}</ul>
  <p class="legend">${endsSentence(state.activity)}</p>`;

const endsSentence = ({ low, high, steps }) =>
  low && high
    ? t("1 er »{low}«, {steps} er »{high}«.", { low, high, steps })
    : t("Svar på en skala fra 1 til {steps}.", { steps });

export const screen = (state) => page(state, { asked, shown: result, rows: state.activity.statements.length });
