/** A choice on the phone: one option or several. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { ballot, page } from "../page/phone.js";
import { chart } from "./chart.js";

/** How many options one person may choose. */
export const limit = ({ several, most, options }) => (several ? Math.min(most ?? options.length, options.length) : 1);

export const begin = (_activity, value) => value?.options ?? [];

/** The options chosen after a tap on `option`: one replaces the other, or joins them while there is room. */
export const toggle = (activity, chosen, option) => {
  if (limit(activity) === 1) return [option];
  if (chosen.includes(option)) return chosen.filter((other) => other !== option);
  return [...chosen, option].sort((one, other) => one - other);
};

export const value = (_activity, chosen) => (chosen.length > 0 ? { options: chosen } : null);

const form = {
  begin,
  value,
  controls: ({ activity, workshop }, chosen, keep) => html`
    <fieldset class="options" aria-labelledby="poll-question" lang=${workshop.language}>
      ${activity.options.map((text, option) => html`
        <label class="choice" key=${option}>
          <input type=${limit(activity) === 1 ? "radio" : "checkbox"} name="option" checked=${chosen.includes(option)}
            disabled=${full(activity, chosen) && !chosen.includes(option)}
            onChange=${() => keep({ options: toggle(activity, chosen, option) })} />
          <span>${text}</span>
        </label>`)}
    </fieldset>
    ${activity.several && html`<p class="hint">${pickedSentence(activity, chosen)}</p>`}`,
  own: (activity, { options }) => html`
    <ul class="plain">${options.map((option) => html`<li key=${option}>${activity.options[option]}</li>`)}</ul>`,
};

const full = (activity, chosen) => activity.several && chosen.length >= limit(activity);

const pickedSentence = (activity, chosen) =>
  limit(activity) === activity.options.length
    ? t("Vælg alle dem, der passer.")
    : t("Du har valgt {n} af højst {limit}.", { n: chosen.length, limit: limit(activity) });

export const phone = (state) => page(state, ballot(state, form), chart);
