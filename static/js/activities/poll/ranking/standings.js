/** Options from the best down, each with a bar and its figures; rows slide when the result changes their order. */
import { html } from "../../../parts/html.js";
import { unseenTable } from "../../../parts/table.js";
import { sliding } from "./sliding.js";

/** Where an option stands: 1 for the most points; equals share a place. */
export const placeOf = (option, all) => 1 + all.filter(({ points }) => points > option.points).length;

/** The options with their texts, most points first; equals as they stand in the agenda. */
export const bestFirst = ({ options }, result) =>
  result.options
    .map((found, at) => ({ ...found, at, label: options[at], place: placeOf(found, result.options) }))
    .sort((one, other) => other.points - one.points);

const widthOf = (share) => ({ width: `${(share * 100).toFixed(2)}%` });

const standing = ({ at, label, place, figure, note, share }, pattern) => html`
  <li key=${at} data-row=${at}>
    ${place && html`<span class="standing-place">${place}.</span>`}
    <span class="bar-label">${label}</span>
    <span class="bar-figures"><span>${figure}</span> <span class="soft">${note}</span></span>
    <span class="bar-track"><span class="bar-fill ${pattern}" style=${widthOf(share)}></span></span>
  </li>`;

/** `rows` as {at, label, figure, note, share, place?}, best first; `table` is the same in full; `pattern` a colour. */
export const standings = (rows, { table, sentence, pattern }) => html`
  <figure class="chart">
    <div class="bars standings">
      <ul aria-hidden="true" style=${{ "--rows": rows.length }} ref=${sliding(rows.map(({ at }) => at).join(" "))}>
        ${rows.map((row) => standing(row, pattern))}
      </ul>
      ${unseenTable(table, sentence)}
    </div>
    <figcaption aria-hidden="true">${sentence}</figcaption>
  </figure>`;
