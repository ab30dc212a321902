/** A question out of the blue: typed at the desk, on everybody's phone a moment later. */

import { html, useLayoutEffect, useRef, useState } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";

const LONGEST = 140;
const MOST_LINES = 10;

/** What can be asked with nothing prepared: its word, what is asked when nothing is typed, and what it needs. */
export const FORMS = {
  choice: { words: () => t("Valg"), question: () => t("Hvordan har I det lige nu?"), lines: () => t("Svarmuligheder") },
  scale: { words: () => t("Skala"), question: () => t("Hvor er I henne lige nu?"), lines: () => t("Udsagn") },
  words: { words: () => t("Ord"), question: () => t("Hvilket ord sidder I med?"), lines: null },
  text: { words: () => t("Kort"), question: () => t("Hvad tænker I på lige nu?"), lines: null },
};

/** Options one rarely wants to type. */
export const READY = [
  () => [t("Godt"), t("Midt imellem"), t("Tungt")],
  () => [t("Ja"), t("Nej"), t("Ved ikke")],
  () => [t("Enig"), t("Delvist enig"), t("Uenig")],
];

export const begun = () => ({
  form: "choice", question: "", lines: { choice: READY[0]().join("\n"), scale: "" }, several: false, shown: false,
  low: t("slet ikke"), high: t("helt"),
});

const linesOf = ({ form, lines }) =>
  (lines[form] ?? "").split("\n").map((line) => line.trim()).filter(Boolean);

/** What is missing before the room can be asked, in words; "" when nothing is. */
export function whyNot(draft) {
  const lines = linesOf(draft);
  if (FORMS[draft.form].lines === null) return "";
  if (draft.form === "choice" && lines.length < 2) return t("Skriv mindst to svarmuligheder, én på hver linje.");
  if (lines.length > MOST_LINES) return t("Der er plads til {n} linjer.", { n: MOST_LINES });
  return new Set(lines).size < lines.length ? t("To linjer er ens.") : "";
}

const OWN = {
  choice: (draft) => ({ options: linesOf(draft), several: draft.several }),
  scale: (draft) => ({ statements: statementsOf(draft), steps: 5, low: draft.low.trim(), high: draft.high.trim() }),
  words: () => ({ most: 3 }),
  text: () => ({ most: 3 }),
};

/** A scale without statements rates what is asked. */
const statementsOf = (draft) => (linesOf(draft).length > 0 ? linesOf(draft) : [t("Mit svar")]);

/** The poll as an agenda would have it. */
export const pollOf = (draft) => ({
  form: draft.form,
  question: draft.question.trim() || FORMS[draft.form].question(),
  reveal: draft.shown ? "shown" : "hidden",
  ...OWN[draft.form](draft),
});

export function AskDialog({ Modal, desk }) {
  const [draft, setDraft] = useState(begun);
  const first = useRef(null);
  useLayoutEffect(() => first.current.focus(), []);
  const change = (changes) => setDraft({ ...draft, ...changes });
  const why = whyNot(draft);
  const ask = (event) => {
    if (why) event.preventDefault();
    else desk.command("ask", { poll: pollOf(draft) });
  };
  return html`
    <${Modal} name="ask-dialog" title=${t("Spørg rummet")} onClose=${desk.close} onSubmit=${ask}>
      ${forms(draft, change)}
      <div class="field">
        <label for="ask-question">${t("Spørgsmål")}</label>
        <input id="ask-question" ref=${first} value=${draft.question} maxlength=${LONGEST} autocomplete="off"
          placeholder=${FORMS[draft.form].question()}
          onInput=${({ target }) => change({ question: target.value })} />
      </div>
      ${FORMS[draft.form].lines && lines(draft, change)}
      ${draft.form === "choice" && tick(t("Man må vælge flere"), draft.several, (several) => change({ several }))}
      ${draft.form === "scale" && ends(draft, change)}
      ${tick(t("Vis svarene, mens de kommer"), draft.shown, (shown) => change({ shown }))}
      ${why && html`<p class="error" role="alert">${why}</p>`}
      <div class="row">
        <button class="primary" disabled=${Boolean(why)}>${icon("send")} ${t("Spørg nu")}</button>
        <button type="button" class="quiet" onClick=${desk.close}>${t("Luk")}</button>
      </div>
    <//>`;
}

const forms = (draft, change) => html`
  <fieldset class="ask-forms">
    <legend>${t("Hvordan skal de svare?")}</legend>
    ${Object.entries(FORMS).map(([form, { words }]) => html`
      <label class="choice" key=${form}>
        <input type="radio" name="ask-form" checked=${draft.form === form} onChange=${() => change({ form })} />
        <span>${words()}</span>
      </label>`)}
  </fieldset>`;

const lines = (draft, change) => {
  const write = (text) => change({ lines: { ...draft.lines, [draft.form]: text } });
  return html`
    <div class="field">
      <label for="ask-lines">${FORMS[draft.form].lines()}</label>
      <textarea id="ask-lines" rows="4" value=${draft.lines[draft.form]} aria-describedby="ask-lines-hint"
        onInput=${({ target }) => write(target.value)}></textarea>
      <p id="ask-lines-hint" class="hint">${t("Én på hver linje.")}</p>
      ${draft.form === "choice" && html`
        <div class="row">${READY.map((ready) => html`
          <button key=${ready()} type="button" class="small quiet" onClick=${() => write(ready().join("\n"))}>
            ${ready().join(" · ")}</button>`)}</div>`}
    </div>`;
};

const ends = (draft, change) => html`
  <div class="ask-ends">
    <label>${t("1 betyder")} <input value=${draft.low} maxlength="60"
      onInput=${({ target }) => change({ low: target.value })} /></label>
    <label>${t("5 betyder")} <input value=${draft.high} maxlength="60"
      onInput=${({ target }) => change({ high: target.value })} /></label>
  </div>`;

const tick = (words, on, set) => html`
  <label class="choice">
    <input type="checkbox" checked=${on} onChange=${({ target }) => set(target.checked)} /> <span>${words}</span>
  </label>`;
