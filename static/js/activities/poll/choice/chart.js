/** What came of a choice: a bar for every option and one sentence about them. */
import { bars } from "../../../parts/bars.js";
import { html } from "../../../parts/html.js";
import { framed } from "./options.js";
import { sentence, table } from "./table.js";

/** A bar for every option, with its picture where it has one. */
export const optionBars = (activity, result) => {
  const told = table(activity, result);
  const rows = told.bars.map((bar, at) => ({ ...bar, sign: framed(activity, at) }));
  return bars(rows, { caption: sentence(activity, result), table: told });
};

export const chart = ({ activity, result }) => html`
  <figure class="chart">
    ${optionBars(activity, result)}
    <figcaption aria-hidden="true">${sentence(activity, result)}</figcaption>
  </figure>`;
