/** Plain bars with the words on them, and a real table beside them for those who hear the page. */
import { html } from "./html.js";
import { mean as spoken, number, percent, t } from "./words.js";

/** Each colour has a pattern of its own, so that nothing rests on colour alone. */
export const PATTERNS = ["fjord", "himmel", "lyng", "mos", "rav", "grafit"];

const colour = (pattern) =>
  typeof pattern === "number" ? PATTERNS[pattern % PATTERNS.length] : (pattern ?? PATTERNS[0]);

const widthOf = (share) => ({ width: `${(share * 100).toFixed(2)}%` });

const bar = ({ label, count, share, pattern }) => html`
  <li key=${label}>
    <span class="bar-label">${label}</span>
    <span class="bar-figures">${percent(share)} <span class="soft">(${number(count)})</span></span>
    <span class="bar-track"><span class="bar-fill ${colour(pattern)}" style=${widthOf(share)}></span></span>
  </li>`;

/** `rows` as {label, count, share 0–1, pattern: a number or a colour's name}; `unit` names what is counted ("svar"). */
export const bars = (rows, { unit = t("svar"), caption = "" } = {}) => html`
  <div class="bars">
    <ul aria-hidden="true" style=${{ "--rows": rows.length }}>${rows.map(bar)}</ul>
    <table class="unseen">
      ${caption && html`<caption>${caption}</caption>`}
      <thead><tr>
        <th scope="col">${t("Svarmulighed")}</th>
        <th scope="col">${t("Antal {unit}", { unit })}</th>
        <th scope="col">${t("Andel")}</th>
      </tr></thead>
      <tbody>${rows.map(
        ({ label, count, share }) => html`
        <tr key=${label}>
          <th scope="row">${label}</th><td>${number(count)}</td><td>${percent(share)}</td>
        </tr>`,
      )}</tbody>
    </table>
  </div>`;

const heightOf = (count, most) => ({ height: `${most ? ((count / most) * 100).toFixed(1) : 0}%` });

const step = (count, most) => html`
  <span class="ladder-step">
    <span class="ladder-count figures">${count > 0 && number(count)}</span>
    <span class="ladder-fill" style=${heightOf(count, most)}></span>
  </span>`;

/** The middle of step `mean` when the steps share the width evenly. */
const place = (mean, steps) => ({ left: `${(((mean - 0.5) / steps) * 100).toFixed(2)}%` });

const spread = ({ mean, counts }, steps) => html`
  <span class="ladder-figure figures">${spoken(mean)}</span>
  <span class="ladder-track">
    ${counts.map((count) => step(count, Math.max(...counts)))}
    <span class="ladder-mean" style=${place(mean, steps)}></span>
  </span>`;

const rung = (row, steps) => html`
  <li key=${row.label}>
    <span class="ladder-label">${row.label}</span>
    ${row.counts ? spread(row, steps) : html`<span class="ladder-few soft">${t("For få har svaret på denne")}</span>`}
  </li>`;

const tableRow = ({ label, mean, counts }, steps) => html`
  <tr key=${label}>
    <th scope="row">${label}</th>
    <td>${counts ? spoken(mean) : t("For få har svaret på denne")}</td>
    ${Array.from({ length: steps }, (_, at) => html`<td>${counts ? number(counts[at]) : ""}</td>`)}
  </tr>`;

/** What the first and the last step mean, over the steps themselves. */
export const ends = ({ steps, low, high }) => html`
  <p class="ladder-ends"><span><span>1 ${low}</span><span>${high} ${steps}</span></span></p>`;

/** `rows` as {label, mean, counts} (mean and counts null when too few answered); `low` and `high` name the ends. */
export const ladder = (rows, { steps = 5, low = "", high = "", caption = "" } = {}) => html`
  <div class="ladder" data-rows=${rows.length}>
    <div aria-hidden="true">
      ${ends({ steps, low, high })}
      <ul style=${{ "--rows": rows.length }}>${rows.map((row) => rung(row, steps))}</ul>
    </div>
    <table class="unseen">
      ${caption && html`<caption>${caption}</caption>`}
      <thead><tr>
        <th scope="col">${t("Udsagn")}</th><th scope="col">${t("Gennemsnit")}</th>
        ${Array.from(
          { length: steps },
          (_, at) => html`
          <th scope="col">${t("Antal, der svarede {step}", { step: at + 1 })}</th>`,
        )}
      </tr></thead>
      <tbody>${rows.map((row) => tableRow(row, steps))}</tbody>
    </table>
  </div>`;
