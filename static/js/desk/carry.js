/** Takes answers along: they become the options of another poll, or cards on a wall. */

import { html, useState } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";
import { activitiesOf, named } from "./order.js";

const LONGEST = 140;
const PRECHOSEN = 5;
const MOST_OPTIONS = 10;
const MOST_CARDS = 40;

const textOf = (option) => option.text ?? option;

/** The texts with the greatest measure first; equals stay in their order. */
const best = (texts, measure) =>
  texts.map((text, at) => ({ text, by: measure(at) ?? -Infinity })).sort((one, other) => other.by - one.by)
    .map(({ text }) => text);

const TEXTS = {
  choice: ({ options }, { counts, others = [] }) => [
    ...best(options.map(textOf), (at) => counts[at]),
    ...others.map(({ text }) => text),
  ],
  scale: ({ statements }, result) => best(statements, (at) => result.statements[at].mean),
  ranking: ({ options }, result) => best(options, (at) => result.options[at].points),
  points: ({ options }, result) => best(options, (at) => result.options[at].points),
  grid: ({ options }, result) => best(options, (at) => result.options[at].x + result.options[at].y),
  words: (_activity, { words }) => best(words.map(({ word }) => word), (at) => words[at].count),
  text: (_activity, { cards }) => cards.map(({ text }) => text),
  questions: (_activity, { questions }) => questions.map(({ text }) => text),
};

/** What people answered, as texts that can be asked about again, the strongest first. */
export function answersOf(activity, result) {
  const texts = TEXTS[activity.form ?? activity.kind];
  return texts && result && !result.few ? [...new Set(texts(activity, result))] : [];
}

const NEW = {
  choice: { words: () => t("Ny afstemning: vælg"), field: "options", more: { several: false } },
  ranking: { words: () => t("Ny afstemning: rangordn"), field: "options", more: {} },
  points: { words: () => t("Ny afstemning: fordel 100 point"), field: "options", more: {} },
  text: { words: () => t("Ny væg med dem som kort"), field: "cards", more: {} },
};

const TAKES = new Set(Object.keys(NEW));

/** The polls of the rest of the day that can take more options. */
const coming = ({ desk }) =>
  activitiesOf(desk.programme).filter(({ form, opened }) => TAKES.has(form) && opened === null);

const isWall = (to, picture) => to === "text" || coming(picture).find(({ id }) => id === to)?.form === "text";

/** What is wrong with what is chosen, in words; "" when nothing is. */
export function whyNot({ to, question, chosen }, picture) {
  const most = isWall(to, picture) ? MOST_CARDS : MOST_OPTIONS;
  if (chosen.length > most) return t("Der er plads til {n}. Vælg nogle fra.", { n: most });
  if (to in NEW && question.trim() === "") return t("Skriv, hvad du vil spørge om.");
  const least = to in NEW && to !== "text" ? 2 : 1;
  if (chosen.length >= least) return "";
  return least === 1 ? t("Vælg mindst ét svar.") : t("Vælg mindst to svar.");
}

/** The command that carries it out: [name, arguments]. */
export function commandOf({ to, question, chosen }) {
  if (!(to in NEW)) return ["carry", { to, texts: chosen }];
  const { field, more } = NEW[to];
  return ["ask", { poll: { form: to, question: question.trim(), [field]: chosen, ...more } }];
}

export function CarryDialog({ Modal, desk }) {
  const { picture, command, close } = desk;
  const answers = answersOf(picture.activity, picture.result);
  const [draft, setDraft] = useState({ to: "choice", question: "", chosen: answers.slice(0, PRECHOSEN) });
  const change = (changes) => setDraft({ ...draft, ...changes });
  const why = whyNot(draft, picture);
  const carry = (event) => {
    if (why) event.preventDefault();
    else command(...commandOf(draft));
  };
  return html`
    <${Modal} name="carry-dialog" title=${t("Tag svar med videre")} onClose=${close} onSubmit=${carry}>
      <fieldset class="carry-answers">
        <legend>${t("Hvilke svar?")}</legend>
        ${answers.map((text) => answer(text, draft, change))}
      </fieldset>
      <div class="field">
        <label for="carry-to">${t("Hvad skal de bruges til?")}</label>
        <select id="carry-to" value=${draft.to} onChange=${({ target }) => change({ to: target.value })}>
          ${Object.entries(NEW).map(([form, { words }]) => html`<option key=${form} value=${form}>${words()}</option>`)}
          ${coming(picture).map((activity) => html`
            <option key=${activity.id} value=${activity.id}>${t("Senere i dag: {what}", { what: named(activity) })}
            </option>`)}
        </select>
      </div>
      ${draft.to in NEW && html`
        <div class="field">
          <label for="carry-question">${t("Spørgsmål")}</label>
          <input id="carry-question" value=${draft.question} maxlength=${LONGEST} autocomplete="off"
            onInput=${({ target }) => change({ question: target.value })} />
        </div>`}
      ${why && html`<p class="hint" role="status">${why}</p>`}
      <div class="row">
        <button class="primary" disabled=${Boolean(why)}>${icon("corner-down-right")}
          ${draft.to in NEW ? t("Spørg nu") : t("Læg dem til")}</button>
        <button type="button" class="quiet" onClick=${close}>${t("Luk")}</button>
      </div>
    <//>`;
}

const answer = (text, { chosen }, change) => html`
  <label class="choice" key=${text}>
    <input type="checkbox" checked=${chosen.includes(text)}
      onChange=${({ target }) => change({ chosen: picked(chosen, text, target.checked) })} />
    <span>${text}</span>
  </label>`;

const picked = (chosen, text, on) => (on ? [...chosen, text] : chosen.filter((other) => other !== text));
