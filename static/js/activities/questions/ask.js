/** Asking on the phone: the form, and what one can do with an own question. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { t } from "../../parts/words.js";

const LIMIT = 280;

/** The slot of the question that is mended, or nothing. */
export const mended = (state) => state.draft("ask-slot", "");

/** One that is mended has a draft of its own: the half-written one is there again when it is done. */
const draftName = (slot) => (slot ? `ask:${slot}` : "ask");

export function askForm(state, approval, field) {
  const slot = mended(state);
  const text = state.draft(draftName(slot), "");
  const submit = (event) => {
    event.preventDefault();
    if (text.trim() === "") return;
    state.send(slot || state.slot("q"), { text: text.trim() });
    clearForm(state);
  };
  return html`
    <form class="stack tight" onSubmit=${submit}>
      <div class="field">
        <label for="ask-text">${slot ? t("Ret dit spørgsmål") : t("Hvad vil du spørge om?")}</label>
        <textarea id="ask-text" rows="3" maxlength=${LIMIT} aria-describedby="ask-hint" value=${text}
          ref=${field} onInput=${(event) => state.keep(draftName(slot), event.target.value)}></textarea>
        <p id="ask-hint" class="hint">
          ${t("Undgå navne. Alle i rummet kan se spørgsmålet, men ikke hvem der spørger.")}
          ${approval && ` ${t("Det vises, når det er læst igennem.")}`}</p>
      </div>
      <div class="row apart">
        <span class="hint figures">${t("{n} tegn tilbage", { n: LIMIT - text.length })}</span>
        <span class="row">
          ${slot && html`
            <button type="button" class="quiet" onClick=${() => clearForm(state)}>${t("Fortryd")}</button>`}
          <button class="primary" disabled=${text.trim() === ""}>
            ${icon("send")}${slot ? t("Gem") : t("Stil spørgsmål")}</button>
        </span>
      </div>
    </form>`;
}

function clearForm(state) {
  state.keep(draftName(mended(state)), "");
  state.keep("ask-slot", "");
}

function startEditing(state, slot, text) {
  state.keep(draftName(slot), state.draft(draftName(slot), "") || text);
  state.keep("ask-slot", slot);
}

export const ownTools = (state, slot, text) => html`
  <span class="row">
    <button class="quiet" onClick=${() => startEditing(state, slot, text)}>${icon("pencil")}${t("Ret")}</button>
    <button class="quiet" onClick=${() => state.withdraw(slot)}>${icon("trash")}${t("Fjern")}</button>
  </span>`;
