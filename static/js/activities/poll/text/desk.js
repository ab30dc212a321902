/** Cards at the desk: every one of them, with a button to take it down. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";
import { page } from "../page/desk.js";
import { lists, sentence } from "./lists.js";

const takeDown = ({ activity, command }) => (card) => html`
  <button class="quiet" type="button"
    onClick=${() => command("mark", { activity: activity.id, slot: `hide:${card.id}`, value: { hide: true } })}>
    ${icon("eye-off")}${t("Tag ned")}<span class="unseen">: ${card.text}</span></button>`;

const atDesk = (state) => html`<p>${sentence(state.result)}</p>${lists(state, takeDown(state))}`;

export const desk = (state) => page(state, atDesk);
