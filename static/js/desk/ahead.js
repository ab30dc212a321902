/** The activity that comes next, as every phone will see it. */

import { html } from "../parts/html.js";
import { t } from "../parts/words.js";
import { activitiesOf, named, nextOf } from "./order.js";

/** What the dialog opens on; null after the last activity. */
export const ahead = (picture) => nextOf(picture)?.id ?? null;

export function aheadDialog(Modal, { picture, close }, { activity }) {
  const shown = activitiesOf(picture.desk.programme).find(({ id }) => id === activity);
  const address = `/desk/${picture.workshop.code}/preview/${activity}`;
  return html`
    <${Modal} name="ahead-dialog" title=${t("Sådan ser mobilerne det næste")} onClose=${close}>
      <p>${named(shown)}</p>
      <iframe class="ahead-phone" tabindex="-1" src=${address} title=${t("Mobilen: {what}", { what: named(shown) })}></iframe>
      <div class="row"><button autofocus>${t("Luk")}</button></div>
    <//>`;
}
