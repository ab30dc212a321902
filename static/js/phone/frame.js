/** The phone's frame: the line on top, one thing in the middle, three tabs at the bottom. */
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";

const TABS = [
  ["now", "circle-dot", () => t("Nu")],
  ["ask", "ask", () => t("Spørg")],
  ["mine", "bookmark", () => t("Mit")],
];

/**
 * `view`: {title, block, status, tab, fresh: Set of tabs with news, pending, spoken, signals, main, opened,
 * choose(tab), moveOn()}; `opened` lies over all of it.
 */
export const frame = (view) => html`
  <div class="phone">
    <header class="phone-top">
      <p class="phone-block">${view.block ?? view.title}</p>
      ${line(view.status)}
      ${view.signals}
    </header>
    <main id="main" class="phone-main page narrow" tabindex="-1">${view.main}</main>
    <div class="phone-bottom">
      ${
        view.pending &&
        html`
        <p class="phone-pending"><button class="primary large wide" onClick=${view.moveOn}>
          ${t("Ny opgave – gå videre")}${icon("arrow-right")}</button></p>`
      }
      <nav class="phone-tabs" aria-label=${t("Faner")}>
        ${TABS.map(([name, sign, word]) => tab(view, name, sign, word()))}</nav>
    </div>
    ${view.opened}
    <p class="unseen" role="status" aria-live="polite">
      <span key=${view.spoken.number}>${view.spoken.words}</span></p>
  </div>`;

const tab = ({ tab: chosen, fresh, choose }, name, sign, word) => html`
  <button key=${name} aria-current=${chosen === name ? "page" : null} onClick=${() => choose(name)}>
    <span class="phone-sign">${icon(sign)}${fresh.has(name) && html`<span class="phone-news"></span>`}</span>
    <span>${word}${fresh.has(name) && html`<span class="unseen"> (${t("nyt")})</span>`}</span>
  </button>`;

const SIGNS = { sent: "circle-check", waiting: "hourglass", offline: "wifi-off" };

const line = ({ state, words }) => html`
  <p class="status phone-status" data-state=${state}>${state && html`${icon(SIGNS[state])}<span>${words}</span>`}</p>`;

/** How it stands with what this phone has to send, in words. */
export function standing({ online, waiting, sent }) {
  if (!online && waiting > 0)
    return { state: "offline", words: t("Ingen forbindelse. Det, du har skrevet, sendes senere.") };
  if (!online) return { state: "offline", words: t("Ingen forbindelse. Mobilen prøver igen.") };
  if (waiting > 0) return { state: "waiting", words: t("Venter") };
  return sent ? { state: "sent", words: t("Sendt") } : { state: "", words: "" };
}
