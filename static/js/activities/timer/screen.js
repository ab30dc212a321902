/** A timer on the screen: what to work on and how long there is. */
import { body } from "../../parts/body.js";
import { countdown } from "../../parts/countdown.js";
import { html } from "../../parts/html.js";
import { lettersFor } from "../../parts/letters.js";
import { heightUnderTitle } from "../../parts/room.js";

/** What the clock leaves beside it. */
const WIDTHS = { wide: 112, square: 80 };

const letters = ({ activity: { title, body: tree }, shape }) =>
  lettersFor(tree, { width: WIDTHS[shape], height: heightUnderTitle(title, shape) });

export const screen = (state) => {
  const { activity, stage, now } = state;
  return html`
    <article class="timer on-screen" data-body=${activity.body?.length ? "yes" : "no"}>
      <h1>${activity.title}</h1>
      ${body(activity.body, letters(state))}
      ${countdown(stage, now)}
    </article>`;
};
