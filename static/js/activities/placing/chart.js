/** What came of a placing where there is little room: the line or the field, and one sentence. */
import { html } from "../../parts/html.js";
import { unseenTable } from "../../parts/table.js";
import { isField } from "./axis.js";
import { cloud } from "./cloud.js";
import { lanes } from "./lanes.js";
import { rowsOf } from "./rows.js";
import { namesFit } from "./stop_names.js";
import { insteadOf, sentence, table } from "./table.js";

/** The plane on the smallest phone and at the desk, in marks. */
const PLANE = { width: 5.4, height: 4.2 };
/** The width of a line on the smallest phone, in letters, and how high its answers are heaped. */
const LINE = 15.5;
const HEAP = { unit: "1em", height: 3.4, sizes: [0.7, 0.55, 0.42] };
const SIZE = [1];

const line = ({ activity: { x } }, rows, { width = LINE, ...more }) =>
  lanes(x, rows, {
    names: namesFit(x, width, SIZE).way,
    heap: { ...HEAP, width: (width - 1) / x.steps },
    instead: insteadOf,
    ...more,
  });

/** A line is `width` letters wide; `mine(row)` is where this phone has put it, `said(row)` what stands under it. */
export const chart = (state, more = {}) => {
  const { activity, result } = state;
  const rows = rowsOf(activity, result);
  return html`
    <figure class="chart placing-chart">
      ${isField(activity) ? cloud(activity, rows, PLANE) : line(state, rows, more)}
      ${unseenTable(table(activity, result), sentence(activity, result))}
      <figcaption aria-hidden="true">${sentence(activity, result)}</figcaption>
    </figure>`;
};
