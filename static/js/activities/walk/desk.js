/** A walk at the desk: the next thing to do, the pairs, who is still out, and what they brought home. */
import { html } from "../../parts/html.js";
import { looks } from "./at_desk/looks.js";
import { missing } from "./at_desk/missing.js";
import { pairs, pairsAside } from "./at_desk/pairs.js";
import { sentences } from "./at_desk/sentences.js";
import { setup } from "./at_desk/setup.js";
import { steps } from "./at_desk/steps.js";
import { momentOf } from "./moment.js";

const PARTS = {
  before: [setup, pairs],
  meeting: [setup, pairs],
  walking: [missing, looks, sentences, pairsAside],
  back: [looks, sentences, missing, pairsAside],
};

export const desk = (state) => html`
  <div class="walk-desk stack">
    ${steps(state)}
    ${PARTS[momentOf(state)].map((part) => part(state))}
  </div>`;
