/** A pause on the phone: when it goes on again. */
import { body } from "../../parts/body.js";
import { countdown } from "../../parts/countdown.js";
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { over } from "./over.js";

export const phone = ({ activity, stage, now, workshop: { language } }) => html`
  <article class="pause" lang=${language}>
    <h1>${icon("coffee")} ${activity.title}</h1>
    ${countdown(stage, now, over())}
    ${body(activity.body)}
  </article>`;
