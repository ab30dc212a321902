/** Keeps the focus on what was moved: it follows the row to its new place. */
import { html, useLayoutEffect, useRef } from "../../../parts/html.js";

/** Whoever presses keys sees where it went; under a finger the page stays where it is. */
const focusOn = (button) => {
  button?.focus({ preventScroll: true });
  if (button?.matches(":focus-visible")) button.scrollIntoView({ block: "nearest" });
};

/** `turn` grows with every move; what is marked data-follow gets the focus. */
export const Follow = ({ turn, children }) => {
  const place = useRef(null);
  const before = useRef(turn);
  useLayoutEffect(() => {
    if (turn !== before.current) focusOn(place.current.querySelector('[data-follow="true"]'));
    before.current = turn;
  }, [turn]);
  return html`<div class="stack" ref=${place}>${children}</div>`;
};
