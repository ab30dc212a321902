/** A placing at the desk: the next thing to do, the groups where there are any, and the line or field, live. */
import { itemLook } from "../../desk/item_look.js";
import { html } from "../../parts/html.js";
import { t } from "../../parts/words.js";
import { Result } from "../poll/page/result.js";
import { showing } from "../poll/phase.js";
import { fewSentence } from "../poll/sentences.js";
import { groups } from "./at_desk/groups.js";
import { steps } from "./at_desk/steps.js";
import { chart } from "./chart.js";
import { listed } from "./listed.js";
import * as table from "./table.js";

export const desk = (state) => html`
  <div class="placing-desk stack">
    ${steps(state)}
    ${groups(state)}
    ${live(state)}
  </div>`;

/** A line at the desk, in letters. */
const LINE = 20;

/** One of many is looked at alone, while the room talks about it. */
const look = (state) =>
  itemLook(state, {
    slot: state.asked("look")?.at ?? state.stage.look,
    all: t("Alt på én gang"),
    choose: (at) => state.command("look", { at }),
  });

const live = (state) => html`
  <section class="placing-live stack tight" aria-labelledby="placing-live">
    <h3 id="placing-live">${t("Sådan ligger det lige nu")}</h3>
    <p class="turnout"><strong class="figures">${turnoutWords(state)}</strong></p>
    ${state.stage.revealed && state.activity.items.length > 1 && look(state)}
    ${showing(state) === "shown"
      ? html`<${Result} state=${state} form=${table}>${chart(state, { width: LINE })}${listed(state)}<//>`
      : html`<p class="soft">${fewSentence(state.result)}</p>${listed(state)}`}
  </section>`;

/** People who have begun; groups are counted once they can be seen. */
const turnoutWords = ({ activity, result, answered, here }) =>
  activity.play === "team" && result && !result.few
    ? table.turnout(activity, result)
    : t("{n} af {here} er i gang", { n: answered, here: Math.max(here, answered) });
