/** What stands under a wall of cards: which page is up, and how many cards are left to the summary. */
import { html } from "./html.js";
import { t } from "./words.js";

export const pages = ({ number, of, leftOut }) => html`
  ${of > 1 && html` <span class="soft">${t("Side {number} af {of}", { number, of })}</span>`}
  ${leftOut > 0 && html` <span class="soft">${t("og {n} mere i opsamlingen", { n: leftOut })}</span>`}`;
