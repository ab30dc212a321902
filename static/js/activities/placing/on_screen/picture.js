/** The line or the field on the screen, empty or with what the room has placed on it. */
import { html } from "../../../parts/html.js";
import { INNER } from "../../../parts/room.js";
import { bareMark, mark } from "../../poll/grid/marks.js";
import { axesOf, hasStops, isField } from "../axis.js";
import { cloud } from "../cloud.js";
import { lanes } from "../lanes.js";
import { fieldFit } from "./field_fit.js";
import { around, numbers } from "./field_stops.js";
import { laneFit, listFit } from "./fit.js";

/** The plane as it is at least, in marks. */
const PLANE = { wide: { width: 10.4, height: 5.6 }, square: { width: 5.4, height: 4.8 } };

/** Between the field and the list, in hundredths of the screen's height, as in the style sheet. */
const BETWEEN = 4;

/** `rows` with what came of them; `height` is what the screen has left, `instead(row)` what is said of too few. */
export const picture = (state, rows, { height, instead = () => "" }) =>
  (isField(state.activity) ? inField : onLine)(state, rows, { height, instead });

const onLine = ({ activity, shape }, rows, { height, instead }) => {
  const texts = rows.map(({ name }) => name);
  const { share, lines, stop, ...fitted } = laneFit(activity.x, { texts, height, shape });
  return html`
    <div class="placing-onscreen" data-names=${share > 0 ? "beside" : "above"} aria-hidden="true"
      style=${{ "--stop": stop, "--lines": lines, "--share": `${100 * share}%` }}>
      ${lanes(activity.x, rows, { ...fitted, instead })}
    </div>`;
};

const inField = ({ activity, shape }, rows, { height, instead }) => {
  const texts = rows.map((row) => [row.name, instead(row)].filter(Boolean).join(" "));
  const { list, fitted } = fieldAndList(activity, texts, { height, shape });
  const { level, bare, lines, width } = list;
  return html`
    <div class="placing-onscreen placing-infield" aria-hidden="true" data-bare=${bare}
      style=${{ "--list": width, "--size": level.size, "--gap": level.gap }}>
      ${fitted ? named(activity, rows, fitted) : cloud(activity, rows, PLANE[shape])}
      <ol class="plain placing-list">${rows.map((row) => html`
        <li key=${row.id}>
          ${bare ? html`${bareMark(row.at)}<span class="figures">${row.at + 1}.</span>` : mark(row.at)}
          <span class="placing-list-name" data-lines=${lines} style=${{ WebkitLineClamp: lines }}>${row.name}
            ${instead(row) && html`<span class="soft placing-few"> ${instead(row)}</span>`}</span>
        </li>`)}</ol>
      ${fitted && numbers(activity, fitted)}
    </div>`;
};

/** How the names of items find room beside the field, and around it those of its stops, where it has any. */
const fieldAndList = (activity, texts, { height, shape }) => {
  const list = listFit(texts, height, shape);
  if (!axesOf(activity).some((name) => hasStops(activity[name]))) return { list, fitted: null };
  const fitWith = ({ width }) => fieldFit(activity, { height, shape, width: INNER[shape] - width - BETWEEN });
  const shorter = listFit(texts, height - fitWith(list).numbers, shape);
  return { list: shorter, fitted: fitWith(shorter) };
};

const named = (activity, rows, fitted) => html`
  <div class="placing-named" style=${measures(activity, fitted)}>
    ${cloud(activity, rows, fitted.marks, around(activity, fitted))}</div>`;

/** The letters under and beside the plane, the room of the ones beside it, and how far the outermost steps lie in. */
const measures = (activity, { x, y }) => ({
  "--steps": activity.x.steps, "--upwards": activity.y.steps, "--under": x.size, "--beside": y.size, "--side": y.width,
  "--inset-x": hasStops(activity.x) ? `calc(50% / ${activity.x.steps})` : null,
  "--inset-y": hasStops(activity.y) ? `calc(50% / ${activity.y.steps})` : null,
});
