/** A timer on each face: what to work on and how long there is. */
import { body } from "../parts/body.js";
import { countdown } from "../parts/countdown.js";
import { html } from "../parts/html.js";

export const phone = ({ activity, stage, now }) => html`
  <article class="timer">
    <h1>${activity.title}</h1>
    ${countdown(stage, now)}
    ${body(activity.body)}
  </article>`;

export const screen = ({ activity, stage, now }) => html`
  <article class="timer on-screen" data-body=${activity.body?.length ? "yes" : "no"}>
    <h1>${activity.title}</h1>
    ${body(activity.body)}
    ${countdown(stage, now)}
  </article>`;

export const desk = ({ activity, stage, now }) => html`
  <article class="timer at-desk">
    ${countdown(stage, now)}
    ${body(activity.body)}
  </article>`;
