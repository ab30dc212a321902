/** Sharing the summary with the participants, and taking it back: the button, and how it stands. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { clockTime, dayWords, t } from "../../parts/words.js";

/** Since when the participants have it, in words. */
const sharedWords = (at) =>
  t("Delt {day} kl. {time}. Deltagerne finder den på mobilen under Mit.", { day: dayWords(at), time: clockTime(at) });

const waitingWords = () => t("Kun du kan se hele opsamlingen. Når du deler den, ligger den på mobilerne under Mit.");

/** `command` as the desk has it. */
export const sharing = ({ workshop: { published }, command }) => html`
  <div class="gathered-sharing note stack tight" data-shared=${published !== null}>
    <p>${published === null ? waitingWords() : sharedWords(published)}</p>
    ${published === null ? notYet(command) : shared(command)}
  </div>`;

const notYet = (command) => html`
  <div class="row"><button type="button" onClick=${() => command("publish", { on: true })}>
    ${icon("share")}${t("Del med deltagerne")}</button></div>`;

/** What is shared stays as it was until it is shared anew. */
const shared = (command) => html`
  <p class="hint">${t("Retter du noget nu, så del den igen.")}</p>
  <div class="row">
    <button type="button" class="small" onClick=${() => command("publish", { on: true })}>
      ${icon("share")}${t("Del den igen")}</button>
    <button type="button" class="small quiet" onClick=${() => command("publish", { on: false })}>
      ${icon("undo")}${t("Træk tilbage")}</button>
  </div>`;
