/** Before it begins: what is to be done, how it goes in three short steps, and a fan of the cards. */
import { html } from "../../../parts/html.js";
import { fan } from "./fan.js";
import { stepsOf, taskOf } from "./words.js";

export const invitation = ({ activity }) => html`
  <div class="cards-invitation">
    <div class="cards-talk">
      <p class="cards-task">${taskOf(activity)}</p>
      <ol>${stepsOf(activity).map((step) => html`<li key=${step}>${step}</li>`)}</ol>
    </div>
    ${fan(activity.deck)}
  </div>`;
