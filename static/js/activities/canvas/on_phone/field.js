/** One field: its questions, a card to talk from, the lines people write together, and the way to the next one. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { jointLines, placedLines } from "../../../parts/lines.js";
import { marked } from "../../../parts/marked.js";
import { spokenLanguage, t } from "../../../parts/words.js";
import { linesWords, sayTo } from "../words.js";
import { page, standing } from "./page.js";
import { openField, toSheet } from "./place.js";
import { pulling } from "./pull.js";

const NO_CARD = "";
/** So many questions can be read at a glance; more are folded. */
const MOST_OPEN = 3;

export const field = (state, memory, at) => {
  const { fields } = state.activity;
  return page(state, fields[at].title, html`
    ${standing(state)}
    <div class="stack" key=${at}>${inField(state, memory, at)}</div>
    ${onwards(state, memory, at)}`, place(state, memory, at));
};

const place = (state, memory, at) => html`
  <div class="canvas-place">
    <button type="button" class="quiet" onClick=${() => toSheet(state, memory, at)}>
      ${icon("list")}${t("Hele arket")}</button>
    <p class="soft">${t("Felt {n} af {all}", { n: at + 1, all: state.activity.fields.length })}</p>
  </div>`;

/** What is done in a field, also where it is the only one. */
export const inField = (state, memory, at) => html`
  ${questions(state, state.activity.fields[at])}
  ${state.stage.open && pulling(state, memory, at)}
  ${jointLines(state, memory, {
    to: at,
    card: NO_CARD,
    heading: sayTo(state, () => t("Jeres linjer"), () => t("Dine linjer")),
    lang: spokenLanguage(),
    level: 2,
    open: state.stage.open,
    ordered: true,
  })}`;

const questions = ({ workshop: { language } }, { questions: all }) => {
  if (all.length === 0) return null;
  const asked = html`
    <ul class="canvas-questions" lang=${language}>
      ${all.map((question) => html`<li key=${question}>${marked(question)}</li>`)}</ul>`;
  if (all.length <= MOST_OPEN) return asked;
  return html`
    <details class="canvas-asked">
      <summary>${t("{n} spørgsmål at tale om", { n: all.length })}</summary>
      ${asked}
    </details>`;
};

const onwards = (state, memory, at) => html`
  <div class="canvas-turn">
    ${at > 0 && html`
      <button type="button" onClick=${() => openField(state, memory, at - 1)}>
        ${icon("arrow-left")}${t("Forrige")}</button>`}
    ${at + 1 < state.activity.fields.length ? toNext(state, memory, at + 1) : toAll(state, memory, at)}
  </div>`;

const toNext = (state, memory, at) => {
  const { title } = state.activity.fields[at];
  const { length } = placedLines(state, { to: at, card: NO_CARD });
  return html`
    <button type="button" class="primary" onClick=${() => openField(state, memory, at)}>
      <span class="canvas-next"><span>${t("Næste felt")}</span>
        <span><span lang=${state.workshop.language}>${title}</span>
          ${length > 0 && ` · ${linesWords(length).replaceAll(" ", "\u00a0")}`}</span></span>
      ${icon("arrow-right")}</button>`;
};

const toAll = (state, memory, at) => html`
  <button type="button" class="primary" onClick=${() => toSheet(state, memory, at)}>
    ${icon("list")}${t("Se hele arket")}</button>`;
