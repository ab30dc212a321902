/** Points on the phone: every option with less, more and a field for the exact number. */
import { html } from "../../../parts/html.js";
import { number, t } from "../../../parts/words.js";
import { ballot, page } from "../page/phone.js";
import { inPoints } from "../sentences.js";
import { chart } from "./chart.js";
import { begin, give, left, leftSentence, spoken, stepOf, value } from "./spending.js";
import * as table from "./table.js";

const KEYS = { ArrowUp: 1, ArrowDown: -1 };

/** The arrow keys in a field give and take as much as the buttons do. */
const byKey = (event, step, change) => {
  if (!(event.key in KEYS)) return;
  event.preventDefault();
  change(KEYS[event.key] * step);
};

// A button that can do no more stays in reach: disabled it would drop the focus of whoever presses on.
const changer = ({ sign, step, text, stuck, press }) => html`
  <button type="button" aria-disabled=${stuck} onClick=${press}>
    <span>${sign}${step} <span class="unseen">${text}</span></span></button>`;

const row = (activity, draft, keep) => (text, at) => {
  const step = stepOf(activity);
  const own = draft.points[at];
  const change = (more) => keep(give(activity, draft, at, own + more));
  return html`
    <fieldset class="points-row" key=${at}>
      <legend>${text}</legend>
      <div class="points-controls">
        ${changer({ sign: "−", step, text, stuck: own === 0, press: () => change(-step) })}
        <input type="number" inputmode="numeric" min="0" max=${activity.total} step="any" autocomplete="off"
          aria-label=${t("Point til {option}", { option: text })} value=${String(own)}
          onFocus=${({ target }) => target.select()} onKeyDown=${(event) => byKey(event, step, change)}
          onInput=${({ target }) => keep(give(activity, draft, at, Number(target.value)))} />
        ${changer({ sign: "+", step, text, stuck: left(activity, draft) === 0, press: () => change(step) })}
      </div>
    </fieldset>`;
};

const form = {
  begin,
  value,
  controls: ({ activity, workshop }, draft, keep) => html`
    <p class="points-left" role="status">
      <strong class="figures">${leftSentence(activity, draft)}</strong>
      <span class="unseen">${spoken(activity, draft)}</span>
    </p>
    <div class="stack" lang=${workshop.language}>${activity.options.map(row(activity, draft, keep))}</div>
    ${left(activity, draft) > 0 && html`
      <p class="hint">${t("Du kan sende, når alle {total} point er givet.", { total: number(activity.total) })}</p>`}`,
  own: (activity, { points }) => html`
    <dl class="ratings">${activity.options.map((text, at) => html`
      <div key=${at}><dt>${text}</dt><dd class="figures">${inPoints(points[at])}</dd></div>`)}</dl>`,
};

export const phone = (state) => page(state, ballot(state, form), { chart, table });
