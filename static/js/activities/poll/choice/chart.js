/** What came of a choice: a bar for every option and one sentence about them. */
import { bars } from "../../../parts/bars.js";
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { quoted } from "../sentences.js";

const PATTERN = "himmel";

/** Words, count and share of every bar; they tell the same thing, so they look the same. */
export const rows = ({ options }, { n, counts }) =>
  options.map((label, at) => ({ label, count: counts[at], share: n ? counts[at] / n : 0, pattern: PATTERN }));

/** What the bars show, in one sentence. */
export const sentence = ({ options }, { n, counts }) => {
  const most = Math.max(...counts);
  const leading = options.filter((_, at) => counts[at] === most);
  if (leading.length === options.length) return t("Svarene fordeler sig lige på alle muligheder.");
  const words = { option: quoted(leading), count: most, n };
  if (leading.length > 1) return t("Lige mange har valgt {option}: {count} hver.", words);
  return t("Flest har valgt {option}: {count} af {n}.", words);
};

export const chart = ({ activity, result }) => html`
  <figure class="chart">
    ${bars(rows(activity, result), { caption: sentence(activity, result) })}
    <figcaption aria-hidden="true">${sentence(activity, result)}</figcaption>
  </figure>`;
