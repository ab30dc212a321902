/** What every form of a poll looks like at the desk: always live, small, with who is still missing. */
import { t } from "../../../parts/words.js";
import { html } from "../../../parts/html.js";
import { showing } from "../phase.js";
import { fewSentence, passesSentence } from "../sentences.js";
import { TABLES } from "../tables.js";
import { Groups } from "./groups.js";

/** `shown` draws the result; the rule of the smallest group holds at the desk too. */
export const page = (state, shown) => html`
  <section class="poll stack tight" data-form=${state.activity.form}>
    <p class="turnout">
      <strong class="figures">${t("{n} af {here} har svaret", { n: state.answered, here: state.here })}</strong>
      ${state.result?.passes > 0 && html`<span class="soft">${passesSentence(state.result.passes)}</span>`}
    </p>
    ${showing(state) === "shown"
      ? html`<${Groups} state=${state} form=${TABLES[state.activity.form]}>${shown(state)}<//>`
      : html`<p>${fewSentence(state.result)}</p>`}
  </section>`;
