/** What the room has given to the cards, counted by suit and by card: the desk never sees who holds what. */
import { html } from "../../../parts/html.js";
import { dataTable } from "../../../parts/table.js";
import { t } from "../../../parts/words.js";
import { bySuit, given } from "../counts.js";
import { peopleWords, sentence } from "../table.js";

export const counts = ({ activity, result, teams, workshop: { language } }) => {
  const cards = given(activity, result).filter(({ ticks, lines }) => lines > 0 || ticks.some(Boolean));
  return html`
    <section class="stack tight" aria-labelledby="cards-counts">
      <h3 id="cards-counts">${t("Det har rummet givet kortene")}</h3>
      <p>${said(activity, result, teams?.swaps ?? 0)}</p>
      ${activity.deck.ticks.length > 0 && result.ticked === null && html`
        <p class="soft">${t("Mærkerne vises, når flere har sat dem.")}</p>`}
      ${activity.deck.suits.length > 1 && counted(t("Tema"), bySuit(activity, result), activity, language)}
      ${cards.length > 0 && html`
        <details>
          <summary>${t("Kort for kort")}</summary>
          ${counted(t("Kort"), cards, activity, language)}
        </details>`}
    </section>`;
};

const said = (activity, result, swaps) =>
  [peopleWords(result), swapWords(swaps), sentence(activity, result)].filter(Boolean).join(" ");

/** Where it is wider than the desk it scrolls by itself. */
const counted = (what, rows, activity, language) => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${what} lang=${language}>
    ${dataTable(tableOf(what, rows, activity))}</div>`;

const tableOf = (what, rows, { deck }) => ({
  columns: [what, ...deck.ticks, t("Linjer")],
  rows: rows.map(({ title, name, ticks, lines }) => [title ?? name, ...ticks, lines]),
});

/** Swaps only as a number: nobody is asked why. */
const swapWords = (n) => {
  if (n === 0) return "";
  return n === 1 ? t("Et kort er byttet.") : t("{n} kort er byttet.", { n });
};
