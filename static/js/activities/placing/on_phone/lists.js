/** The same as in the field without seeing it or dragging in it: a list for each axis. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";
import { AXES, isField, stepsOf, stepWords } from "../axis.js";

const OPEN = "lists";
const NOTHING = { x: null, y: null };

export const isWhole = (place) => place !== null && AXES.every((name) => place[name] !== null);

/** On one axis placed, on the other not yet: which is missing. */
export const missingAxis = (activity, place) =>
  isField(activity) && place !== null && !isWhole(place)
    ? activity[AXES.find((name) => place[name] === null)]
    : null;

export const lists = (state, hand) => {
  const isOpen = state.local.get(OPEN, false);
  return html`
    <div class="placing-lists stack tight">
      <button class="quiet" type="button" aria-expanded=${isOpen} onClick=${() => state.local.set(OPEN, !isOpen)}>
        ${icon("list")}${isOpen ? t("Luk listerne") : t("Vælg på lister")}</button>
      ${isOpen && AXES.map((name) => list(state, name, hand))}
    </div>`;
};

const list = ({ activity, workshop }, name, { item, place, hold, put }) => {
  const axis = activity[name];
  const step = place?.[name] ?? null;
  const choose = ({ target }) => {
    const changed = { ...(place ?? NOTHING), [name]: Number(target.value) };
    return isWhole(changed) ? put(changed) : hold(changed);
  };
  return html`
    <label class="field" key=${`${item.id}-${name}`}>
      <span class="label" lang=${workshop.language}>${axis.title}</span>
      <select value=${step ?? ""} onChange=${choose}>
        ${step === null && html`<option value="">${t("Vælg …")}</option>`}
        ${stepsOf(axis).map((one) => html`<option key=${one} value=${one}>${stepWords(axis, one)}</option>`)}
      </select>
    </label>`;
};
