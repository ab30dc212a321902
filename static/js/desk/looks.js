/** What the screen shows of an activity, as a small group of choices. */
import { html } from "../parts/html.js";
import { t } from "../parts/words.js";

/** `others` are [look, words]: what may be shown besides the kind's own picture. A choice stands at once. */
export function looksAmong({ stage, command, asked }, others) {
  const chosen = asked("look")?.at ?? stage.look;
  return html`
    <fieldset class="looks">
      <legend>${t("Lærredet viser")}</legend>
      <div class="row">${[["", t("Det, der hører til nu")], ...others].map(([at, words]) => html`
        <label class="choice" key=${at}>
          <input type="radio" name="look" checked=${chosen === at} onChange=${() => command("look", { at })} />
          <span>${words}</span>
        </label>`)}</div>
    </fieldset>`;
}
