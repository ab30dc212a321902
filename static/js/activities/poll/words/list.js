/** The words under each other, the most written first, with a sentence about them. */
import { html } from "../../../parts/html.js";
import { unseenTable } from "../../../parts/table.js";
import { percent, t } from "../../../parts/words.js";
import { sentence, strongest, table } from "./table.js";

const LISTED = 12;
const HEARD = 30;

/** For those who hear the page: nobody listens to a thousand words, and a browser lays out every one of them. */
export const heard = ({ activity, result }) => {
  const { columns, rows } = table(activity, result);
  return unseenTable({ columns, rows: rows.slice(0, HEARD) }, sentence(activity, result));
};

/** The screen's list is narrow: it has the counts alone. */
export const ranked = (result, most, figures = (count) => count) => html`
  <ol class="plain ranked" aria-hidden="true">${strongest(result, most).map(({ word, count }) => html`
    <li key=${word}><span>${word}</span><span class="figures">${figures(count, result.n)}</span></li>`)}</ol>`;

/** "5 (36 %)": how many wrote it, and their part of all who answered. */
export const withShare = (count, n) => html`${count} <span class="word-share soft">(${percent(count / n)})</span>`;

const moreWords = (more) =>
  more > 0 && html`<p class="hint">${more === 1 ? t("og 1 ord mere") : t("og {n} ord mere", { n: more })}</p>`;

/** How many words stand neither in the list nor in the cloud. */
export const missing = (result, most, placements) =>
  moreWords(strongest(result).slice(most).filter(({ word }) => !placements.has(word)).length);

export const compact = (state) => html`
  <figure class="chart">
    <figcaption aria-hidden="true">${sentence(state.activity, state.result)}</figcaption>
    ${ranked(state.result, LISTED, withShare)}${moreWords(state.result.words.length - LISTED)}${heard(state)}
  </figure>`;
