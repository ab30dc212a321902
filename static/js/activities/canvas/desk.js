/** A canvas at the desk: the next thing to do, the groups, what the screen shows of what they shared, and the files. */
import { html } from "../../parts/html.js";
import { files } from "./at_desk/files.js";
import { groups } from "./at_desk/groups.js";
import { minutes } from "./at_desk/minutes.js";
import { shared } from "./at_desk/shared.js";
import { steps } from "./at_desk/steps.js";

export const desk = (state) => html`
  <div class="canvas-desk stack">
    ${steps(state)}
    ${!state.stage.formed && minutes(state)}
    ${groups(state)}
    ${state.stage.formed && shared(state)}
    ${files(state)}
  </div>`;
