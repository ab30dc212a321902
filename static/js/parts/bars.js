/** Plain bars with the words on them, and a real table beside them for those who hear the page. */
import { html } from "./html.js";
import { unseenTable } from "./table.js";
import { mean as spoken, number, percent, t } from "./words.js";

/** Each colour has a pattern of its own, so that nothing rests on colour alone. */
export const PATTERNS = ["fjord", "himmel", "lyng", "mos", "rav", "grafit"];

const colour = (pattern) =>
  typeof pattern === "number" ? PATTERNS[pattern % PATTERNS.length] : (pattern ?? PATTERNS[0]);

const widthOf = (share) => ({ width: `${(share * 100).toFixed(2)}%` });

const shareWords = (count, share) => html`${percent(share)} <span class="soft">(${number(count)})</span>`;

const bar = ({ label, count, share, pattern, figures, sign }) => html`
  <li key=${label}>
    <span class="bar-label">${sign}${label}</span>
    <span class="bar-figures">${figures ?? shareWords(count, share)}</span>
    <span class="bar-track"><span class="bar-fill ${colour(pattern)}" style=${widthOf(share)}></span></span>
  </li>`;

/** `rows` as {label, count, share 0–1, pattern, sign: before it, figures: beside it}; `unit` is what is counted. */
export const bars = (rows, { unit = t("svar"), caption = "", table = tableOf(rows, unit) } = {}) => html`
  <div class="bars">
    <ul aria-hidden="true" style=${{ "--rows": rows.length }}>${rows.map(bar)}</ul>
    ${unseenTable(table, caption)}
  </div>`;

const tableOf = (rows, unit) => ({
  columns: [t("Svarmulighed"), t("Antal {unit}", { unit }), t("Andel")],
  rows: rows.map(({ label, count, share }) => [label, number(count), percent(share)]),
});

const heightOf = (count, most) => ({ height: `${most ? ((count / most) * 100).toFixed(1) : 0}%` });

const step = (count, most, n) => html`
  <span class="ladder-step">
    ${count > 0 && html`
      <span class="ladder-count figures"><span class="ladder-share">${percent(count / n)}</span>
        ${" "}<span class="ladder-number soft">${number(count)}</span></span>`}
    <span class="ladder-fill" style=${heightOf(count, most)}></span>
  </span>`;

/** The middle of step `mean` when the steps share the width evenly. */
const place = (mean, steps) => ({ left: `${(((mean - 0.5) / steps) * 100).toFixed(2)}%` });

const spread = ({ mean, counts }, steps) => {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return html`
    <span class="ladder-figure figures">${spoken(mean)}</span>
    <span class="ladder-track" data-steps=${steps}>
      ${counts.map((count) => step(count, Math.max(...counts), n))}
      <span class="ladder-mean" style=${place(mean, steps)}></span>
    </span>`;
};

const rung = (row, steps) => html`
  <li key=${row.label}>
    <span class="ladder-label">${row.label}</span>
    ${row.counts ? spread(row, steps) : html`<span class="ladder-few soft">${t("For få har svaret på denne")}</span>`}
  </li>`;

/** What the first and the last step mean, over the steps themselves. */
export const ends = ({ steps, low, high }) => html`
  <p class="ladder-ends"><span><span>1 ${low}</span><span>${high} ${steps}</span></span></p>`;

/** `rows` as {label, mean, counts} (both null when too few answered), with `table` for those who hear the page. */
export const ladder = (rows, { steps = 5, low = "", high = "", caption = "", table }) => html`
  <div class="ladder" data-rows=${rows.length}>
    <div aria-hidden="true">
      ${ends({ steps, low, high })}
      <ul style=${{ "--rows": rows.length }}>${rows.map((row) => rung(row, steps))}</ul>
    </div>
    ${unseenTable(table, caption)}
  </div>`;
