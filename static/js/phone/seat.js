/** Role and place: both optional, changeable all day. */
import { html } from "../parts/html.js";
import { ROLES } from "../parts/roles.js";
import { t } from "../parts/words.js";

const PLACE_LIMIT = 40;

/**
 * `seat`: {role, table, saved: "sent" | "waiting" | "refused" | "", why}; `take(change)` keeps a change. The place is a
 * default, so that what is being typed stays when the role is saved meanwhile.
 */
export const seatForm = ({ seat, take }) => html`
  <section class="seat stack" aria-labelledby="seat-title">
    <h2 id="seat-title">${t("Hvem er du her som?")}</h2>
    <p class="hint">${t("Det er frivilligt og uden navn. Du kan rette det hele dagen.")}</p>
    <fieldset>
      <legend class="unseen">${t("Rolle")}</legend>
      <div class="pairs">${Object.keys(ROLES).map(
        (role) => html`
        <label class="choice" key=${role}>
          <input type="radio" name="role" value=${role} checked=${seat.role === role}
            onChange=${() => take({ role })} />
          <span>${ROLES[role]()}</span>
        </label>`,
      )}</div>
    </fieldset>
    <div class="field">
      <label for="table">${t("Bord eller arbejdsplads")}</label>
      <input id="table" maxlength=${PLACE_LIMIT} autocomplete="off" defaultValue=${seat.table}
        onChange=${(event) => take({ table: event.target.value })} />
    </div>
    <p class="status" data-state=${seat.saved}>${SAVED[seat.saved](seat)}</p>
  </section>`;

const SAVED = {
  "": () => "",
  sent: () => t("Gemt"),
  waiting: () => t("Gemmes, når der er forbindelse"),
  refused: ({ why }) => why,
};
