/** A line as it was placed on: a lane for every item, with its answers heaped over the steps and their middle. */
import { html } from "../../parts/html.js";
import { t } from "../../parts/words.js";
import { bareMark, mark, patternOf } from "../poll/grid/marks.js";
import { stepsOf } from "./axis.js";
import { heap, heapSize } from "./heap.js";
import { isRated } from "./rows.js";
import { stopNames } from "./stop_names.js";

const PAIR = 2;
const NARROW = 0.16;
/** A shift shorter than this has no room for an arrow. */
const SHORT = 0.6;

/** Every step has the same share of the width, and stands in the middle of it. */
const across = (step, { steps }) => `${(((step - 0.5) / steps) * 100).toFixed(2)}%`;
const wide = (far, { steps }) => `${((far / steps) * 100).toFixed(2)}%`;

const half = (axis, { low, high }, at) => {
  const far = Math.max(high - low, 2 * NARROW);
  const left = (low + high) / 2 - far / 2;
  return html`<span class="placing-half bar-fill ${patternOf(at)}"
    style=${{ left: across(left, axis), width: wide(far, axis) }}></span>`;
};

/** From where the first of two lay to where the second lies. */
const shift = (axis, one, other) => {
  const [from, to] = [one.x.mean, other.x.mean];
  if (Math.abs(to - from) < SHORT) return null;
  return html`
    <span class="placing-shift" data-way=${to > from ? "up" : "down"}
      style=${{ left: across(Math.min(from, to), axis), width: wide(Math.abs(to - from), axis) }}></span>
    <span class="placing-ghost" style=${{ left: across(from, axis) }}>${mark(one.at)}</span>`;
};

const ticks = (axis) =>
  stepsOf(axis).map((step) => html`
    <span class="placing-tick" key=${step} style=${{ left: across(step, axis) }}></span>`);

const middle = (axis, row, { from, signed }) => row.x && html`
  ${half(axis, row.x, row.at)}
  ${from && shift(axis, from, row)}
  <span class="placing-mean" style=${{ left: across(row.x.mean, axis) }}>${signed(row.at)}</span>`;

const own = (axis, given) => given && html`
  <span class="placing-own" style=${{ left: across(given.step, axis) }}>${given.who}</span>`;

const track = (axis, row, size, more) => html`
  <span class="placing-track" aria-hidden="true">
    <span class="placing-heaps">${stepsOf(axis).map((step) =>
      heap(row.x?.counts[step - 1] ?? 0, size, patternOf(row.at)))}</span>
    <span class="placing-rail">${ticks(axis)}${middle(axis, row, more)}${own(axis, more.mine(row))}</span>
    ${more.instead(row) && html`<span class="placing-few">${more.instead(row)}</span>`}
  </span>`;

const lane = (axis, row, size, more) => html`
  <li key=${row.id} class="placing-lane">
    <span class="placing-lane-name">${more.signed(row.at)}
      <span class=${more.numbered ? "figures" : "unseen"}>${row.at + 1}.</span>
      <span class="placing-lane-text">${row.name}</span></span>
    ${track(axis, row, size, more)}
    ${more.said(row)}
  </li>`;

/** The first of two, which the second is compared with. */
const comparedWith = (rows, at) => (rows.length === PAIR && at === 1 && rows.every(isRated) ? rows[0] : null);

const mostOf = (rows) => Math.max(1, ...rows.flatMap(({ x }) => x?.counts ?? []));

const nothing = () => null;

const NOTHING = { mine: nothing, said: nothing, instead: nothing };

/**
 * `rows` with what came of each, or with nothing before the answers; `names` is how the stops are named, and `heap` the
 * room of one: {unit, width, height, sizes}. `bare`: marks without their number, which then stands beside them.
 * `mine(row)` is where it was put on this phone, {step, who}, `said(row)` what stands under a lane, and `instead(row)`
 * what is said where nothing can be shown.
 */
export const lanes = (axis, rows, { names, heap: room, bare = false, ...given }) => {
  const size = heapSize(mostOf(rows), room);
  const more = { ...NOTHING, ...given, signed: bare ? bareMark : mark, numbered: bare };
  return html`
    <div class="placing-lanes" data-bare=${bare}
      style=${{ "--steps": axis.steps, "--rows": rows.length, "--dot": `calc(${size.dot} * ${room.unit})` }}>
      <div class="placing-over" aria-hidden="true">${stopNames(axis, names)}
        ${size.each > 1 && html`<p class="placing-each">${t("Hver prik er {n} svar.", { n: size.each })}</p>`}</div>
      <ol class="plain">${rows.map((row, at) => lane(axis, row, size, { ...more, from: comparedWith(rows, at) }))}</ol>
    </div>`;
};
