/** The focus is never lost: what had it may go away, or be closed, with the picture it stood in. */

/** Draws; when that takes the focus from somebody, the element at `shelter` has it until they move on. */
export function keepFocus(draw, shelter) {
  const held = document.activeElement;
  draw();
  if (held === null || (held.isConnected && !held.disabled)) return;
  const now = document.activeElement;
  if (now === held || now === null || now === document.body) focusOn(shelter);
}

export const focusOn = (shelter) => document.querySelector(shelter)?.focus({ preventScroll: true });
