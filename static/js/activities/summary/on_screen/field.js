/** What was placed on two scales: a row for each option, and its middle on each of them beside each other. */
import { mean as spoken } from "../../../parts/words.js";
import { inColumns } from "./columns.js";

const AXES = [1, 2];

/** {names, rows} of the two middles; a bar is as long as its mean stands high on the scale. */
export const fieldOf = ({ columns, rows, scale: { length: steps } }) => {
  const cell = (mean) => (mean === null ? null : { share: (mean - 1) / (steps - 1), figures: spoken(mean) });
  return {
    names: AXES.map((at) => columns[at]),
    rows: rows.map((row) => ({ label: row[0], cells: AXES.map((at) => cell(row[at])) })),
  };
};

export const field = (page, room, state) => inColumns(fieldOf(page), room, state);
