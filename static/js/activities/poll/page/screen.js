/** What every form of a poll looks like on the screen: the question, and what the room waits for or sees. */
import { t } from "../../../parts/words.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { questionSize } from "../fit.js";
import { isOpen, showing } from "../phase.js";
import { answeredSentence, fewSentence, screenSentence } from "../sentences.js";
import { whole } from "./whole.js";

/**
 * `asked` is what there is to answer, `shown` the result, `rows` how much stands under the question; `small` draws one
 * of several results beside each other where their answers share no bars.
 */
export const page = (state, { asked, shown, small = null, rows = 0 }) => {
  const seen = showing(state);
  const { form, question } = state.activity;
  return html`
    <section class="poll" data-form=${form} data-showing=${seen} aria-labelledby="poll-question">
      <header>
        <h1 id="poll-question" class="question" data-size=${questionSize(question, rows)}>${question}</h1>
        ${seen === "shown" && html`<p class="count figures">${answeredSentence(state.result.n)}</p>`}
      </header>
      ${seen === "shown" ? whole(state, { shown, small, rows }) : waiting(state, seen, asked)}
    </section>`;
};

const waiting = (state, seen, asked) => html`
  <div class="waiting">
    <div class="asked">${asked(state)}</div>
    <p class="await">
      ${icon(isOpen(state) ? "smartphone" : "lock")}
      <span>
        ${isOpen(state) && html`<strong>${t("Svar på din mobil.")}</strong>${" "}`}
        ${seen === "few" ? fewSentence(state.result) : screenSentence(state.stage.shows, isOpen(state))}
      </span>
    </p>
  </div>`;
