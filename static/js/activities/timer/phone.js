/** A timer on the phone: what to work on and how long there is. */
import { body } from "../../parts/body.js";
import { countdown } from "../../parts/countdown.js";
import { html } from "../../parts/html.js";
import { marked } from "../../parts/marked.js";

export const phone = ({ activity, stage, now, workshop: { language } }) => html`
  <article class="timer" lang=${language}>
    <h1>${marked(activity.title)}</h1>
    ${countdown(stage, now)}
    ${body(activity.body)}
  </article>`;
