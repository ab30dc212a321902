/** What came of a number where there is little room: a bar for each bin and one sentence about them. */
import { bars } from "../../../parts/bars.js";
import { html } from "../../../parts/html.js";
import { barsOf, sentence, table } from "./table.js";

const PATTERN = "himmel";

export const chart = ({ activity, result }) => {
  const caption = sentence(activity, result);
  const rows = barsOf(activity, result).map((bar) => ({ ...bar, pattern: PATTERN }));
  return html`
    <figure class="chart">
      ${bars(rows, { caption, table: table(activity, result) })}
      <figcaption aria-hidden="true">${caption}</figcaption>
    </figure>`;
};
