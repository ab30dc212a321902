/** The same cards on paper, and a sign for the tables. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";

export const prints = ({ activity, workshop: { code } }) => html`
  <p class="row">
    <a class="button small quiet" href="/desk/${code}/print/${activity.id}" target="_blank">
      ${icon("download")} ${t("Kortene på papir (PDF)")}</a>
    <a class="button small quiet" href="/desk/${code}/poster" target="_blank">
      ${icon("qr-code")} ${t("Bordskilt med kode (PDF)")}</a>
  </p>`;
