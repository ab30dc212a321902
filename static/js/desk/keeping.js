/** How long the answers are kept: said in words, and changed by whoever leads the day. */

import { html, useEffect, useState } from "../parts/html.js";
import { deletion } from "../parts/retention.js";
import { t } from "../parts/words.js";

const FEWEST_DAYS = 1;
const MOST_DAYS = 30;

/** `place` tells the fields of two such forms on one page apart. */
export const keeping = ({ picture: { workshop }, command }, place) => html`
  <div class="keeping stack tight">
    <p class="soft">${deletion(workshop)}</p>
    ${!workshop.cleared && html`
      <${Days} days=${workshop.keep_days} field=${`keep-days-${place}`} command=${command} />`}
  </div>`;

/** The number is kept here while it is typed; it counts when the button is pressed. */
function Days({ days, field, command }) {
  const [typed, setTyped] = useState(String(days));
  useEffect(() => setTyped(String(days)), [days]);
  const tell = (event) => {
    event.preventDefault();
    command("keep", { days: Number(typed) });
  };
  return html`
    <form class="row" onSubmit=${tell}>
      <label for=${field}>${t("Dage, svarene gemmes efter dagen")}</label>
      <input id=${field} type="number" inputmode="numeric" required min=${FEWEST_DAYS} max=${MOST_DAYS}
        value=${typed} onInput=${(event) => setTyped(event.target.value)} />
      <button class="small" disabled=${typed === String(days)}>${t("Gem")}</button>
    </form>`;
}
