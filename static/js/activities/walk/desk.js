/** A walk at the desk: the next thing to do, the pairs, who is still out, and what they brought home. */
import { html } from "../../parts/html.js";
import { looks } from "./at_desk/looks.js";
import { missing } from "./at_desk/missing.js";
import { sentences } from "./at_desk/sentences.js";
import { setup } from "./at_desk/setup.js";
import { steps } from "./at_desk/steps.js";
import { momentOf } from "./moment.js";

const PARTS = {
  before: [setup],
  meeting: [setup],
  walking: [missing, looks, sentences],
  back: [looks, sentences, missing],
};

export const desk = (state) => html`
  <div class="walk-desk stack">
    ${steps(state)}
    ${PARTS[momentOf(state)].map((part) => part(state))}
  </div>`;
