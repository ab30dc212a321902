/** Cards on the phone: write them, and see those that hang there already. */
import { list } from "../../../parts/card_lists.js";
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { page } from "../page/phone.js";
import { showing } from "../phase.js";
import { write } from "./cards.js";
import { givenCards } from "./lists.js";

export const phone = (state) => page(state, html`${write(state)}${given(state)}`);

/** What the facilitator has hung there to begin with; with the result it stands among the others. */
const given = (state) => {
  const cards = givenCards(state);
  if (showing(state) === "shown" || cards.length === 0) return null;
  return html`
    <section class="given stack tight" aria-labelledby="poll-given">
      <h2 id="poll-given">${t("Det hænger her allerede")}</h2>
      ${list(cards)}
    </section>`;
};
