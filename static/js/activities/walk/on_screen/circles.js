/** Retelling: which pairs sit together in each circle; large while all fit, else small, and page by page. */
import { html } from "../../../parts/html.js";
import { pages } from "../../../parts/pages.js";
import { heightUnderTitle } from "../../../parts/room.js";
import { sign, signWord } from "../../../parts/sign.js";
import { t } from "../../../parts/words.js";

// In hundredths of the screen's height, as in the style sheet.
const LEVELS = {
  large: { row: 8, around: 13, columns: { wide: 3, square: 2 } },
  small: { row: 5.6, around: 9, columns: { wide: 4, square: 3 } },
};
const GAP = 2.4;
const FOOT = 8.5;
const PAGE_MS = 25_000;

/** How many circles stand on one page: all are as tall as the one with most pairs. */
const most = (circles, { row, around, columns }, { title, shape }) => {
  const tall = Math.max(...circles.map(({ length }) => length)) * row + around;
  const rows = Math.floor((heightUnderTitle(title, shape) - FOOT + GAP) / (tall + GAP));
  return columns[shape] * Math.max(1, rows);
};

/** Which circles are up now, and in what size: {level, first, shown, number, of}. */
export const circlesAt = (circles, room) => {
  const level = circles.length <= most(circles, LEVELS.large, room) ? "large" : "small";
  const each = most(circles, LEVELS[level], room);
  const of = Math.ceil(circles.length / each);
  const at = Math.floor(room.turning / PAGE_MS) % of;
  return { level, first: at * each, shown: circles.slice(at * each, (at + 1) * each), number: at + 1, of };
};

export const circles = (state, title) => {
  const { level, first, shown, ...turned } = circlesAt(state.teams.circles, { ...state, title });
  return html`
    <ol class="plain walk-circles" data-level=${level} style=${{ "--columns": LEVELS[level].columns[state.shape] }}>
      ${shown.map((signs, at) => circle(signs, first + at + 1))}</ol>
    <p class="foot"><span>${t("Fortæl, hvad du hørte. Din mobil viser også din kreds.")}</span>
      ${pages({ ...turned, leftOut: 0 })}</p>`;
};

/** So small a sign has no room for its number; the word beside it has. */
const circle = (signs, number) => html`
  <li key=${number} class="card">
    <h2>${t("Kreds {n}", { n: number })}</h2>
    <ul class="plain">${signs.map((one) => html`
      <li key=${signWord(one)}>${sign({ ...one, number: null }, { size: "var(--sign)" })}
        <span>${signWord(one)}</span></li>`)}</ul>
  </li>`;
