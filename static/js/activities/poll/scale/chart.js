/** What came of a scale: a ladder for every statement and one sentence about them. */
import { ladder } from "../../../parts/bars.js";
import { html } from "../../../parts/html.js";
import { sentence, table } from "./table.js";

const rows = ({ statements }, result) =>
  result.statements.map(({ mean, counts }, at) => ({ label: statements[at], mean, counts }));

export const chart = ({ activity, result }) => {
  const caption = sentence(activity, result);
  return html`
    <figure class="chart">
      ${ladder(rows(activity, result), { ...activity, caption, table: table(activity, result) })}
      <figcaption aria-hidden="true">${caption}</figcaption>
    </figure>`;
};
