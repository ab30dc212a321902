/** A poll where people rate one or several statements on a scale with labelled ends. */
import { number, t } from "../../parts/words.js";
import { ladder } from "../../parts/bars.js";
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import * as onDesk from "./desk.js";
import { fit, heightUnder, questionSize } from "./fit.js";
import * as onPhone from "./phone.js";
import * as onScreen from "./screen.js";
import { quoted } from "./sentences.js";

const SKIPPED = 0;
const ENDS = 7;
const LEVELS = [
  { name: "normal", size: 3.6, share: 0.48, gap: 1.4, least: 8.2 },
  { name: "dense", size: 3.05, share: 0.58, gap: 0.9, least: 4.4 },
];

export const stepsOf = ({ steps }) => Array.from({ length: steps }, (_, at) => at + 1);

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

/** What the ladders show, in one sentence; statements with too few answers are not mentioned. */
export const sentence = ({ statements, steps }, result) => {
  const all = result.statements.map(({ mean }, at) => ({ mean, text: statements[at] }));
  const rated = all.filter(({ mean }) => mean !== null).sort((one, other) => one.mean - other.mean);
  if (rated.length === 0) return t("Ingen udsagn har fået svar nok til at blive vist.");
  const [lowest, highest] = [rated[0], rated.at(-1)];
  const [low, high] = [number(lowest.mean), number(highest.mean)];
  if (rated.length === 1) return t("Gennemsnittet er {mean} på en skala fra 1 til {steps}.", { mean: low, steps });
  if (low === high) return t("Alle udsagn ligger på {mean} i gennemsnit.", { mean: low });
  return t("Højest ligger {highest} med {high}, lavest {lowest} med {low}.", {
    highest: quoted([highest.text]), high, lowest: quoted([lowest.text]), low,
  });
};

const rows = ({ statements }, result) =>
  result.statements.map(({ mean, counts }, at) => ({ label: statements[at], mean, counts }));

const chart = ({ activity, result }) => html`
  <figure class="chart">
    ${ladder(rows(activity, result), { ...activity, caption: sentence(activity, result) })}
    <figcaption aria-hidden="true">${sentence(activity, result)}</figcaption>
  </figure>`;

const fitted = ({ activity: { statements, question }, shape }) => {
  if (statements.length === 1) return { density: "solo", lines: null };
  return fit(statements, heightUnder(question, questionSize(question, statements.length), shape) - ENDS, LEVELS, shape);
};

const result = (state) => {
  const { density, lines } = fitted(state);
  return html`<div class="result" data-density=${density} data-lines=${lines}>${chart(state)}</div>`;
};

const asked = (state) => html`
  <ul class="plain choices" data-density=${fitted(state).density}>
    ${state.activity.statements.map((text) => html`<li key=${text}>${text}</li>`)}</ul>
  <p class="legend">${endsSentence(state.activity)}</p>`;

const endsSentence = ({ low, high, steps }) =>
  low && high
    ? t("1 er »{low}«, {steps} er »{high}«.", { low, high, steps })
    : t("Svar på en skala fra 1 til {steps}.", { steps });

export const phone = (state) => onPhone.page(state, onPhone.ballot(state, form), chart);

export const screen = (state) => onScreen.page(state, { asked, shown: result, rows: state.activity.statements.length });

export const desk = (state) => onDesk.page(state, chart);
