/** The facilitator's board of teams, for every kind of activity that people do together. */
import { html, useLayoutEffect, useRef, useState } from "../parts/html.js";
import { EMPTY, boardOf } from "./teams_board.js";
import { boardView } from "./teams_view.js";

/** `progress(team)` says in words how far a team is; `teams` is the picture's, null where nothing is done together. */
export const teamsBoard = ({ teams, activity, command, progress = () => "" }) =>
  teams && html`<${Board} key=${activity.id} ...${{ teams, activity, command, progress }} />`;

/** What is chosen, typed and dragged right now, and where the focus goes. */
function Board(given) {
  const [ui, setUi] = useState(EMPTY);
  const root = useRef(null);
  const next = useRef(null);
  const board = boardOf({
    ...given,
    ui,
    change: (changes) => setUi((before) => ({ ...before, ...changes })),
    focusOn: (number) => (next.current = number),
  });
  useLayoutEffect(() => {
    if (next.current !== null && keepInside(root.current, next.current)) next.current = null;
  });
  // At the desk a press by mouse or finger leaves the focus nowhere, so that the keys steer the day.
  const pressed = ({ detail }) => detail > 0 && (next.current = null);
  return html`<div ref=${root} onClick=${pressed}>${boardView(board)}</div>`;
}

/** Who was moved took the focus along: it is on their number again, once, unless it went elsewhere meanwhile. */
const keepInside = (root, number) => {
  if (document.activeElement === document.body) root.querySelector(`[data-number="${number}"]`)?.focus();
  return !root.contains(document.activeElement) || document.activeElement.dataset.number === String(number);
};
