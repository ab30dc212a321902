/** What the room has placed, on the screen: the line or the field with its answers, a sentence, or the table. */
import { slotOf } from "../../../parts/given_items.js";
import { html } from "../../../parts/html.js";
import { wrap } from "../../../parts/lettering.js";
import { INNER } from "../../../parts/room.js";
import { dataTable, unseenTable } from "../../../parts/table.js";
import { t } from "../../../parts/words.js";
import { sheet } from "../../poll/page/sheet.js";
import { rowsOf } from "../rows.js";
import { insteadOf, sentenceOf, sentences, table } from "../table.js";
import { picture } from "./picture.js";
import { underTitle } from "./title.js";

// In hundredths of the screen's height, as in the style sheet.
const GAP = 2;
const CAPTION = { face: "headline", size: 3.8 };
const LEADING = 1.3;
const MOST_LINES = 2;

const linesOf = (words, shape) => wrap(words, { ...CAPTION, width: INNER[shape] }).lines.length;

/** Both sentences where there is room for them, else the one that tells most. */
const captionOf = ({ activity, result: came, shape }) => {
  const all = sentences(activity, came);
  const whole = all.join(" ");
  return linesOf(whole, shape) <= MOST_LINES ? whole : all[0];
};

/** The item the desk looks at alone, if any. */
const lookedAt = ({ stage }, rows) => rows.find(({ id }) => stage.look === slotOf(id)) ?? null;

export const result = (state) => {
  const { activity, result: came } = state;
  const rows = rowsOf(activity, came);
  const only = lookedAt(state, rows);
  const words = only ? sentenceOf(activity, only) : captionOf(state);
  const height = underTitle(state) - linesOf(words, state.shape) * CAPTION.size * LEADING - GAP;
  return html`
    <figure class="placing-result chart">
      ${state.table ? asTable(state, height) : html`
        ${picture(state, only ? [only] : rows, { height, instead: insteadOf })}
        ${unseenTable(table(activity, came), words)}`}
      <figcaption aria-hidden=${!state.table}>${words}</figcaption>
    </figure>`;
};

const asTable = ({ activity, result: came, shape }, height) => {
  const { size, pad, widths, columns, pieces, left } = sheet(table(activity, came), { width: INNER[shape], height });
  return html`
    <div class="sheets" style=${{ "--size": size, "--pad": pad }}>
      ${pieces.map((rows, at) => html`<div key=${at}>${dataTable({ columns, rows }, "", widths)}</div>`)}
    </div>
    ${left > 0 && html`<p class="soft">${t("og {n} mere i opsamlingen", { n: left })}</p>`}`;
};
