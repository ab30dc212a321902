/** A number on the phone: a field with its unit, and a press up or down beside it. */
import { html } from "../../../parts/html.js";
import { number, t } from "../../../parts/words.js";
import { ballot, page } from "../page/phone.js";
import { chart } from "./chart.js";
import { answer, moved, problem, rangeWords, read, spoken, stepOf, written } from "./figures.js";
import * as table from "./table.js";

const KEYS = { ArrowUp: 1, ArrowDown: -1 };

/** The text in the field: as it was written, or the number sent before. */
export const begin = (activity, value) =>
  value?.text ?? (value?.number === undefined ? "" : written(value.number, activity));

export const value = (activity, text) => {
  const found = answer(text, activity);
  return found === null ? null : { number: found };
};

const press = (activity, text, keep, direction) => {
  const step = number(stepOf(activity), activity.decimals);
  const end = direction > 0 ? activity.max : activity.min;
  return html`
    <button type="button" class="press figures" disabled=${read(text) === end}
      onClick=${() => keep({ text: moved(text, activity, direction) })}>${direction > 0 ? "+" : "−"}${step}</button>`;
};

const onKey = (event, activity, text, keep) => {
  const direction = KEYS[event.key];
  if (!direction) return;
  event.preventDefault();
  keep({ text: moved(text, activity, direction) });
};

const form = {
  begin,
  value,
  controls: ({ activity, workshop }, text, keep) => {
    const wrong = problem(text, activity);
    return html`
      <div class="field">
        <label for="number">${t("Dit svar")}</label>
        <div class="number">
          <span class="number-field">
            <input id="number" type="text" inputmode="decimal" autocomplete="off" enterkeyhint="send" maxlength="14"
              value=${text} aria-invalid=${wrong !== ""} aria-describedby="number-unit number-range"
              onInput=${({ target }) => keep({ text: target.value })}
              onKeyDown=${(event) => onKey(event, activity, text, keep)} />
            <span id="number-unit" lang=${workshop.language}>${activity.unit}</span>
          </span>
          ${press(activity, text, keep, -1)}${press(activity, text, keep, 1)}
        </div>
        <p id="number-range" class=${wrong ? "error" : "hint"} aria-live="polite">${wrong || rangeWords(activity)}</p>
      </div>`;
  },
  own: (activity, { number: own }) => html`<p class="number-own figures">${spoken(own, activity)}</p>`,
};

export const phone = (state) => page(state, ballot(state, form), { chart, table });
