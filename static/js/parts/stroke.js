/** A stroke sideways with the finger: an extra beside the buttons that do the same. */

const FAR_PX = 56;
const STEEP = 0.6;

/** "left" or "right" when the finger went far enough, and more across than down. */
export const strokeOf = (from, to) => {
  const across = to.x - from.x;
  if (Math.abs(across) < FAR_PX || Math.abs(to.y - from.y) > Math.abs(across) * STEEP) return null;
  return across < 0 ? "left" : "right";
};

const at = ({ clientX: x, clientY: y }) => ({ x, y });

/** Follows a finger until it lets go, also where the page is drawn anew meanwhile; a mouse marks words, as always. */
export const strokes = (ways) => (down) => {
  if (down.pointerType === "mouse" || !down.isPrimary) return;
  const gesture = new AbortController();
  const ended = (up) => {
    if (up.pointerId !== down.pointerId) return;
    gesture.abort();
    const stroke = up.type === "pointerup" && strokeOf(at(down), at(up));
    if (stroke) ways[stroke]();
  };
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, ended, { signal: gesture.signal });
};
