/** A slide on the phone: a title, a short text and, where there is a figure, the same content as lists. */
import { body } from "../../parts/body.js";
import { countdown } from "../../parts/countdown.js";
import { figureList } from "../../parts/figure_list.js";
import { html } from "../../parts/html.js";
import { marked } from "../../parts/marked.js";

export const phone = ({ activity, stage, now, workshop: { language } }) => html`
  <article class="slide" lang=${language}>
    <h1>${marked(activity.title)}</h1>
    ${countdown(stage, now)}
    ${body(activity.body)}
    ${activity.figure && figureList(activity.figure)}
  </article>`;
