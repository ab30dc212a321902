/** The card somebody writes about stays in front of them, also when the others have gone on to the next one. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { isWriting as isWritingLines } from "../../../parts/lines.js";
import { t } from "../../../parts/words.js";
import { isHanging } from "./hang.js";

const isWriting = (state, card) =>
  isWritingLines(state, card, state.activity.deck.fields.length) || isHanging(state, card);

/** The card to show: the one that is up, else the one somebody is in the middle of. */
export const held = (state, memory, up) => {
  if (!memory.card || up === null || !isWriting(state, memory.card)) memory.card = up;
  return memory.card;
};

export const goOn = (state, memory, up) => {
  const go = () => {
    memory.card = up;
    state.local.set("gone-on", up);
  };
  return html`
    <div class="note stack tight">
      <p>${t("De andre er på det næste kort. Skriv færdig i ro og mag.")}</p>
      <button type="button" onClick=${go}>${t("Gå med til næste kort")}${icon("arrow-right")}</button>
    </div>`;
};
