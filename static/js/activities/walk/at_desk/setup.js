/** The walk set up otherwise before it begins: its length, the questions, where to meet, and what comes home. */
import { html, useState } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";
import {
  CIRCLES, LONGEST, MINUTES, ROUNDS, begun, fieldsOf, summary, timesWords, toggled, whyNot, withOwn,
} from "./draft.js";

/** What is typed stays here until it is saved; another set-up begins it anew. */
export const setup = (state) => html`<${Setup} key=${JSON.stringify(begun(state.activity))} ...${state} />`;

function Setup({ activity, command, workshop }) {
  const [draft, setDraft] = useState(begun(activity));
  const change = (changes) => setDraft({ ...draft, ...changes });
  const why = whyNot(draft);
  const save = (event) => {
    event.preventDefault();
    if (!why) command("adjust", { fields: fieldsOf(draft) });
  };
  return html`
    <details class="set-up">
      <summary>${icon("pencil")} ${t("Ret turen")} <span class="soft">${summary(activity)}</span></summary>
      <form class="stack" onSubmit=${save}>
        ${lengths(draft, change)}
        ${textField("meeting", t("Mødested"), draft.meeting, (meeting) => change({ meeting }), workshop.language)}
        ${prompts(draft, setDraft, workshop.language)}
        ${headings(draft, change, workshop.language)}
        ${why && html`<p class="error" role="alert">${why}</p>`}
        <div><button type="submit" disabled=${Boolean(why)}>${icon("check")}${t("Gem turen")}</button></div>
      </form>
    </details>`;
}

const lengths = (draft, change) => html`
  <div class="set-up-numbers">
    <label><span>${t("Minutter")}</span>
      <input type="number" inputmode="numeric" min=${MINUTES.least} max=${MINUTES.most} value=${draft.minutes}
        onInput=${({ target }) => change({ minutes: target.value })} /></label>
    <label><span>${t("De fortæller")}</span>
      <select value=${draft.rounds} onChange=${({ target }) => change({ rounds: Number(target.value) })}>
        ${ROUNDS.map((n) => html`<option key=${n} value=${n}>${timesWords(n)}</option>`)}</select></label>
    <label><span>${t("Genfortælling bagefter")}</span>
      <select value=${draft.retell} onChange=${({ target }) => change({ retell: Number(target.value) })}>
        <option value="0">${t("Nej")}</option>
        ${CIRCLES.map((n) => html`<option key=${n} value=${n}>${t("Kredse på cirka {n}", { n })}</option>`)}
      </select></label>
  </div>`;

const textField = (name, label, value, write, language) => html`
  <label class="walk-text"><span>${label}</span>
    <input value=${value} lang=${language} maxlength=${LONGEST[name]} autocomplete="off"
      onInput=${({ target }) => write(target.value)} /></label>`;

const prompts = (draft, setDraft, language) => html`
  <fieldset class="walk-prompts stack tight">
    <legend>${t("Spørgsmål på turen")}</legend>
    ${draft.pool.map((prompt) => html`
      <label class="choice" key=${prompt}>
        <input type="checkbox" checked=${draft.prompts.includes(prompt)}
          onChange=${() => setDraft(toggled(draft, prompt))} />
        <span lang=${language}>${prompt}</span>
      </label>`)}
    <div class="walk-own">
      <label class="walk-text"><span>${t("Skriv selv et spørgsmål")}</span>
        <input value=${draft.own} lang=${language} maxlength=${LONGEST.prompt} autocomplete="off"
          onInput=${({ target }) => setDraft({ ...draft, own: target.value })}
          onKeyDown=${(event) => addOnEnter(event, draft, setDraft)} /></label>
      <button type="button" disabled=${!draft.own.trim()} onClick=${() => setDraft(withOwn(draft))}>
        ${icon("plus")}${t("Læg til")}</button>
    </div>
  </fieldset>`;

/** Enter adds the question; the whole walk is saved by its own button. */
const addOnEnter = (event, draft, setDraft) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  setDraft(withOwn(draft));
};

const headings = ({ bring: [first, second] }, change, language) => html`
  <fieldset class="stack tight">
    <legend>${t("Det skriver de sammen, når de er tilbage")}</legend>
    ${textField("bring", t("Overskrift"), first, (text) => change({ bring: [text, second] }), language)}
    ${textField("bring", t("En mere, hvis I vil"), second, (text) => change({ bring: [first, text] }), language)}
  </fieldset>`;
