/** A result on a phone and at the desk: as its form draws it, as a table, beside the first round or by group. */
import { legend, paired } from "../../../parts/grouped.js";
import { html, useState } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { dataTable, unseenTable } from "../../../parts/table.js";
import { t } from "../../../parts/words.js";
import { answeredSentence } from "../sentences.js";
import { figuresOf, told } from "./beside.js";

/** What is looked at here stays here. `children` is the form's own drawing; `beside` stands next to the button. */
export function Result({ state, form, beside = null, children }) {
  const [asTable, setTable] = useState(false);
  const what = told(state, form);
  const drawing = what.columns ? together(what) : children;
  return html`
    <div class="stack tight">
      ${asTable ? tableOf(what) : drawing}
      <div class="row">
        <button class="small quiet" type="button" aria-pressed=${asTable} onClick=${() => setTable(!asTable)}>
          ${icon("table")}${t("Vis som tabel")}</button>
        ${beside}
      </div>
    </div>`;
}

const tableOf = ({ sentence, table }) => html`
  <figure class="chart">
    <div class="scroll" tabindex="0" role="region" aria-label=${t("Svarene som tabel")}>${dataTable(table)}</div>
    <figcaption>${sentence}</figcaption>
  </figure>`;

const together = (what) => (what.rows ? inPairs(what) : tableOf(what));

const inPairs = ({ columns, rows, sentence, table }) => html`
  <figure class="chart">
    ${legend(columns, answeredSentence)}
    ${paired(rows, columns, figuresOf)}
    ${unseenTable(table, sentence)}
    <figcaption aria-hidden="true">${sentence}</figcaption>
  </figure>`;
