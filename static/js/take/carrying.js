/** To another device: a link that carries everything in itself, to copy, to share or to scan. */
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";

/**
 * `carrying` is null until it is asked for: {address, qr: {size, path} | "large" | "late" | null while it is drawn};
 * `carry()` asks for it, `share` is null where the browser cannot.
 */
export const carrying = ({ carrying: link, carry, copy, share }) => html`
  <div class="take-carry stack">
    <button class="wide" aria-expanded=${link !== null} aria-controls="take-link" onClick=${carry}>
      ${icon("smartphone")}${t("Tag det med til en anden enhed")}</button>
    <div id="take-link" class="stack" hidden=${link === null}>${link && open(link, copy, share)}</div>
  </div>`;

const open = ({ address, qr }, copy, share) => html`
  <p>${t("Linket har alt dit med i sig, også det private.")}
    ${" "}${t("Serveren får det ikke, men alle, der får linket, kan læse det.")}
    ${" "}${t("Send det kun til dig selv.")}</p>
  <div class="field">
    <label for="take-address">${t("Linket")}</label>
    <input id="take-address" readonly value=${address} onFocus=${({ target }) => target.select()} />
  </div>
  <div class="row">
    <button onClick=${copy}>${icon("copy")}${t("Kopiér linket")}</button>
    ${share && html`<button onClick=${share}>${icon("share")}${t("Send linket")}</button>`}
  </div>
  ${QR[typeof qr === "string" ? qr : qr ? "drawn" : "coming"](qr)}`;

const QR = {
  coming: () => html`<p class="soft">${t("QR-koden er på vej …")}</p>`,
  large: () => html`<p class="note">${t("Du har skrevet mere, end en QR-kode kan rumme. Brug linket i stedet.")}</p>`,
  late: () => html`<p class="note">${t("QR-koden kunne ikke hentes. Linket virker alligevel.")}</p>`,
  drawn: ({ size, path }) => html`
    <figure class="take-qr stack tight">
      <svg viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${t("QR-kode med linket")}
        shape-rendering="crispEdges">
        <rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" /></svg>
      <figcaption>${t("Eller scan koden med kameraet på den anden enhed.")}</figcaption>
    </figure>`,
};
