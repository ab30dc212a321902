/** What people promised, in four bands from one person to the whole place of work: a shape, a word, how many, a few. */
import { html } from "../../../parts/html.js";
import { widthOf, wrap } from "../../../parts/lettering.js";
import { t } from "../../../parts/words.js";
import { bands, levelTitle, promisesOf, shapeOf } from "../levels.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are; the style sheet has the same.
const SIZES = [4.2, 3.8, 3.4];
const SMALL = 3.05;
const HEADS = [4, 3.6, 3.2, 3];
/** The shape, the count and the air between them, in letters of the head. */
const BESIDE_HEAD = 3.2;
const LEADING = 1.25;
const HEAD = 8.4;
const PADDING = { x: 2.4, y: 1.4 };
const BETWEEN = { bands: 3, rows: 2.4, cards: 1.4 };
const MOST_LINES = 4;
const ACROSS = { wide: 5, square: 2 };

const linesIn = (text, size, width) => wrap(text, { face: "reading", size, width }).lines.length;

/** What stands under a promise, in one line: its theme, and whose it is where somebody signed it. */
export const beneath = ({ theme, who }) => [theme, who].filter(Boolean).join(" · ");

const card = (promise, width, size) => {
  const inner = width - 2 * PADDING.x;
  const whole = linesIn(promise.what, size, inner);
  const lines = Math.min(MOST_LINES, whole);
  const below = beneath(promise) ? SMALL * LEADING : 0;
  const tall = lines * size * LEADING + below + 2 * PADDING.y + BETWEEN.cards;
  return { ...promise, lines, isCut: whole > lines, tall };
};

/** As many of a band's promises as it has room for; a long one leaves its place to a shorter. */
const shownIn = (band, { width, height }, size) => {
  let left = height - HEAD;
  return promisesOf(band)
    .map((one) => card(one, width, size))
    .filter(({ tall }) => tall <= left && (left -= tall) >= 0);
};

/** The largest letters in which every level's word stands in one line. */
const headSize = (all, width) => {
  const words = all.map(({ level }) => levelTitle(level));
  const fits = (size) => words.every((word) => widthOf(word, "headline", size) + BESIDE_HEAD * size <= width);
  return HEADS.find(fits) ?? HEADS.at(-1);
};

/** {across, head, size, columns: {level, count, shown}, more: how many are left to the files}, as large as can be. */
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
  const isWhole = ({ columns, more }) => more === 0 && !columns.some(({ shown }) => shown.some(({ isCut }) => isCut));
  return { ...(tried.find(isWhole) ?? tried.at(-1)), head: headSize(all, place.width) };
};

export const promises = (page, room, { shape }) => {
  const { across, head, size, columns, more } = laidOut(page.levels, room, shape);
  const view = html`
    <div class="gathered-promises" style=${{ "--across": across, "--head": head, "--size": size }}>
      ${columns.map(band)}</div>`;
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
