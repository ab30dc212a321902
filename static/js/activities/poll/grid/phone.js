/** A grid on the phone: every option with a row of steps for each of the two scales. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";
import { ballot, page } from "../page/phone.js";
import { chart } from "./chart.js";
import * as table from "./table.js";

const SKIPPED = 0;
const NOTHING = [null, null];
const AXES = ["x", "y"];

const stepsOf = ({ steps }) => Array.from({ length: steps }, (_, at) => at + 1);

/** One place per option: its two steps, each null while nothing is said; 0 where the option is skipped. */
export const begin = ({ options }, value) =>
  value?.draft ?? options.map((_, at) => (value?.ratings ? (value.ratings[at] ?? SKIPPED) : NOTHING));

const replaced = (ratings, at, rating) => ratings.map((other, place) => (place === at ? rating : other));

/** A step on one scale; the other stays as it was. */
export const rate = (ratings, at, axis, step) =>
  replaced(ratings, at, (ratings[at] || NOTHING).map((other, place) => (place === axis ? step : other)));

const isHalf = (rating) => rating !== SKIPPED && rating.includes(null) && rating.some(Boolean);
const isWhole = (rating) => rating !== SKIPPED && !rating.includes(null);

/** Nothing goes off while an option is rated on one scale only. */
export const value = (_activity, ratings) =>
  ratings.some(isWhole) && !ratings.some(isHalf)
    ? { ratings: ratings.map((rating) => (isWhole(rating) ? rating : null)) }
    : null;

const stepName = ({ low, high }, steps, step) => {
  if (step === 1 && low) return `${step}, ${low}`;
  return step === steps && high ? `${step}, ${high}` : String(step);
};

const scale = (activity, { ratings, at, axis, keep }) => {
  const { title, low, high } = activity[AXES[axis]];
  const { steps } = activity;
  return html`
    <fieldset class="scale" key=${axis}>
      <legend>${title}</legend>
      <div class="steps" data-steps=${steps}>
        ${stepsOf(activity).map((step) => html`
          <label class="step" key=${step}>
            <input type="radio" name="option-${at}-${AXES[axis]}" aria-label=${stepName({ low, high }, steps, step)}
              checked=${ratings[at] !== SKIPPED && ratings[at][axis] === step}
              onChange=${() => keep({ draft: rate(ratings, at, axis, step) })} />
            <span aria-hidden="true">${step}</span>
          </label>`)}
      </div>
      ${(low || high) && html`
        <p class="ends" aria-hidden="true"><span>1 ${low}</span><span>${steps} ${high}</span></p>`}
    </fieldset>`;
};

const skip = (ratings, at, keep) => html`
  <button class="quiet skip-it" type="button" aria-pressed=${ratings[at] === SKIPPED}
    onClick=${() => keep({ draft: replaced(ratings, at, ratings[at] === SKIPPED ? NOTHING : SKIPPED) })}>
    ${icon("skip")}${t("Spring over")}</button>`;

/** What is still missing before it can be sent, or that the rest may be left out. */
const hint = ({ options, x, y }, ratings) => {
  const half = ratings.findIndex(isHalf);
  if (half < 0) return options.length > 1 && t("Muligheder, du ikke svarer på, bliver sprunget over.");
  const missing = ratings[half][0] === null ? x : y;
  return t("Svar også på {axis} for »{option}«, eller spring den over.", {
    axis: missing.title, option: options[half],
  });
};

const form = {
  begin,
  value,
  controls: ({ activity, workshop }, ratings, keep) => html`
    ${activity.options.map((text, at) => html`
      <fieldset class="statement placing" key=${at} lang=${workshop.language}>
        <legend>${text}</legend>
        ${AXES.map((_, axis) => scale(activity, { ratings, at, axis, keep }))}
        ${activity.options.length > 1 && skip(ratings, at, keep)}
      </fieldset>`)}
    <p class="hint" aria-live="polite">${hint(activity, ratings)}</p>`,
  own: (activity, { ratings }) => html`
    <dl class="ratings placings">${activity.options.map((text, at) => html`
      <div key=${at}><dt>${text}</dt><dd class="figures">${rated(activity, ratings[at])}</dd></div>`)}</dl>`,
};

const rated = ({ x, y }, rating) =>
  rating === null ? t("sprunget over") : `${x.title} ${rating[0]} · ${y.title} ${rating[1]}`;

export const phone = (state) => page(state, ballot(state, form), { chart, table });
