/** A poll where people choose among options, one or several. */
import { t } from "../../parts/words.js";
import { bars } from "../../parts/bars.js";
import { html } from "../../parts/html.js";
import * as onDesk from "./desk.js";
import { fit, heightUnder, questionSize } from "./fit.js";
import * as onPhone from "./phone.js";
import * as onScreen from "./screen.js";
import { quoted } from "./sentences.js";

const PATTERN = "himmel";
const LEVELS = [
  { name: "roomy", size: 4.4, share: 0.42, gap: 1, least: 7 },
  { name: "normal", size: 3.8, share: 0.42, gap: 1, least: 6 },
  { name: "dense", size: 3.05, share: 0.53, gap: 0.7, least: 4.4 },
];

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

/** Words, count and share of every bar; they tell the same thing, so they look the same. */
export const rows = ({ options }, { n, counts }) =>
  options.map((label, at) => ({ label, count: counts[at], share: n ? counts[at] / n : 0, pattern: PATTERN }));

/** What the bars show, in one sentence. */
export const sentence = ({ options }, { n, counts }) => {
  const most = Math.max(...counts);
  const leading = options.filter((_, at) => counts[at] === most);
  if (leading.length === options.length) return t("Svarene fordeler sig lige på alle muligheder.");
  const words = { option: quoted(leading), count: most, n };
  if (leading.length > 1) return t("Lige mange har valgt {option}: {count} hver.", words);
  return t("Flest har valgt {option}: {count} af {n}.", words);
};

const chart = ({ activity, result }) => html`
  <figure class="chart">
    ${bars(rows(activity, result), { caption: sentence(activity, result) })}
    <figcaption aria-hidden="true">${sentence(activity, result)}</figcaption>
  </figure>`;

const fitted = ({ activity: { options, question }, shape }) =>
  fit(options, heightUnder(question, questionSize(question, options.length), shape), LEVELS, shape);

const result = (state) => {
  const { density, lines } = fitted(state);
  return html`<div class="result" data-density=${density} data-lines=${lines}>${chart(state)}</div>`;
};

const asked = (state) => html`
  <ul class="plain choices" data-density=${fitted(state).density}>
    ${state.activity.options.map((text) => html`<li key=${text}>${text}</li>`)}</ul>`;

export const phone = (state) => onPhone.page(state, onPhone.ballot(state, form), chart);

export const screen = (state) => onScreen.page(state, { asked, shown: result, rows: state.activity.options.length });

export const desk = (state) => onDesk.page(state, chart);
