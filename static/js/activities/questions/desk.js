/** The questions of the day at the desk: ticked off when answered. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { t } from "../../parts/words.js";
import { NOTHING, count } from "./votes.js";

const BOARD = "questions";

export function desk(state) {
  const { questions } = state.questions ?? state.result ?? NOTHING;
  if (questions.length === 0) return html`<p class="soft">${t("Ingen har spurgt endnu.")}</p>`;
  return html`
    <ol class="asked-desk plain stack tight">${questions.map(
      (question) => html`
      <li key=${question.id} class="question card" data-state=${question.state}>
        <div class="question-text">
          <p>${question.text}</p>
          ${question.state === "open" ? mark(state, question, "answered") : mark(state, question, "open")}
        </div>
        ${count(question.votes)}
      </li>`,
    )}</ol>`;
}

const MARKS = {
  answered: () => html`${icon("check")}${t("Besvaret")}`,
  open: () => html`${icon("undo")}${t("Åbn igen")}`,
};

const mark = (state, { id, text }, to) => html`
  <button class="quiet"
    onClick=${() => state.command("mark", { activity: BOARD, slot: `state:${id}`, value: { state: to } })}>
    ${MARKS[to]()}<span class="unseen">: ${text}</span></button>`;
