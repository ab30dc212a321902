/** Groups are formed: everybody finds theirs, and the screen says how without naming anybody. */
import { html } from "./html.js";
import { icon } from "./icon.js";
import { t } from "./words.js";

const TABLE = "table";

const found = () => html`
  <li>${icon("smartphone")}<span>${t("Mobilen viser, hvilken gruppe du er i.")}</span></li>
  <li>${icon("users")}<span>${t("Find de andre, og sæt jer sammen.")}</span></li>`;

const chosen = () => html`
  <li>${icon("users")}<span>${t("Sæt dig ved et bord med et nummer.")}</span></li>
  <li>${icon("smartphone")}<span>${t("Skriv bordets nummer på mobilen.")}</span></li>`;

/** Its section bears data-picture="gather", so that the title is as large as the room needs it. */
export const gatherTitle = ({ groups: { by } }) => (by === TABLE ? t("Vælg et bord") : t("Find din gruppe"));

export const gather = ({ activity, teams }) => html`
  <div class="gather">
    <ul class="plain">
      ${activity.groups.by === TABLE ? chosen() : found()}
      <li>${icon("hand")}<span>${t("Ingen mobil? Ræk hånden op, så får du en plads.")}</span></li>
    </ul>
    ${teams?.count > 0 && html`
      <p class="gather-count card"><strong class="figures">${teams.count}</strong>
        <span>${countWords(activity, teams)}</span></p>`}
  </div>`;

const countWords = ({ groups: { by } }, { count }) => {
  if (by === TABLE) return count === 1 ? t("bord") : t("borde");
  return count === 1 ? t("gruppe") : t("grupper");
};
