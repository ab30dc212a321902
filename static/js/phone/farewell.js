/** The pages of a phone that has no workshop to show: not yet, not any more, or not let in. */
import { html } from "../parts/html.js";
import { t } from "../parts/words.js";

export const loading = () =>
  html`<main class="page narrow phone-wait"><p role="status">${t("Henter dagen …")}</p></main>`;

/** `gone`: the workshop was deleted, here too; otherwise the server did not let this phone in. */
export const farewell = ({ why, gone, code }) => html`
  <main class="page narrow stack wide phone-wait">
    <h1>${gone ? t("Workshoppen er slettet") : t("Du er ikke med lige nu")}</h1>
    <p role="status">${gone ? t("Alt, hvad mobilen huskede fra dagen, er også slettet.") : why}</p>
    ${!gone && html`<a class="button primary large" href=${`/?code=${code}`}>${t("Gå til indgangen")}</a>`}
  </main>`;
