/** Whether this phone tells of a change by sound: the person's own choice. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { t } from "../../parts/words.js";
import { canSound, soundIsAwake, wakeSound } from "./effects.js";

const KEPT = "sound";

/** On, until somebody turns it off. */
export const wantsSound = ({ local }) => local.get(KEPT, true);

/** What the button says is true: without a first tap there is no sound yet. */
export const soundChoice = (state) => {
  if (!canSound()) return null;
  const on = wantsSound(state) && soundIsAwake();
  const turn = () => (wakeSound(), state.local.set(KEPT, !on));
  return html`
    <p>
      <button class="quiet" role="switch" aria-checked=${String(on)} onClick=${turn}>
        ${icon(on ? "volume" : "volume-x")}${on ? t("Lyd til") : t("Lyd fra")}</button>
    </p>`;
};
