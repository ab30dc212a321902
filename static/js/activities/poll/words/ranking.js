/** What came of the words: a list with the most written first and one sentence about it. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { quoted } from "../sentences.js";

const LISTED = 12;
const MOST_NAMED = 3;

/** The words written most first; among equals the order they came in, which is the alphabet. */
export const strongest = ({ words }, most = words.length) =>
  [...words].sort((one, other) => other.count - one.count).slice(0, most);

export const sentence = (result) => {
  const top = strongest(result)[0];
  if (!top) return t("Der er ingen ord endnu.");
  const leading = result.words.filter(({ count }) => count === top.count).map(({ word }) => word);
  const params = { n: result.words.length, count: top.count, words: quoted(leading) };
  if (params.n === 1) return t("Alle har skrevet {words}.", params);
  if (top.count === 1) return t("{n} forskellige ord, hvert skrevet af én.", params);
  if (leading.length > MOST_NAMED) return t("{n} forskellige ord. Flere er skrevet af {count}.", params);
  return t("{n} forskellige ord. Oftest {words}, skrevet af {count}.", params);
};

export const table = (result) => html`
  <table class="unseen">
    <caption>${sentence(result)}</caption>
    <thead><tr><th scope="col">${t("Ord")}</th><th scope="col">${t("Antal")}</th></tr></thead>
    <tbody>${strongest(result).map(({ word, count }) => html`
      <tr key=${word}><th scope="row">${word}</th><td>${count}</td></tr>`)}</tbody>
  </table>`;

export const ranked = (result, most) => html`
  <ol class="plain ranked" aria-hidden="true">${strongest(result, most).map(({ word, count }) => html`
    <li key=${word}><span>${word}</span><span class="figures">${count}</span></li>`)}</ol>`;

const moreWords = (more) =>
  more > 0 && html`<p class="hint">${more === 1 ? t("og 1 ord mere") : t("og {n} ord mere", { n: more })}</p>`;

const rest = (result, most) => moreWords(result.words.length - most);

/** How many words stand neither in the list nor in the cloud. */
export const missing = (result, most, placements) =>
  moreWords(strongest(result).slice(most).filter(({ word }) => !placements.has(word)).length);

export const compact = ({ result }) => html`
  <figure class="chart">
    <figcaption aria-hidden="true">${sentence(result)}</figcaption>
    ${ranked(result, LISTED)}${rest(result, LISTED)}${table(result)}
  </figure>`;
