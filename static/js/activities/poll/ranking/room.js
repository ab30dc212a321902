/** How options find room on the screen, before and after the answers. */
import { html } from "../../../parts/html.js";
import { fit, heightUnder, questionSize } from "../fit.js";

// Where the options are crowded, the sentence under them gives way.
const SENTENCE = 5.5;
const MOST_LINES = 4;

export const fitted = ({ activity: { options, question }, shape }, levels) => {
  const height = heightUnder(question, questionSize(question, options.length), shape);
  const found = fit(options, height, levels, shape);
  if (found.lines === null) return found;
  const { density, lines } = fit(options, height + SENTENCE, levels.slice(-1), shape);
  return { density, lines: lines ?? MOST_LINES };
};

/** The options stand under each other, where their bars will stand. */
export const asked = (state, levels) => {
  const { density, lines } = fitted(state, levels);
  const { options } = state.activity;
  return html`
    <div class="result bars blank" data-density=${density} data-lines=${lines}>
      <ul style=${{ "--rows": options.length }}>${options.map((text) => html`
        <li key=${text}><span class="bar-label">${text}</span></li>`)}</ul>
    </div>`;
};
