/** The canvases I had a part in, each as a page of its own on paper. */
import { html } from "../parts/html.js";

export const canvases = ({ mine, lang }) => mine.canvases.map((canvas, at) => one(canvas, at, lang));

const one = ({ title, name, fields }, at, lang) => html`
  <section key=${`${at} ${title}`} class="take-canvas stack" aria-labelledby=${`take-canvas-${at}`}>
    <h3 id=${`take-canvas-${at}`} lang=${lang}>${title}</h3>
    ${name && html`<p class="take-name">${name}</p>`}
    <div class="take-fields" data-fields=${fields.length}>${fields.map((field) => html`
      <section key=${field.title} class="take-field card stack tight">
        <h4 lang=${lang}>${field.title}</h4>
        <ul>${field.lines.map((line, place) => html`<li key=${place}>${line}</li>`)}</ul>
      </section>`)}</div>
  </section>`;
