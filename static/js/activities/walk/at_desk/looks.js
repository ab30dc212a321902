/** What the screen shows of a walk, as a small group of choices. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";

const LOOKS = [
  ["", () => t("Det, der hører til nu")],
  ["wall", () => t("Sætningerne")],
  ["circles", () => t("Kredse")],
];

export const looks = ({ stage, command }) => html`
  <fieldset class="walk-looks">
    <legend>${t("Lærredet viser")}</legend>
    <div class="row">${LOOKS.map(([at, words]) => html`
      <label class="choice" key=${at}>
        <input type="radio" name="walk-look" checked=${stage.look === at} onChange=${() => command("look", { at })} />
        <span>${words()}</span>
      </label>`)}</div>
  </fieldset>`;
