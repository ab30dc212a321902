/** Options with pictures on the screen: a tile for each, its bar under it; many of them as lines in two columns. */
import { html } from "../../../parts/html.js";
import { unseenTable } from "../../../parts/table.js";
import { number, percent } from "../../../parts/words.js";
import { framed, labels } from "./options.js";
import { sentence, table } from "./table.js";

const MOST_TILES = 6;
/** How many tiles stand beside each other, by how many there are. */
const BESIDE = { wide: [0, 1, 2, 3, 4, 5, 3], square: [0, 1, 2, 3, 2, 3, 3] };
const LINED = 2;

/** {look: "tiles" or "lines", columns, rows}. */
export const arranged = (count, shape) => {
  const look = count > MOST_TILES ? "lines" : "tiles";
  const columns = look === "lines" ? LINED : BESIDE[shape][count];
  return { look, columns, rows: Math.ceil(count / columns) };
};

const grid = ({ activity, shape }, inside, hidden) => {
  const all = labels(activity);
  const { look, columns, rows } = arranged(all.length, shape);
  return html`
    <ul class="tiles" data-look=${look} data-columns=${columns} style=${{ "--columns": columns, "--rows": rows }}
      aria-hidden=${hidden}>${all.map((label, at) => html`
      <li class="tile" key=${at} data-plain=${!activity.pictures[at]}>
        ${framed(activity, at)}
        <span class="tile-label">${label}</span>
        ${inside(at)}
      </li>`)}</ul>`;
};

export const blankTiles = (state) => grid(state, () => null, null);

export const tiles = (state) => {
  const { activity, result } = state;
  const told = table(activity, result);
  return html`
    ${grid(state, (at) => bar(told.bars[at]), "true")}
    ${unseenTable(told, sentence(activity, result))}`;
};

const widthOf = (share) => ({ width: `${(share * 100).toFixed(2)}%` });

const bar = ({ count, share, pattern }) => html`
  <span class="tile-bar">
    <span class="bar-track"><span class="bar-fill ${pattern}" style=${widthOf(share)}></span></span>
    <span class="bar-figures">${percent(share)} <span class="soft">(${number(count)})</span></span>
  </span>`;
