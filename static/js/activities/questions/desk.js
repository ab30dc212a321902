/** The questions of the day at the desk: ticked off when answered, taken off the board when they should not hang there. */
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
          <div class="row">
            ${mark(state, question, question.state === "open" ? ANSWERED : OPEN)}
            ${mark(state, question, HIDDEN)}
          </div>
        </div>
        ${count(question.votes)}
      </li>`,
    )}</ol>`;
}

const ANSWERED = { prefix: "state", value: { state: "answered" }, words: () => [icon("check"), t("Besvaret")] };
const OPEN = { prefix: "state", value: { state: "open" }, words: () => [icon("undo"), t("Åbn igen")] };
const HIDDEN = { prefix: "hide", value: { hide: true }, words: () => [icon("eye-off"), t("Tag ned")] };

const mark = (state, { id, text }, { prefix, value, words }) => html`
  <button class="quiet" onClick=${() => state.command("mark", { activity: BOARD, slot: `${prefix}:${id}`, value })}>
    ${words()}<span class="unseen">: ${text}</span></button>`;
