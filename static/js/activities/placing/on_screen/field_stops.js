/** The words around a field on the screen, where one of its axes has stops: every stop at its own step. */
import { html } from "../../../parts/html.js";
import { axis as axisNames } from "../../poll/grid/field.js";
import { AXES, called, endsOf, hasStops } from "../axis.js";
import { over } from "../stop_names.js";

const NUMBERED = "numbered";

const namesOf = ({ stops }, { way }) => (way === NUMBERED ? stops.map((_, at) => at + 1) : stops);

const columns = (axis, fitted) => over(namesOf(axis, fitted), fitted.way === NUMBERED ? "plain" : fitted.way);

/** The highest stop stands at the top. */
const left = (axis, fitted) => html`
  <p class="placing-above"><strong>${axis.title}</strong>${axis.high && html` <span>↑ ${axis.high}</span>`}</p>
  <p class="placing-upwards">${namesOf(axis, fitted).map((name, at) => html`
    <span key=${name} style=${{ gridRow: axis.steps - at }}>${name}</span>`)}</p>
  ${axis.low && html`<p class="placing-below">↓ ${axis.low}</p>`}`;

const under = (axis, fitted) => html`
  <div class="placing-under">
    ${columns(axis, fitted)}
    ${axisNames("x", axis)}
  </div>`;

/** `fitted` is how both are named. */
export const around = ({ x, y }, fitted) => ({
  y: hasStops(y) ? left(y, fitted.y) : axisNames("y", { ...y, ...endsOf(y) }),
  x: hasStops(x) ? under(x, fitted.x) : axisNames("x", { ...x, ...endsOf(x) }),
});

const list = (axis) => html`
  <p key=${axis.title}><strong>${called(axis)}</strong>${axis.stops.map((stop, at) => html`
    ${" "}<span key=${stop}><strong>${at + 1}</strong> ${stop}</span>`)}</p>`;

/** What the numbers mean, under it all. */
export const numbers = (activity, fitted) => {
  const numbered = AXES.filter((name) => fitted[name].way === NUMBERED);
  return numbered.length > 0 && html`
    <div class="placing-numbers">${numbered.map((name) => list(activity[name]))}</div>`;
};
