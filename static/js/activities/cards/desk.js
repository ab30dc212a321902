/** Cards at the desk: the next thing to do, the groups, what the screen shows, and what has come of it. */
import { fewSentence } from "../poll/sentences.js";
import { html } from "../../parts/html.js";
import { adjust } from "./at_desk/adjust.js";
import { chooser } from "./at_desk/chooser.js";
import { groups } from "./at_desk/groups.js";
import { looks } from "./at_desk/looks.js";
import { prints } from "./at_desk/prints.js";
import { counts } from "./at_desk/result.js";
import { steps } from "./at_desk/steps.js";
import { lines, wall } from "./at_desk/wall.js";
import { seen } from "./counts.js";

export const desk = (state) => {
  const { activity, stage } = state;
  return html`
    <div class="cards-desk stack">
      ${steps(state)}
      ${stage.dealt === 0 && adjust(state)}
      ${activity.play === "room" && chooser(state)}
      ${groups(state)}
      ${stage.dealt > 0 && html`${looks(state)}${came(state)}`}
      ${prints(state)}
    </div>`;
};

/** What has come of it so far; the rule of the smallest group holds at the desk too. */
const came = (state) =>
  seen(state.result)
    ? html`${counts(state)}${wall(state)}${lines(state)}`
    : html`<p class="soft">${fewSentence({ needed: state.result?.needed ?? state.workshop.smallest_group })}</p>`;
