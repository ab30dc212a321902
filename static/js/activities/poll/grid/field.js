/** The field of a grid: two scales that cross, the marks where they belong, and their names beside it. */
import { html } from "../../../parts/html.js";
import { mean as spoken } from "../../../parts/words.js";
import { mark } from "./marks.js";
import { spread } from "./place.js";
import { fewWords, isRated, rowsOf } from "./table.js";

/** Characters that stand beside each other under the narrowest field; longer, and the ends get a line of their own. */
const ONE_LINE = 26;

const isLong = ({ title, low, high }) => title.length + 2 * Math.max(low.length, high.length) > ONE_LINE;

export const axis = (name, { title, low, high }) => html`
  <p class="axis" data-axis=${name} data-long=${isLong({ title, low, high })}>
    <span class="low">${low}</span><strong class="axis-title">${title}</strong><span class="high">${high}</span>
  </p>`;

export const percent = (share) => `${(share * 100).toFixed(2)}%`;

/** Where a mean stands between the first step and the last. */
const along = (mean, steps) => (mean - 1) / (steps - 1);

/** The rated options with where they belong and where they found room, from 0 to 1. */
export const placed = (activity, result, room) => {
  const rated = rowsOf(activity, result).filter(isRated);
  const wanted = rated.map(({ x, y }) => ({ x: along(x, activity.steps), y: along(y, activity.steps) }));
  const found = spread(wanted, room);
  return rated.map((row, at) => ({ ...row, wanted: wanted[at], found: found[at] }));
};

/** A mark that had to give way keeps a line to where it belongs. */
export const tether = ({ at, wanted, found }) => html`
  <line key=${at} x1=${percent(wanted.x)} y1=${percent(1 - wanted.y)}
    x2=${percent(found.x)} y2=${percent(1 - found.y)} />`;

export const stands = ({ at, found }) => html`
  <span class="stands" key=${at} style=${{ left: percent(found.x), bottom: percent(found.y) }}>${mark(at)}</span>`;

/** `marks` as `placed` gives them; none before the answers. */
export const field = (activity, marks = []) => html`
  <div class="crossing" aria-hidden="true">
    ${axis("y", activity.y)}
    <div class="plane"><div class="plane-marks">
      <svg class="tethers" focusable="false">${marks.map(tether)}</svg>
      ${marks.map(stands)}
    </div></div>
    ${axis("x", activity.x)}
  </div>`;

const name = ({ text, at }, beside = null) => html`
  <li key=${at}>${mark(at)}<span class="mark-name">${text}${beside}</span></li>`;

/** The options beside the field before anybody has answered. */
export const names = ({ options }) => html`
  <ol class="plain marked">${options.map((text, at) => name({ text, at }))}</ol>`;

const figures = ({ x, y }, activity) => html`
  ${" "}<span class="soft figures mark-means">
    ${activity.x.title} ${spoken(x)}${" · "}${activity.y.title} ${spoken(y)}
  </span>`;

const tooFew = () => html`${" "}<span class="soft mark-few">${fewWords()}</span>`;

/** The same with what came of each; those that stand in the field first. */
export const results = (activity, result) => {
  const rows = rowsOf(activity, result);
  const ordered = [...rows.filter(isRated), ...rows.filter((row) => !isRated(row))];
  return html`
    <ol class="plain marked" aria-hidden="true">${ordered.map((row) =>
      name(row, isRated(row) ? figures(row, activity) : tooFew()))}</ol>`;
};
