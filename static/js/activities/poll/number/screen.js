/** A number on the screen: what may be answered, then where the answers lie. */
import { html } from "../../../parts/html.js";
import { page } from "../page/screen.js";
import { rangeWords } from "./figures.js";
import { histogram } from "./histogram.js";

const asked = ({ activity }) => html`
  ${activity.help && html`<p class="ask">${activity.help}</p>`}
  <p class="ask">${rangeWords(activity)}</p>`;

const shown = (state) => html`<div class="result">${histogram(state)}</div>`;

export const screen = (state) => page(state, { asked, shown });
