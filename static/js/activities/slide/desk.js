/** A slide at the desk: its text and, where there is a figure, the same content as lists. */
import { DESK_LEVEL, body } from "../../parts/body.js";
import { countdown } from "../../parts/countdown.js";
import { figureList } from "../../parts/figure_list.js";
import { html } from "../../parts/html.js";

export const desk = ({ activity, stage, now, workshop: { language } }) => html`
  <article class="slide at-desk" lang=${language}>
    ${countdown(stage, now)}
    ${body(activity.body, null, DESK_LEVEL)}
    ${activity.figure && figureList(activity.figure, DESK_LEVEL)}
  </article>`;
