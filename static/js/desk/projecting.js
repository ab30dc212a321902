/** The desk while its own display is projected: the screen's picture alone, led by the keys. */

import { html } from "../parts/html.js";
import { t } from "../parts/words.js";

export const projecting = ({ picture, message, project }) => html`
  <main class="projecting" tabindex="-1">
    <h1 class="unseen">${picture.workshop.title}</h1>
    <iframe src="/screen/${picture.workshop.code}" tabindex="-1" inert title=${t("Lærredet")}></iframe>
    <p class="unseen" role="status">${message.words}</p>
    <button class="projecting-back" onClick=${() => project(false)}>${t("Vis knapperne igen (H)")}</button>
  </main>`;
