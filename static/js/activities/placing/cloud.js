/** A field as it was placed in: every item's answers around its mean, with the middle half of them drawn round. */
import { html } from "../../parts/html.js";
import { axis as axisNames, percent, stands, tether } from "../poll/grid/field.js";
import { bareMark, patternOf } from "../poll/grid/marks.js";
import { spread } from "../poll/grid/place.js";
import { along, endsOf } from "./axis.js";
import { dots } from "./dots.js";
import { isRated } from "./rows.js";

/** Around a step, in steps: how far answers of different items stand apart, and the air of a middle half. */
const ASIDE = 0.27;
const AIR = 0.4;
const SMALLEST = 0.42;
/** Nothing leaves the paper: this far it may lie beyond the outermost steps. */
const BEYOND = 0.18;

const inside = (step, { steps }) => Math.min(Math.max(step, 1 - BEYOND), steps + BEYOND);

const turnOf = (place, of) => (2 * Math.PI * place) / of;

/** The answers of one item; items that share a place stand round it, each at an angle of its own. */
const specks = (activity, rated, most) => ({ at, cells }, place) => {
  const far = rated.length > 1 ? ASIDE : 0;
  const [east, north] = [Math.cos(turnOf(place, rated.length)) * far, Math.sin(turnOf(place, rated.length)) * far];
  return cells.map(([x, y, count]) => html`
    <span class="placing-speck" key=${`${at}-${x}-${y}`} style=${{
      left: percent(along(inside(x + east, activity.x), activity.x)),
      bottom: percent(along(inside(y + north, activity.y), activity.y)),
      "--size": Math.max(SMALLEST, Math.sqrt(count / most)).toFixed(2),
    }}>${bareMark(at)}</span>`);
};

/** Where half of the answers lie, in the middle of them. */
const half = ({ x, y }) => (row) => {
  const [left, right] = [inside(row.x.low - AIR, x), inside(row.x.high + AIR, x)];
  const [bottom, top] = [inside(row.y.low - AIR, y), inside(row.y.high + AIR, y)];
  return html`<span class="placing-round ${patternOf(row.at)}" key=${row.at} style=${{
    left: percent(along(left, x)),
    bottom: percent(along(bottom, y)),
    width: percent((right - left) / (x.steps - 1)),
    height: percent((top - bottom) / (y.steps - 1)),
  }}></span>`;
};

/** The means, each as near its own place as the others let it. */
const means = (activity, rated, room) => {
  const wanted = rated.map(({ x, y }) => ({ x: along(x.mean, activity.x), y: along(y.mean, activity.y) }));
  const found = spread(wanted, room);
  return rated.map((row, at) => ({ at: row.at, wanted: wanted[at], found: found[at] }));
};

/** The words around the field where there is little room: the titles and the ends of both axes. */
const ends = ({ x, y }) => ({ y: axisNames("y", { ...y, ...endsOf(y) }), x: axisNames("x", { ...x, ...endsOf(x) }) });

/**
 * `rows` with what came of each, none of them before the answers; `room` is the plane in marks, and `axes` the words
 * beside it and under it.
 */
export const cloud = (activity, rows, room, axes = ends(activity)) => {
  const rated = rows.filter(isRated);
  const most = Math.max(1, ...rated.flatMap(({ cells }) => cells.map(([, , count]) => count)));
  const marks = means(activity, rated, room);
  return html`
    <div class="crossing placing-crossing" aria-hidden="true">
      ${axes.y}
      <div class="plane"><div class="plane-marks">
        ${dots(activity)}
        ${rated.map(half(activity))}
        ${rated.map(specks(activity, rated, most))}
        <svg class="tethers" focusable="false">${marks.map(tether)}</svg>
        ${marks.map(stands)}
      </div></div>
      ${axes.x}
    </div>`;
};
