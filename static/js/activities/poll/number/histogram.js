/** Columns side by side on one line of numbers, with the middle and the mean marked and named above them. */
import { html } from "../../../parts/html.js";
import { unseenTable } from "../../../parts/table.js";
import { number, percent, t } from "../../../parts/words.js";
import { label, spoken } from "./figures.js";
import { sentence, table } from "./table.js";

/** Where a number stands on the line, from 0 at its beginning to 1 at its end. */
export const along = (value, bins, { decimals }) => {
  const [first, last] = [bins[0].from, bins.at(-1).to];
  const middleOfItself = value + 0.5 / 10 ** decimals;
  return Math.min(Math.max((middleOfItself - first) / (last - first), 0), 1);
};

const at = (share) => ({ "--at": `${(share * 100).toFixed(2)}%` });

const pin = (name, share, words) => html`
  <span class="pin" data-of=${name} style=${at(share)}></span>
  <p class="flag" data-of=${name} style=${at(share)}>${words}</p>`;

const column = (bin, most, n, activity) => html`
  <li key=${bin.from}>
    <span class="column">
      <span class="column-count figures">
        ${bin.count > 0 && html`${percent(bin.count / n)} <span class="soft">(${number(bin.count)})</span>`}
      </span>
      <span class="column-fill" style=${{ height: `${((bin.count / most) * 100).toFixed(1)}%` }}></span>
    </span>
    <span class="column-label figures">${label(bin, activity)}</span>
  </li>`;

export const histogram = ({ activity, result }) => {
  const { n, bins, mean, median } = result;
  const caption = sentence(activity, result);
  return html`
    <figure class="chart">
      <div class="histogram" aria-hidden="true">
        <div class="line">
          ${pin("mean", along(mean, bins, activity), t("Gennemsnit: {mean}", { mean: spoken(mean, activity) }))}
          ${pin("median", along(median, bins, activity), t("Midt i: {median}", { median: spoken(median, activity) }))}
          <ol class="plain">${bins.map((bin) =>
            column(bin, Math.max(...bins.map(({ count }) => count)), n, activity))}</ol>
        </div>
        ${activity.unit && html`<p class="line-unit soft">${activity.unit}</p>`}
      </div>
      ${unseenTable(table(activity, result), caption)}
      <figcaption aria-hidden="true">${caption}</figcaption>
    </figure>`;
};
