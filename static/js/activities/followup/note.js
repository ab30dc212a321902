/** One note for the wall: what helped, or what stood in the way. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { fares } from "../../parts/lines.js";
import { t } from "../../parts/words.js";

const LIMIT = 280;
const SLOT = "note";

export const note = (state) => {
  const sent = state.mine[SLOT];
  const words = state.draft(SLOT, null) ?? sent?.value.text ?? "";
  const isNew = words.trim() !== "" && words.trim() !== sent?.value.text;
  const send = (event) => {
    event.preventDefault();
    state.send(SLOT, { text: words.trim() });
    state.keep(SLOT, null);
  };
  const remove = () => (state.withdraw(SLOT), state.keep(SLOT, null));
  return html`
    <form class="stack tight" onSubmit=${send}>
      <div class="field">
        <label for="followup-note" lang=${state.workshop.language}>${state.activity.ask}</label>
        <textarea id="followup-note" rows="3" maxlength=${LIMIT} value=${words} disabled=${!state.stage.open}
          onInput=${({ target }) => state.keep(SLOT, target.value)}></textarea>
      </div>
      <p class="hint">${t("Kommer på væggen uden navn. Undgå også andres navne.")}</p>
      ${sent && fares(sent, t("Sendt"))}
      ${state.stage.open && html`
        <button class="primary large wide" disabled=${!isNew}>
          ${icon("send")}${sent ? t("Send rettelsen") : t("Send til væggen")}</button>`}
      ${sent && state.stage.open && html`
        <button type="button" class="quiet" onClick=${remove}>${icon("trash")}${t("Tag den ned igen")}</button>`}
    </form>`;
};
