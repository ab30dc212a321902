/** The dialogs of the desk: they say in words what will happen, and wait. */

import { openWithoutOwner } from "../activities/questions/open.js";
import { html, useLayoutEffect, useRef } from "../parts/html.js";
import { t } from "../parts/words.js";
import { aheadDialog } from "./ahead.js";
import { AskDialog } from "./ask.js";
import { CarryDialog } from "./carry.js";
import { KEYS, keyNames } from "./keys.js";
import { activitiesOf, named, skippedBy } from "./order.js";
import { codeWords } from "./room.js";
import { TimeDialog } from "./time_dialog.js";

/** The browser's own dialog: it holds the focus, closes on Escape and gives the focus back. */
export function Modal({ title, name, onClose, onSubmit, children }) {
  const dialog = useRef(null);
  useLayoutEffect(() => dialog.current.showModal(), []);
  return html`
    <dialog ref=${dialog} class=${name} aria-labelledby="dialog-title" onClose=${onClose}>
      <form method="dialog" class="stack" onSubmit=${onSubmit}>
        <h2 id="dialog-title">${title}</h2>
        ${children}
      </form>
    </dialog>`;
}

/** The quiet way out of every dialog; the form closes by itself. */
const stay = (words) => html`<button>${words}</button>`;

const goDialog = (desk, { activity }) => {
  const skipped = skippedBy(desk.picture, activity);
  const go = () => desk.command("go", { activity });
  const target = activitiesOf(desk.picture.desk.programme).find(({ id }) => id === activity);
  return html`
    <${Modal} title=${t("Spring til {what}?", { what: named(target) })} onClose=${desk.close}>
      <p>${t("Så springer I {n} aktiviteter over.", { n: skipped.length })}
        ${" "}${t("De bliver liggende, og du kan gå tilbage til dem.")}</p>
      <ul class="skipped">${skipped.map((each) => html`<li key=${each.id}>${named(each)}</li>`)}</ul>
      <div class="row"><button class="primary" onClick=${go}>${t("Spring dertil")}</button> ${stay(t("Bliv her"))}</div>
    <//>`;
};

const stillOpen = (words) => words && html`<p class="note still-open">${words}</p>`;

const endDialog = (desk) => html`
  <${Modal} title=${t("Afslut workshoppen?")} onClose=${desk.close}>
    ${stillOpen(openWithoutOwner(desk.questions))}
    <ul>
      <li>${t("Der lukkes for svar og spørgsmål på alle mobiler.")}</li>
      <li>${t("Det, nogen er ved at skrive i tjek ud, når stadig med.")}</li>
      <li>${t("Opsamlingen er klar til at hente, og den kan ses fra styrepulten.")}</li>
      <li>${t("Du kan åbne workshoppen igen, hvis I vil videre.")}</li>
    </ul>
    <div class="row">
      <button class="danger" onClick=${() => desk.command("end")}>${t("Afslut workshoppen")}</button>
      ${stay(t("Bliv her"))}
    </div>
  <//>`;

const helpDialog = (desk) => html`
  <${Modal} title=${t("Taster")} onClose=${desk.close}>
    <p>${t("En klikker virker også: frem og tilbage. Tasterne hviler, mens du skriver i et felt.")}</p>
    <dl class="keys">${Object.keys(KEYS).map((action) => html`
      <div key=${action}>
        <dt>${keyNames(action).map((key) => html`<kbd>${key}</kbd> `)}</dt>
        <dd>${KEYS[action].words()}</dd>
      </div>`)}</dl>
    <div class="row">${stay(t("Luk"))}</div>
  <//>`;

const joinDialog = (desk) => {
  const { address, code } = desk.picture.workshop;
  const square = html`<img class="join-square" src=${desk.qr} alt=${t("QR-kode, som mobilen kan scanne")} />`;
  const showBig = () => desk.command("join", { on: true });
  return html`
    <${Modal} title=${t("Sådan kommer man med")} onClose=${desk.close}>
      <p>${t("Scan koden her:")}</p>
      ${square}
      <p>${t("Eller skriv adressen i mobilens browser:")}</p>
      <p class="big-address">${address}</p>
      <p>${t("og derefter koden:")}</p>
      <p class="big-code">${codeWords(code)}</p>
      <div class="row"><button onClick=${showBig}>${t("Vis koden stort på lærredet")}</button> ${stay(t("Luk"))}</div>
    <//>`;
};

const timeDialog = (desk, { block }) => html`<${TimeDialog} Modal=${Modal} desk=${desk} id=${block} />`;

const askDialog = (desk) => html`<${AskDialog} Modal=${Modal} desk=${desk} />`;
const carryDialog = (desk) => html`<${CarryDialog} Modal=${Modal} desk=${desk} />`;

const DIALOGS = {
  go: goDialog,
  end: endDialog,
  help: helpDialog,
  join: joinDialog,
  time: timeDialog,
  ask: askDialog,
  carry: carryDialog,
  ahead: (desk, details) => aheadDialog(Modal, desk, details),
};

export const dialog = (desk) =>
  desk.dialog && html`<div key=${desk.dialog.name}>${DIALOGS[desk.dialog.name](desk, desk.dialog)}</div>`;
