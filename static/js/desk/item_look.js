/** The one of many items the screen looks at, chosen from a list at the desk; what is chosen stands there at once. */
import { slotOf } from "../parts/given_items.js";
import { html } from "../parts/html.js";
import { t } from "../parts/words.js";

/** `slot` is of the item that is up, "" for none; `all` says what is up then, and `choose(slot)` puts one up. */
export const itemLook = ({ activity, workshop }, { slot, all, choose }) => html`
  <label class="item-look"><span>${t("Lærredet viser")}</span>
    <select value=${slot} onChange=${({ target }) => choose(target.value)}>
      <option value="">${all}</option>
      ${activity.items.map(({ id, name }) => html`
        <option key=${id} value=${slotOf(id)} lang=${workshop.language}>${name}</option>`)}
    </select></label>`;
