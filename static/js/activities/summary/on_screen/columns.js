/** Two measures of the same things beside each other: a row for each, and a column for each measure. */
import { matrix } from "../../../parts/grouped.js";
import { html } from "../../../parts/html.js";
import { fit } from "../../poll/fit.js";
import { figuresOf } from "../../poll/page/beside.js";
import { brief } from "../../poll/sentences.js";

// In hundredths of the screen's height, as the tokens of the screen are: the names above the columns, and the rows.
const NAMES = 9.5;
const LEVELS = [
  { name: "large", size: 4.6, share: 0.32, gap: 1.4, least: 8.4 },
  { name: "normal", size: 3.8, share: 0.32, gap: 1.1, least: 6.8 },
  { name: "dense", size: 3.2, share: 0.34, gap: 0.8, least: 5.6 },
];

/** `rows` are {label, cells}, a cell for each of `names`: {share, count} or {share, figures}, null for too few. */
export const inColumns = ({ names, rows }, { height }, { shape }) => {
  const { least, gap } = LEVELS.at(-1);
  const shown = rows.slice(0, Math.max(1, Math.floor((height - NAMES) / (least + gap))));
  const { density, lines } = fit(shown.map(({ label }) => label), height - NAMES, LEVELS, shape);
  const { size } = LEVELS.find(({ name }) => name === density);
  const named = lines === null ? shown : shown.map((row) => ({ ...row, label: brief(row.label) }));
  const columns = names.map((name) => ({ name, n: "" }));
  const view = html`
    <div class="gathered-columns" data-lines=${lines} style=${{ "--size": size }}>
      ${matrix(named, columns, figuresOf, String)}
    </div>`;
  return { view, more: rows.length - shown.length };
};
