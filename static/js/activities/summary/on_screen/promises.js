/** What people promised, in four bands from one person to the whole place of work: a shape, a word, how many, a few. */
import { html } from "../../../parts/html.js";
import { wrap } from "../../../parts/lettering.js";
import { t } from "../../../parts/words.js";
import { bands, levelTitle, promisesOf, shapeOf } from "../levels.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are; the style sheet has the same.
const SIZES = [4.2, 3.8, 3.4];
const SMALL = 3.05;
const LEADING = 1.25;
const HEAD = 8.4;
const PADDING = { x: 2.4, y: 1.4 };
const BETWEEN = { bands: 3, rows: 2.4, cards: 1.4 };
const MOST_LINES = 4;
const ACROSS = { wide: 5, square: 2 };

const linesIn = (text, size, width) => wrap(text, { face: "reading", size, width }).lines.length;

/** What stands under a promise: its theme, and whose it is where somebody signed it. */
export const beneath = ({ theme, who }) => [theme, who].filter(Boolean).join(" · ");

const card = (promise, width, size) => {
  const inner = width - 2 * PADDING.x;
  const lines = Math.min(MOST_LINES, linesIn(promise.what, size, inner));
  const below = beneath(promise) ? linesIn(beneath(promise), SMALL, inner) * SMALL * LEADING : 0;
  return { ...promise, lines, tall: lines * size * LEADING + below + 2 * PADDING.y + BETWEEN.cards };
};

/** As many of a band's promises as it has room for; a long one leaves its place to a shorter. */
const shownIn = (band, { width, height }, size) => {
  let left = height - HEAD;
  return promisesOf(band)
    .map((one) => card(one, width, size))
    .filter(({ tall }) => tall <= left && (left -= tall) >= 0);
};

/** {across, size, columns: {level, count, shown}, more: promises left to the files}, in letters as large as can be. */
export const laidOut = (levels, { width, height }, shape) => {
  const all = bands(levels);
  const across = Math.min(ACROSS[shape], all.length);
  const down = Math.ceil(all.length / across);
  const place = {
    width: (width - BETWEEN.bands * (across - 1)) / across,
    height: (height - BETWEEN.rows * (down - 1)) / down,
  };
  const tried = SIZES.map((size) => {
    const columns = all.map((band) => ({ level: band.level, count: band.count, shown: shownIn(band, place, size) }));
    return { across, size, columns, more: columns.reduce((sum, { count, shown }) => sum + count - shown.length, 0) };
  });
  return tried.find(({ more }) => more === 0) ?? tried.at(-1);
};

export const promises = (page, room, { shape }) => {
  const { across, size, columns, more } = laidOut(page.levels, room, shape);
  const view = html`
    <div class="gathered-promises" style=${{ "--across": across, "--size": size }}>${columns.map(band)}</div>`;
  return { view, more };
};

const band = ({ level, count, shown }) => html`
  <section key=${level} data-level=${level}>
    <h2>${shapeOf(level)}<span>${levelTitle(level)}</span><b class="figures">${count}</b></h2>
    ${count === 0 && html`<p class="soft">${t("Ingen aftaler her.")}</p>`}
    <ul class="plain">${shown.map((promise, at) => html`
      <li class="card" key=${at}><p style=${{ WebkitLineClamp: promise.lines }}>${promise.what}</p>
        ${beneath(promise) && html`<p class="gathered-below">${beneath(promise)}</p>`}</li>`)}</ul>
  </section>`;
