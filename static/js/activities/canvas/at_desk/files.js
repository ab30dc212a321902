/** The sheet on paper: blank to write on by hand, and everything the groups have shared. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";

export const files = ({ activity: { id }, result, workshop: { code } }) => html`
  <p class="row">
    <a class="button small quiet" href="/desk/${code}/canvas/${id}/blank.pdf" target="_blank">
      ${icon("download")} ${t("Tomt ark til print (PDF)")}</a>
    ${result?.shared?.length > 0 && html`
      <a class="button small quiet" href="/desk/${code}/canvas/${id}.pdf" target="_blank">
        ${icon("download")} ${t("Alle viste ark (PDF)")}</a>`}
    <a class="button small quiet" href="/desk/${code}/poster" target="_blank">
      ${icon("qr-code")} ${t("Bordskilt med kode (PDF)")}</a>
  </p>`;
