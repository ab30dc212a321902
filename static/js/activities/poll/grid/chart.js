/** What came of a grid where there is little room: the field, its names under it and one sentence. */
import { html } from "../../../parts/html.js";
import { unseenTable } from "../../../parts/table.js";
import { field, placed, results } from "./field.js";
import { sentence, table } from "./table.js";

/** The plane on the smallest phone and at the desk, in marks. */
const ROOM = { width: 5.6, height: 4.1 };

export const drawing = ({ activity, result }, room) => {
  const caption = sentence(activity, result);
  return html`
    <figure class="chart grid">
      ${field(activity, placed(activity, result, room))}
      ${results(activity, result)}
      ${unseenTable(table(activity, result), caption)}
      <figcaption aria-hidden="true">${caption}</figcaption>
    </figure>`;
};

export const chart = (state) => drawing(state, ROOM);
