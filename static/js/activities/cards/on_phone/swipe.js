/** A stroke across a card with the finger: an extra beside the buttons that do the same. */

const FAR_PX = 56;
const STEEP = 0.6;

/** "left" or "right" when the finger went far enough, and more across than down. */
export const strokeOf = (from, to) => {
  const across = to.x - from.x;
  if (Math.abs(across) < FAR_PX || Math.abs(to.y - from.y) > Math.abs(across) * STEEP) return null;
  return across < 0 ? "left" : "right";
};

const at = ({ clientX: x, clientY: y }) => ({ x, y });

/** What an element needs to hear strokes; the page may be drawn anew while the finger is down. */
export const strokes = (memory, { left, right }) => ({
  onPointerDown: (event) => (memory.stroke = event.isPrimary ? at(event) : null),
  onPointerCancel: () => (memory.stroke = null),
  onPointerUp: (event) => {
    const stroke = memory.stroke && strokeOf(memory.stroke, at(event));
    memory.stroke = null;
    if (stroke === "left") left?.();
    if (stroke === "right") right?.();
  },
});
