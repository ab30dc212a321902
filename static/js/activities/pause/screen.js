/** A pause on the screen: when it goes on again. */
import { body } from "../../parts/body.js";
import { countdown } from "../../parts/countdown.js";
import { html } from "../../parts/html.js";
import { over } from "./over.js";

export const screen = ({ activity, stage, now }) => html`
  <article class="pause on-screen">
    <h1>${activity.title}</h1>
    ${countdown(stage, now, over())}
    ${body(activity.body)}
  </article>`;
