/** What was placed on two scales: a row for each option, and its middle on each of them beside each other. */
import { matrix } from "../../../parts/grouped.js";
import { html } from "../../../parts/html.js";
import { mean as spoken } from "../../../parts/words.js";
import { fit } from "../../poll/fit.js";
import { figuresOf } from "../../poll/page/beside.js";

const NAMES = 9.5;
const AXES = [1, 2];
const LEVELS = [
  { name: "large", size: 4.6, share: 0.32, gap: 1.4, least: 8.4 },
  { name: "normal", size: 3.8, share: 0.32, gap: 1.1, least: 6.8 },
  { name: "dense", size: 3.2, share: 0.34, gap: 0.8, least: 5.6 },
];

/** {names, rows} of the two middles; a bar is as long as its mean beside the highest of all. */
export const fieldOf = ({ columns, rows }) => {
  const highest = Math.max(1, ...rows.flatMap((row) => AXES.map((at) => row[at] ?? 0)));
  const cell = (mean) => (mean === null ? null : { share: mean / highest, figures: spoken(mean) });
  return {
    names: AXES.map((at) => columns[at]),
    rows: rows.map((row) => ({ label: row[0], cells: AXES.map((at) => cell(row[at])) })),
  };
};

export const field = (page, { height }, { shape }) => {
  const { names, rows } = fieldOf(page);
  const { density, lines } = fit(rows.map(({ label }) => label), height - NAMES, LEVELS, shape);
  const { size } = LEVELS.find(({ name }) => name === density);
  const columns = names.map((name) => ({ name, n: "" }));
  const view = html`
    <div class="gathered-field" data-lines=${lines} style=${{ "--size": size }}>
      ${matrix(rows, columns, figuresOf, String)}
    </div>`;
  return { view, more: 0 };
};
