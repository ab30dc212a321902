/** Dragging with mouse, pen or finger: an extra beside the buttons that do the same. */

/** A press that moves less is a press. */
export const SLACK_PX = 6;
const EDGE_PX = 48;
const SCROLL_PX = 14;

/** Follows the pointer that went down; `move({x, y, over})` along the way, `drop(over)` at the end, `cancel()` if it ends otherwise. */
export const follow = (down, { zone, move, drop, cancel }) => {
  const held = down.currentTarget;
  const mine = (event) => event.pointerId === down.pointerId;
  let going = false;

  const moved = (event) => {
    if (!mine(event) || (!going && near(event, down))) return;
    if (!going) held.setPointerCapture(down.pointerId);
    going = true;
    scrollAtEdge(event);
    move({ x: event.clientX, y: event.clientY, over: under(event, zone) });
  };
  const ended = (event) => {
    if (!mine(event)) return;
    stop();
    if (!going) return;
    held.addEventListener("click", swallow, { once: true, capture: true });
    setTimeout(() => held.removeEventListener("click", swallow, true));
    if (event.type === "pointerup") drop(under(event, zone));
    else cancel();
  };
  // On the whole page: a quick hand has left the card before the first move is told.
  const heard = { pointermove: moved, pointerup: ended, pointercancel: ended };
  const stop = () => Object.entries(heard).forEach(([name, hear]) => document.removeEventListener(name, hear));
  Object.entries(heard).forEach(([name, hear]) => document.addEventListener(name, hear));
};

const near = (event, down) => Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < SLACK_PX;

/** What lies under the pointer, by the attribute that names a zone; null outside them all. */
const under = ({ clientX, clientY }, zone) =>
  document.elementFromPoint(clientX, clientY)?.closest(`[${zone}]`)?.getAttribute(zone) ?? null;

/** Held at the edge of a list, what is dragged scrolls it. */
const scrollAtEdge = ({ clientX, clientY }) => {
  const pane = document.elementFromPoint(clientX, clientY)?.closest("[data-scrolls]");
  if (!pane) return;
  const { top, bottom } = pane.getBoundingClientRect();
  if (clientY < top + EDGE_PX) pane.scrollBy(0, -SCROLL_PX);
  if (clientY > bottom - EDGE_PX) pane.scrollBy(0, SCROLL_PX);
};

/** What was dragged has not also been pressed. */
const swallow = (event) => {
  event.preventDefault();
  event.stopPropagation();
};
