/** Icons from the one sprite; they decorate the word beside them and are silent themselves. */
import { html } from "./html.js";

const SPRITE = new URL("../../icons.svg", import.meta.url).href;

export const icon = (name) => html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><use href="${SPRITE}#${name}" /></svg>`;
