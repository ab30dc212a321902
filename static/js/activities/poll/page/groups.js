/** A result at the desk that can also be seen by group: by role, or by what people answered before. */
import { html, useState } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";
import { Result } from "./result.js";

const ROLE = "role";

export const splitWords = ({ segment }) =>
  segment === ROLE ? t("Delt op på rolle") : t("Delt op på et tidligere svar");

/** The switch stands here alone; whether the screen shows groups is decided with the rest of what it shows. */
export function Groups({ state, form, children }) {
  const [split, setSplit] = useState(false);
  const { activity, result } = state;
  const button = result.segments && html`
    <button class="small quiet" type="button" aria-pressed=${split} onClick=${() => setSplit(!split)}>
      ${icon("users")}${splitWords(activity)}</button>`;
  return html`
    <${Result} state=${{ ...state, split }} form=${form} beside=${button}>${children}<//>
    ${activity.segment && result.segments === null && html`
      <p class="soft">${t("Grupperne er for små til at blive vist hver for sig.")}</p>`}`;
}
