/** A page as a table on the screen, in letters as large as its rows allow. */
import { html } from "../../../parts/html.js";
import { dataTable } from "../../../parts/table.js";
import { sheet as laidOut } from "../../poll/page/sheet.js";
import { tableOf } from "../tables.js";

export const sheet = (page, room) => {
  const { size, pad, widths, columns, pieces, left } = laidOut(tableOf(page), room);
  const view = html`
    <div class="sheets" style=${{ "--size": size, "--pad": pad }}>
      ${pieces.map((rows, at) => html`<div key=${at}>${dataTable({ columns, rows }, "", widths)}</div>`)}
    </div>`;
  return { view, more: left };
};
