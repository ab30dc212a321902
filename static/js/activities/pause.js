/** A pause on each face: when it goes on again. */
import { body } from "../parts/body.js";
import { countdown } from "../parts/countdown.js";
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";

const over = () => t("Nu går vi i gang igen");

export const phone = ({ activity, stage, now }) => html`
  <article class="pause">
    <h1>${icon("coffee")} ${activity.title}</h1>
    ${countdown(stage, now, over())}
    ${body(activity.body)}
  </article>`;

export const screen = ({ activity, stage, now }) => html`
  <article class="pause on-screen">
    <h1>${activity.title}</h1>
    ${countdown(stage, now, over())}
    ${body(activity.body)}
  </article>`;

export const desk = ({ activity, stage, now }) => html`
  <article class="pause at-desk">
    ${countdown(stage, now, over())}
    ${body(activity.body)}
  </article>`;
