/** The cards I had in my hand, as they lay on the table. */
import { html } from "../parts/html.js";
import { lookAt, markOf, PLAIN } from "../parts/play_card.js";
import { t } from "../parts/words.js";
import { marksLine } from "./text.js";

export const cards = ({ mine, lang }) =>
  mine.cards.length > 0 &&
  html`
  <section class="stack" aria-labelledby="take-cards">
    <h3 id="take-cards">${t("Mine kort")}</h3>
    <ul class="plain take-cards">${mine.cards.map((card, at) => html`<li key=${at}>${paper(card, at, lang)}</li>`)}</ul>
  </section>`;

const paper = ({ name, line, questions, suit, look, marks }, at, lang) => {
  const own = look < 0 ? null : lookAt(suit, look);
  return html`
    <article class="play-card" data-colour=${own?.colour ?? PLAIN} aria-labelledby=${`take-card-${at}`}>
      ${own && html`<div class="play-card-top" lang=${lang}>${markOf(own)}</div>`}
      <h4 id=${`take-card-${at}`} class="play-card-name" lang=${lang}>${name}</h4>
      ${line && html`<p class="play-card-line" lang=${lang}>${line}</p>`}
      ${
        questions.length > 0 &&
        html`<ul class="play-card-questions" lang=${lang}>
          ${questions.map((question) => html`<li key=${question}>${question}</li>`)}</ul>`
      }
      ${marks.length > 0 && html`<p class="take-marks">${marksLine(marks)}</p>`}
    </article>`;
};
