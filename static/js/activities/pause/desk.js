/** A pause at the desk: when it goes on again. */
import { DESK_LEVEL, body } from "../../parts/body.js";
import { countdown } from "../../parts/countdown.js";
import { html } from "../../parts/html.js";
import { over } from "./over.js";

export const desk = ({ activity, stage, now, workshop: { language } }) => html`
  <article class="pause at-desk" lang=${language}>
    ${countdown(stage, now, over())}
    ${body(activity.body, null, DESK_LEVEL)}
  </article>`;
