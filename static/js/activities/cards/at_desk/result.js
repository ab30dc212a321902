/** What the room has given to the cards, as the facilitator sees it: counts by suit and by card, never who holds what. */
import { html } from "../../../parts/html.js";
import { dataTable } from "../../../parts/table.js";
import { t } from "../../../parts/words.js";
import { bySuit, given } from "../counts.js";
import { peopleWords, sentence } from "../table.js";

export const counts = ({ activity, result, teams }) => {
  const cards = given(activity, result).filter(({ ticks, lines }) => lines > 0 || ticks.some(Boolean));
  return html`
    <section class="cards-counts stack tight" aria-labelledby="cards-counts">
      <h3 id="cards-counts">${t("Det har rummet givet kortene")}</h3>
      <p>${[peopleWords(result), swapWords(teams?.swaps ?? 0), sentence(activity, result)].filter(Boolean).join(" ")}</p>
      ${activity.deck.ticks.length > 0 && result.ticked === null && html`
        <p class="soft">${t("Mærkerne vises, når flere har sat dem.")}</p>`}
      ${activity.deck.suits.length > 1 && dataTable(tableOf(t("Tema"), bySuit(activity, result), activity))}
      ${cards.length > 0 && html`
        <details class="cards-each">
          <summary>${t("Kort for kort")}</summary>
          ${dataTable(tableOf(t("Kort"), cards, activity))}
        </details>`}
    </section>`;
};

const tableOf = (what, rows, { deck }) => ({
  columns: [what, ...deck.ticks, t("Linjer")],
  rows: rows.map(({ title, name, ticks, lines }) => [title ?? name, ...ticks, lines]),
});

/** Swaps only as a number: nobody is asked why. */
const swapWords = (n) => {
  if (n === 0) return "";
  return n === 1 ? t("Et kort er byttet.") : t("{n} kort er byttet.", { n });
};
