/** The room around the desk: the way to the screen, another device, the summary and the end. */

import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";
import { keeping } from "./keeping.js";
import { screenButtons } from "./top.js";

/** "3113 2617": two halves are easier to say and to type. */
export const codeWords = (code) => `${code.slice(0, 4)} ${code.slice(4)}`;

export function room(desk) {
  const { picture, csrf, host, open } = desk;
  const { workshop } = picture;
  return html`
    ${screenButtons(desk, "room-buttons")}
    <details class="panel room">
      <summary>${t("Enheder, opsamling og afslutning")}</summary>
      <ul class="plain">
        <li>${screenLink(workshop)}</li>
        <li><button class="small quiet" onClick=${() => open("join")}>
          ${icon("users")} ${t("Sådan kommer man med")}</button></li>
        <li>${linkForm(workshop, csrf, "desk", html`${icon("smartphone")} ${t("Styrepult på en anden enhed")}`)}</li>
        <li>${linkForm(workshop, csrf, "screen", html`${icon("share")} ${t("Lærred på en anden enhed")}`)}</li>
        <li><a class="button small quiet" href="/desk/${workshop.code}/summary" target="_blank">
          ${icon("file-text")} ${t("Se opsamlingen")}</a></li>
        ${host && html`<li><a class="button small quiet" href="/desk">
          ${icon("home")} ${t("Alle workshopper")}</a></li>`}
        ${!workshop.ended && html`<li><button class="small quiet late" onClick=${() => open("end")}>
          ${icon("flag")} ${t("Afslut workshoppen")}</button></li>`}
      </ul>
      ${picture.activity && !workshop.ended && keeping(desk, "room")}
    </details>`;
}

const screenLink = ({ code }) => html`
  <a class="button small quiet" href="/screen/${code}" target="_blank">${icon("monitor")} ${t("Åbn lærredet")}</a>`;

/** A page with a link that works once, and its QR code. */
const linkForm = ({ code }, csrf, face, words) => html`
  <form method="post" action="/desk/${code}/link/${face}" target="_blank">
    <input type="hidden" name="csrf_token" value=${csrf} />
    <button class="small quiet">${words}</button>
  </form>`;
