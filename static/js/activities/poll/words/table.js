/** What came of the words, in words and figures: a row for every word, the most written first. */
import { percent, t } from "../../../parts/words.js";
import { quoted } from "../sentences.js";

const MOST_NAMED = 3;

/** The words written most first; among equals the order they came in, which is the alphabet. */
export const strongest = ({ words }, most = words.length) =>
  [...words].sort((one, other) => other.count - one.count).slice(0, most);

/** What the cloud shows, in one sentence. Whoever answered wrote something, so no words means that all were removed. */
export const sentence = (_activity, { n, words }) => {
  if (words.length === 0) return t("Alle ord er fjernet.");
  const most = words.reduce((so, { count }) => Math.max(so, count), 0);
  const leading = words.filter(({ count }) => count === most).map(({ word }) => word);
  const params = { n: words.length, count: most, words: quoted(leading.slice(0, MOST_NAMED)) };
  if (words.length === 1) {
    return most === n ? t("Alle har skrevet {words}.", params) : t("Kun ét ord er med: {words}.", params);
  }
  if (most === 1) return t("{n} forskellige ord, hvert skrevet af én.", params);
  if (leading.length > MOST_NAMED) return t("{n} forskellige ord. Flere er skrevet af {count}.", params);
  return t("{n} forskellige ord. Oftest {words}, skrevet af {count}.", params);
};

const tables = new WeakMap();

/** Made once for each result: a screen is drawn again every second. */
export const table = (_activity, result) => {
  if (!tables.has(result)) tables.set(result, tableOf(result));
  return tables.get(result);
};

const tableOf = (result) => {
  const bars = strongest(result).map(({ word, count }) => ({ label: word, count, share: count / result.n }));
  return {
    columns: [t("Ord"), t("Antal"), t("Andel")],
    rows: bars.map(({ label, count, share }) => [label, count, percent(share)]),
    bars: bars.length > 0 ? bars : null,
  };
};
