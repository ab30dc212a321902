/** A scale on the phone: one or several statements to rate between two labelled ends. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";
import { ballot, page } from "../page/phone.js";
import { stepsOf } from "./steps.js";

const SKIPPED = 0;

/** One place per statement: a rating, 0 where it is skipped, null where nothing is said yet. */
export const begin = ({ statements }, value) =>
  value?.draft ?? statements.map((_, at) => (value?.ratings ? (value.ratings[at] ?? SKIPPED) : null));

export const rate = (ratings, at, rating) => ratings.map((other, place) => (place === at ? rating : other));

export const value = (_activity, ratings) =>
  ratings.some((rating) => rating > SKIPPED) ? { ratings: ratings.map((rating) => rating || null) } : null;

const stepName = ({ low, high, steps }, step) => {
  if (step === 1 && low) return `${step}, ${low}`;
  return step === steps && high ? `${step}, ${high}` : String(step);
};

const ends = ({ low, high, steps }) =>
  (low || high) && html`<p class="ends" aria-hidden="true"><span>1 ${low}</span><span>${steps} ${high}</span></p>`;

const form = {
  begin,
  value,
  controls: ({ activity, workshop }, ratings, keep) => html`
    ${activity.statements.map((text, at) => html`
      <fieldset class="statement" key=${at} lang=${workshop.language}>
        <legend>${text}</legend>
        <div class="steps" data-steps=${activity.steps}>
          ${stepsOf(activity).map((step) => html`
            <label class="step" key=${step}>
              <input type="radio" name="statement-${at}" aria-label=${stepName(activity, step)}
                checked=${ratings[at] === step} onChange=${() => keep({ draft: rate(ratings, at, step) })} />
              <span aria-hidden="true">${step}</span>
            </label>`)}
        </div>
        ${ends(activity)}
        ${activity.statements.length > 1 && html`
          <button class="quiet skip-it" type="button" aria-pressed=${ratings[at] === SKIPPED}
            onClick=${() => keep({ draft: rate(ratings, at, ratings[at] === SKIPPED ? null : SKIPPED) })}>
            ${icon("skip")}${t("Spring over")}</button>`}
      </fieldset>`)}
    ${activity.statements.length > 1 && html`
      <p class="hint">${t("Udsagn, du ikke svarer på, bliver sprunget over.")}</p>`}`,
  own: (activity, { ratings }) => html`
    <dl class="ratings">${activity.statements.map((text, at) => html`
      <div key=${at}><dt>${text}</dt><dd class="figures">${ratings[at] ?? t("sprunget over")}</dd></div>`)}</dl>`,
};

export const phone = (state) => page(state, ballot(state, form));
