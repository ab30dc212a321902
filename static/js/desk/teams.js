/** The facilitator's board of teams, for every kind of activity that people do together. */
import { html, useEffect, useLayoutEffect, useRef, useState } from "../parts/html.js";
import { EMPTY, boardOf } from "./teams_board.js";
import { boardView } from "./teams_view.js";

const SAID_MS = 8000;

/** `progress(team)` says in words how far a team is; `teams` is the picture's, null where nothing is done together. */
export const teamsBoard = ({ teams, activity, command, progress = () => "" }) =>
  teams && html`<${Board} key=${activity.id} ...${{ teams, activity, command, progress }} />`;

/** What is chosen, typed and dragged right now, and where the focus goes. */
function Board(given) {
  const [ui, setUi] = useState(EMPTY);
  const root = useRef(null);
  const follow = useRef(null);
  const chipOf = (number) => root.current.querySelector(`[data-number="${number}"]`);
  const change = (changes) => setUi((before) => ({ ...before, ...changes }));
  const board = boardOf({
    ...given,
    ui,
    change,
    focusOn: (number) => (follow.current = { number, held: document.activeElement }),
    show: (number) => chipOf(number).scrollIntoView({ block: "center" }),
  });
  useLayoutEffect(() => {
    follow.current = follow.current && followed(follow.current, chipOf);
  });
  // What was done is said for a while; who is chosen, as long as they are.
  useEffect(() => {
    if (ui.said === "" || ui.chosen !== null) return undefined;
    const timer = setTimeout(() => change({ said: "" }), SAID_MS);
    return () => clearTimeout(timer);
  }, [ui.said, ui.chosen]);
  // At the desk a press by mouse or finger leaves the focus nowhere, so that the keys steer the day.
  const pressed = ({ detail }) => detail > 0 && (follow.current = null);
  return html`<div ref=${root} onClick=${pressed}>${boardView(board)}</div>`;
}

/** Who was moved may take along what had the focus: then it is on their number; null once it went elsewhere. */
const followed = ({ number, held }, chipOf) => {
  const { activeElement: now, body } = document;
  if (held !== body && now === held) return { number, held };
  if (now !== body || held.isConnected) return null;
  const chip = chipOf(number);
  chip?.focus();
  return { number, held: chip ?? held };
};
