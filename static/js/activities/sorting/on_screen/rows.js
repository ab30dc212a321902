/** One item on the screen: its name, the bar its piles share, and where the key puts it. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { widthOf } from "../../../parts/lettering.js";
import { percent, t } from "../../../parts/words.js";
import { isCounted, patternOf } from "../piles.js";

/** Letters in a bar are a little smaller than beside it, and never too small for the back row. */
const INSIDE = 0.86;
const SMALLEST = 3.05;
const AIR = 2.3;
const TOGETHER = /\u00a0/g;

const lettersIn = ({ size }) => Math.max(SMALLEST, size * INSIDE);

/** What finds room on a part of a bar: its pile and share, its share, or nothing. */
export const partWords = (title, share, width, level) => {
  const fits = (words) => widthOf(words.replace(TOGETHER, " "), "firm", lettersIn(level)) + AIR <= width * share;
  return [`${title} ${percent(share)}`, percent(share)].find(fits) ?? "";
};

const part = (activity, row, at, { widths, level }) => {
  const share = row.counts[at] / row.n;
  if (share === 0) return null;
  const words = partWords(activity.piles[at].title, share, widths.bar, level);
  return html`
    <span key=${at} class="sorting-part" data-key=${row.key.includes(at)}
      style=${{ width: `${(share * 100).toFixed(2)}%` }}>${filled(at, words)}</span>`;
};

/** A pile's colour and pattern, with words on its plain colour. */
const filled = (at, words) => html`
  <span class="sorting-fill bar-fill ${patternOf(at)}"></span>${words && html`
    <span class="sorting-label" data-pile=${patternOf(at)}>${words}</span>`}`;

const bar = (activity, row, { widths, level }) =>
  isCounted(row)
    ? html`<span class="sorting-bar" data-keyed=${row.key.length > 0}>
        ${activity.piles.map((_, at) => part(activity, row, at, { widths, level }))}</span>`
    : html`<span class="sorting-bar sorting-few">${fewWords(widths.bar, level)}</span>`;

const fewWords = (width, level) => {
  const fits = (words) => widthOf(words, "reading", lettersIn(level)) <= width;
  return [t("For få har sorteret den"), t("For få")].find(fits) ?? "";
};

/** The key and its piles, each on a slip of its own colour and pattern; each of them is right. */
const key = (activity, row) => html`
  <span class="sorting-key">${row.key.length > 0 && icon("key")}
    <span class="sorting-slips">${row.key.map((at, place) => html`
      <span class="sorting-either" key=${at}>${place > 0 && html`<span>${t("eller")}</span>`}
        <span class="sorting-slip">${filled(at, activity.piles[at].title)}</span></span>`)}</span></span>`;

const SLIP = { letters: 3.4, around: 4.6, tall: 5.6 };
const ICON = 5;

/** How wide the key of an item is as a `whole`, and how `tall` it is with its slips under each other. */
export const keySize = (activity, { key: places }) => {
  if (!activity.key || places.length === 0) return { whole: 0, tall: 0 };
  const slips = places.map((at) => widthOf(activity.piles[at].title, "firm", SLIP.letters) + SLIP.around);
  const between = (places.length - 1) * (widthOf(t("eller"), "reading", SLIP.letters) + 1);
  return { whole: ICON + between + slips.reduce((sum, one) => sum + one, 0), tall: places.length * SLIP.tall };
};

/** `divided`: people are most divided about it; `up`: the desk points at it. */
export const row = (activity, one, fitted, { divided, up }) => html`
  <li key=${one.id} class="sorting-row" data-divided=${divided} data-up=${up}>
    <span class="sorting-name">${one.name}</span>
    ${fitted.bars && bar(activity, one, fitted)}
    ${activity.key && key(activity, one)}
  </li>`;
