/** How options find room on the screen, before and after the answers. */
import { html } from "../../../parts/html.js";
import { fit, heightUnder, questionSize } from "../fit.js";

export const fitted = ({ activity: { options, question }, shape }, levels) =>
  fit(options, heightUnder(question, questionSize(question, options.length), shape), levels, shape);

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
