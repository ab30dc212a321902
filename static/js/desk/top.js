/** The top of the desk: what time it is, how the day goes, and what the screen shows besides the programme. */

import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { clockTime, t } from "../parts/words.js";
import { KEYS } from "./keys.js";
import { paceTone, paceWords } from "./pace.js";

export const top = (desk) => html`
  <header class="top">
    <h1>${desk.picture.workshop.title}</h1>
    <p class="top-clock"><span class="unseen">${t("Klokken er")} </span><time>${clockTime(desk.now)}</time></p>
    <p class="pace" data-tone=${paceTone(desk.picture, desk.now)}>${paceWords(desk.picture, desk.now)}</p>
    ${screenButtons(desk, "top-buttons")}
  </header>
  ${news(desk)}`;

/** On a phone they stand with the room, so that the top stays short. */
export const screenButtons = ({ picture, command, open }, place) => html`
  <div class=${place} role="group" aria-label=${t("Lærredet")}>
    <button class="small" aria-pressed=${picture.join} aria-keyshortcuts="Q"
      onClick=${() => command("join", { on: !picture.join })}>
      ${icon("qr-code")} ${t("Koden stort")} ${hint("join")}</button>
    <button class="small" aria-pressed=${picture.black} aria-keyshortcuts="B"
      onClick=${() => command("black", { on: !picture.black })}>
      ${icon("square")} ${t("Sort lærred")} ${hint("black")}</button>
    <button class="small keys-button" aria-keyshortcuts="?" onClick=${() => open("help")}>
      ${icon("keyboard")} ${t("Taster")} ${hint("help")}</button>
  </div>`;

/** What went wrong, what the line does, and what hides the programme on the screen. */
const news = ({ picture, online, seenAt, message, command }) => html`
  <div class="news">
    <p class="news-line" role="status" data-tone=${message.tone ?? "plain"}>${message.words}</p>
    ${!online && html`
      <p class="news-line" role="alert" data-tone="bad">${icon("wifi-off")} ${offlineWords(seenAt)}</p>`}
    ${picture.black && html`<p class="news-line" data-tone="note">${icon("square")} ${t("Lærredet er sort.")}
      <button class="small" onClick=${() => command("black", { on: false })}>${t("Tænd lærredet")}</button></p>`}
    ${picture.join && picture.activity && html`<p class="news-line" data-tone="note">${icon("qr-code")}
      ${t("Koden står stort på lærredet.")}
      <button class="small" onClick=${() => command("join", { on: false })}>${t("Vis programmet")}</button></p>`}
  </div>`;

const offlineWords = (seenAt) =>
  t("Ingen forbindelse. Det, du ser, er fra kl. {time}. Uret går videre, og vi prøver igen af os selv.", {
    time: clockTime(seenAt),
  });

export const hint = (action) => html`<kbd aria-hidden="true">${KEYS[action].hint()}</kbd>`;
