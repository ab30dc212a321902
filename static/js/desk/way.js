/** The card at the desk that leads through an activity: its steps in their order, and what to do at this one. */
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";

const pictureOf = (place, at) => {
  if (place < at) return "check";
  return place === at ? "play" : "circle";
};

/** `steps` are words, `at` is the place of the one they are at, `now` what is to be known and done there. */
export const way = (steps, at, now) => html`
  <div class="way-card card stack tight">
    <ol class="way-steps plain">${steps.map((words, place) => html`
      <li key=${words} aria-current=${place === at ? "step" : null}>${icon(pictureOf(place, at))}${words}</li>`)}</ol>
    ${now}
  </div>`;
