/** A timer at the desk: what to work on and how long there is. */
import { DESK_LEVEL, body } from "../../parts/body.js";
import { countdown } from "../../parts/countdown.js";
import { html } from "../../parts/html.js";

export const desk = ({ activity, stage, now, workshop: { language } }) => html`
  <article class="timer at-desk" lang=${language}>
    ${countdown(stage, now)}
    ${body(activity.body, null, DESK_LEVEL)}
  </article>`;
