/** Sorting at the desk: the next thing to do, the groups where there are any, and every item, live, with its key. */
import { html } from "../../parts/html.js";
import { groups } from "./at_desk/groups.js";
import { live, underWay } from "./at_desk/live.js";
import { steps } from "./at_desk/steps.js";

export const desk = (state) => html`
  <div class="sorting-desk stack">
    ${steps(state)}
    ${groups(state)}
    ${state.activity.play === "alone" && underWay(state)}
    ${live(state)}
  </div>`;
