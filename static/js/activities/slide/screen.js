/** A slide on the screen: a title, a short text and, where there is one, a figure. */
import { body } from "../../parts/body.js";
import { countdown } from "../../parts/countdown.js";
import { figure } from "../../parts/figure.js";
import { html } from "../../parts/html.js";
import { lettersFor } from "../../parts/letters.js";
import { INNER, heightUnderTitle } from "../../parts/room.js";

/** With text above it the figure gets less of the screen, so that its letters keep their size. */
const BESIDE_TEXT = { height: 580 };
const CLOCK = 46;

const letters = ({ activity: { title, body: tree }, stage, shape }) => {
  const width = INNER[shape];
  return lettersFor(tree, { width, height: heightUnderTitle(title, shape, width - (stage.deadline ? CLOCK : 0)) });
};

export const screen = (state) => {
  const { activity, stage, now } = state;
  const hasText = activity.body?.length > 0;
  return html`
    <article class="slide on-screen" data-figure=${activity.figure ? "yes" : "no"}>
      <header><h1>${activity.title}</h1>${countdown(stage, now)}</header>
      ${body(activity.body, activity.figure ? null : letters(state))}
      ${activity.figure && figure(activity.figure, hasText ? BESIDE_TEXT : {})}
    </article>`;
};
