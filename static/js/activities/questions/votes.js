/** How many want a question answered. */
import { html } from "../../parts/html.js";
import { t } from "../../parts/words.js";

export const NOTHING = { n: 0, questions: [], approval: false };

export const wanted = (votes) => (votes === 1 ? t("1 vil vide det") : t("{n} vil vide det", { n: votes }));

export const count = (votes) => html`
  <span class="votes"><b class="figures" aria-hidden="true">${votes}</b>
    <span class="unseen">${wanted(votes)}</span></span>`;
