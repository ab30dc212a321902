/** The line or the field on the screen, empty or with what the room has placed on it. */
import { html } from "../../../parts/html.js";
import { bareMark, mark } from "../../poll/grid/marks.js";
import { isField } from "../axis.js";
import { cloud } from "../cloud.js";
import { lanes } from "../lanes.js";
import { laneFit, listFit } from "./fit.js";

/** The plane as it is at least, in marks. */
const PLANE = { wide: { width: 10.4, height: 5.6 }, square: { width: 5.4, height: 4.8 } };

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
  const { level, bare, lines, width } = listFit(texts, height, shape);
  return html`
    <div class="placing-onscreen placing-infield" aria-hidden="true" data-bare=${bare}
      style=${{ "--list": width, "--size": level.size, "--gap": level.gap }}>
      ${cloud(activity, rows, PLANE[shape])}
      <ol class="plain placing-list">${rows.map((row) => html`
        <li key=${row.id}>
          ${bare ? html`${bareMark(row.at)}<span class="figures">${row.at + 1}.</span>` : mark(row.at)}
          <span class="placing-list-name" data-lines=${lines} style=${{ WebkitLineClamp: lines }}>${row.name}
            ${instead(row) && html`<span class="soft placing-few"> ${instead(row)}</span>`}</span>
        </li>`)}</ol>
    </div>`;
};
