/** What I answered and asked, each under what it was about. */
import { reply } from "../activities/questions/answer.js";
import { questionWords } from "../phone/describe.js";
import { html } from "../parts/html.js";
import { t } from "../parts/words.js";

export const answers = ({ mine, lang }) =>
  mine.parts.map(
    ({ title, entries }, at) => html`
    <section key=${`${at} ${title}`} class="stack tight" aria-labelledby=${`take-part-${at}`}>
      <h3 id=${`take-part-${at}`} lang=${lang}>${title}</h3>
      <ul class="plain take-list">${entries.map(
        (lines, place) => html`
        <li key=${place} class="card stack tight">${lines.map((line) => html`<p key=${line}>${line}</p>`)}</li>`,
      )}</ul>
    </section>`,
  );

export const questions = ({ mine }) =>
  mine.questions.length > 0 &&
  html`
  <section class="stack tight" aria-labelledby="take-questions">
    <h3 id="take-questions">${t("Mine spørgsmål")}</h3>
    <ul class="plain take-list">${mine.questions.map(
      (question) => html`
      <li key=${question.text} class="card stack tight">
        <p>${question.text}</p>${reply(question.reply)}<p class="soft">${stands(question)}</p></li>`,
    )}</ul>
  </section>`;

const stands = ({ votes, answered, owner }) =>
  [questionWords(votes, answered), owner && t("{name} tager det med", { name: owner })].filter(Boolean).join(" · ");
