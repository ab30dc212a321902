/** Groups are formed: everybody finds theirs, and the screen says how without naming anybody. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";

export const gather = ({ teams }) => html`
  <div class="cards-gather">
    <ul class="plain">
      <li>${icon("smartphone")}<span>${t("Mobilen viser, hvilken gruppe du er i.")}</span></li>
      <li>${icon("users")}<span>${t("Find de andre, og sæt jer sammen.")}</span></li>
      <li>${icon("hand")}<span>${t("Ingen mobil? Ræk hånden op, så får du en plads.")}</span></li>
    </ul>
    ${teams?.count > 0 && html`
      <p class="cards-count card"><strong class="figures">${teams.count}</strong>
        <span>${teams.count === 1 ? t("gruppe") : t("grupper")}</span></p>`}
  </div>`;
