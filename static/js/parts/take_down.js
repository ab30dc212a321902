/** The button that takes one card off a wall, for everybody. */
import { html } from "./html.js";
import { icon } from "./icon.js";
import { t } from "./words.js";

export const takeDown = ({ activity, command }) => (card) => html`
  <button class="quiet" type="button"
    onClick=${() => command("mark", { activity: activity.id, slot: `hide:${card.id}`, value: { hide: true } })}>
    ${icon("eye-off")}${t("Tag ned")}<span class="unseen">: ${card.text}</span></button>`;
