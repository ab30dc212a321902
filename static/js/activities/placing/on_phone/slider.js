/** A line between two ends on the phone: a slider that says in words where it stands. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { middleOf, stepWords } from "../axis.js";

const stepOf = ({ target }) => ({ x: Number(target.value) });

const spoken = (axis, step, isPlaced) =>
  isPlaced ? stepWords(axis, step) : t("ikke placeret endnu, {place}", { place: stepWords(axis, step) });

/** `hand` is what one item is moved with: {item, place, hold, put}. */
export const slider = ({ x: axis }, { item, place, hold, put }) => {
  const step = place?.x ?? middleOf(axis);
  return html`
    <div class="placing-slide" data-placed=${place !== null}>
      <label class="label" for="placing-x">${axis.title}</label>
      <input id="placing-x" key=${item.id} type="range" min="1" max=${axis.steps} step="1" value=${step}
        aria-valuetext=${spoken(axis, step, place !== null)}
        onInput=${(event) => hold(stepOf(event))} onChange=${(event) => put(stepOf(event))} />
      <p class="placing-ends" aria-hidden="true"><span>${axis.low}</span><span>${axis.high}</span></p>
    </div>`;
};
