/** A card's guide on the phone: one question at a time, the way taken in words, and where it ends. */
import { firstSentence, wayOf } from "./guide_way.js";
import { html } from "./html.js";
import { icon } from "./icon.js";
import { marked } from "./marked.js";
import { t } from "./words.js";

const ANSWERS = "guide";
const ASKED = "guide-asked";

/** Nothing of it is sent: the answers stay on this phone, by card. */
const answersTo = ({ local }, card) => local.get(ANSWERS, {})[card.id] ?? [];

const choose = (state, memory, card, answers) => {
  memory.land = ASKED;
  state.local.set(ANSWERS, { ...state.local.get(ANSWERS, {}), [card.id]: answers });
};

/** The guide of a card; nothing where it has none. */
export const guide = (state, memory, card) => {
  if (!card.guide?.length) return null;
  const answers = answersTo(state, card);
  const way = wayOf(card.guide, answers);
  const answer = (place) => choose(state, memory, card, [...answers, place]);
  return html`
    <section class="guide stack" aria-labelledby="guide-title">
      <h2 id="guide-title">${t("Find vej")}</h2>
      ${taken(way, card, state)}
      ${way.step ? question(way, answer, state) : outcome(way, state)}
      ${answers.length > 0 && backwards((left) => choose(state, memory, card, answers.slice(0, left)), answers)}
    </section>`;
};

const languageOf = ({ activity: { deck } }) => deck.language;

const taken = (way, card, state) =>
  way.taken.length > 0 && html`
    <ol class="guide-taken plain" aria-label=${t("Det har du svaret")} lang=${languageOf(state)}>
      ${way.taken.map(({ ask, text }) => html`
        <li key=${ask}>${icon("check")}<p>${ask} <strong>${text}</strong></p></li>`)}</ol>`;

const question = ({ step }, answer, state) => html`
  <div class="guide-step stack" key=${step.id} lang=${languageOf(state)} role="group" aria-labelledby=${ASKED}>
    <h3 id=${ASKED} tabindex="-1">${marked(step.ask)}</h3>
    <div class="stack tight">${step.answers.map(({ text }, place) => html`
      <button key=${place} class="guide-answer" type="button" onClick=${() => answer(place)}>
        <span>${text}</span>${icon("arrow-right")}</button>`)}</div>
  </div>`;

const outcome = ({ so }, state) => {
  const first = firstSentence(so);
  return html`
    <div class="guide-so" key="so">
      ${icon("flag")}
      <p id=${ASKED} tabindex="-1"><span class="hint">${t("Her ender vejen")} </span>
        <strong lang=${languageOf(state)}>${marked(first)} </strong>
        ${first !== so && html`<span lang=${languageOf(state)}>${marked(so.slice(first.length).trim())}</span>`}</p>
    </div>`;
};

/** One step back, or all the way. */
const backwards = (goBack, answers) => html`
  <div class="guide-back">
    <button type="button" onClick=${() => goBack(answers.length - 1)}>${icon("arrow-left")}${t("Tilbage")}</button>
    <button type="button" class="quiet" onClick=${() => goBack(0)}>${icon("repeat")}${t("Begynd forfra")}</button>
  </div>`;
