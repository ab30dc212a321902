/** A timer on the screen: what to work on and how long there is. */
import { body } from "../../parts/body.js";
import { countdown } from "../../parts/countdown.js";
import { html } from "../../parts/html.js";

export const screen = ({ activity, stage, now }) => html`
  <article class="timer on-screen" data-body=${activity.body?.length ? "yes" : "no"}>
    <h1>${activity.title}</h1>
    ${body(activity.body)}
    ${countdown(stage, now)}
  </article>`;
