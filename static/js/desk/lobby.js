/** Before the day begins: the code, who is here, and what to try while people find a chair. */

import { sharing } from "../activities/summary/sharing.js";
import { html, useState } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { clockTime, t } from "../parts/words.js";
import { keeping } from "./keeping.js";
import { around } from "./moment.js";
import { notes } from "./notes.js";
import { codeWords } from "./room.js";
import { MINUTE_MS } from "./timing.js";

const OFF_PLAN_MINUTES = 15;

export function lobby(desk) {
  const { picture } = desk;
  const [first] = picture.desk.programme;
  return html`
    <section class="panel moment lobby" aria-labelledby="moment-title">
      <h2 id="moment-title">${t("Velkommen til styrepulten")}</h2>
      <div class="lobby-code card">
        <img src=${desk.qr} alt=${t("QR-kode, som mobilen kan scanne")} width="160" height="160" />
        <div>
          <p>${t("På mobilen: {address}", { address: picture.workshop.address })}</p>
          <p class="big-code">${codeWords(picture.workshop.code)}</p>
          <p class="lobby-here">${hereWords(picture.desk.here)}</p>
        </div>
      </div>
      ${offPlan(desk)}
      ${keeping(desk, "lobby")}
      <${Checklist} code=${picture.workshop.code} />
      <div class="notes">
        <h3>${icon("notebook")} ${t("Det første programpunkt")}: ${first.title}</h3>
        ${notes(first.notes)}
        ${around({ lead: first.lead, needs: needsOf(picture.desk.programme) })}
      </div>
    </section>`;
}

function hereWords(n) {
  if (n === 0) return t("Ingen er med endnu. Koden står på lærredet.");
  return n === 1 ? t("1 er med") : t("{n} er med", { n });
}

const needsOf = (programme) => [...new Set(programme.flatMap(({ needs }) => needs))];

function offPlan({ picture, now, command }) {
  const { start } = picture.desk.programme[0].plan;
  if (Math.abs(now - start) < OFF_PLAN_MINUTES * MINUTE_MS) return null;
  return html`
    <div class="note off-plan">
      <p>${t("Programmet begynder kl. {start}, og nu er klokken {now}. Du kan flytte hele dagen, så den begynder nu.",
        { start: clockTime(start), now: clockTime(now) })}</p>
      <button onClick=${() => command("start_day_now")}>${icon("play")} ${t("Begynd dagen nu")}</button>
    </div>`;
}

const CHECKS = [
  () => t("Lærredet er åbent på projektoren i fuld skærm (tast F11)."),
  () => t("Bagerste række kan læse koden."),
  () => t("Lyden er prøvet, hvis I skal høre noget."),
  () => t("Min egen mobil er med, og tallet ovenfor steg."),
  () => t("Jeg ved, hvem der ikke har en mobil, og har talt dem med under Folk."),
];

function Checklist({ code }) {
  const [checked, setChecked] = useState([]);
  const toggle = (i) => setChecked(checked.includes(i) ? checked.filter((each) => each !== i) : [...checked, i]);
  return html`
    <fieldset class="checklist">
      <legend>${t("Inden I begynder")}</legend>
      ${CHECKS.map((words, i) => html`
        <label key=${i}><input type="checkbox" checked=${checked.includes(i)} onChange=${() => toggle(i)} />
          <span>${words()}</span></label>`)}
      <a class="button" href="/screen/${code}" target="_blank">${icon("monitor")} ${t("Åbn lærredet")}</a>
    </fieldset>`;
}

/** After the end: what is left to do. */
export const ended = (desk) => html`
  <section class="panel moment ended" aria-labelledby="moment-title">
    <h2 id="moment-title">${t("Tak for i dag")}</h2>
    <p>${t("Workshoppen er afsluttet, og der er lukket for svar.")}
      ${!desk.picture.workshop.cleared && html` ${t("Det, nogen er ved at skrive i tjek ud, når stadig med.")}`}</p>
    <p><a class="button primary large" href="/desk/${desk.picture.workshop.code}/summary">
      ${icon("file-text")} ${t("Se opsamlingen")}</a></p>
    ${sharing({ workshop: desk.picture.workshop, command: desk.command })}
    ${keeping(desk, "ended")}
    <p><a class="button" href="/desk/${desk.picture.workshop.code}/follow-up">
      ${icon("repeat")} ${t("Begynd en opfølgning")}</a></p>
  </section>`;
