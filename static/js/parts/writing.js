/** Where somebody writes nothing moves, and whoever presses a button that goes away lands on what came instead. */
import { useLayoutEffect, useRef } from "./html.js";

const FIELDS = "textarea, input";

/**
 * What a view remembers between two drawings: the order lines were seen in, those just removed, the id of where to
 * land, and of what has to be in sight.
 */
export const newMemory = () => ({ orders: {}, removed: {}, land: null, see: null });

/** The memory of one view; while it is drawn, the field somebody writes in stays where it is on the glass. */
export const useMemory = () => {
  const memory = useRef(null);
  memory.current ??= newMemory();
  hold();
  useLayoutEffect(() => {
    release();
    land(memory.current);
  });
  return memory.current;
};

// Several views are drawn at once: the first of them measures before anything has moved, and the first moves it back.
let held = null;

const fieldInUse = () => (document.activeElement?.matches(FIELDS) ? document.activeElement : null);

const hold = () => {
  const field = fieldInUse();
  if (field) held ??= { field, top: topOf(field) };
};

const release = () => {
  if (held && held.field === fieldInUse()) scrollBy(0, topOf(held.field) - held.top);
  held = null;
};

const topOf = (field) => field.getBoundingClientRect().top;

const land = (memory) => {
  if (memory.land) document.getElementById(memory.land)?.focus();
  if (memory.see) document.getElementById(memory.see)?.scrollIntoView({ block: "nearest" });
  memory.land = null;
  memory.see = null;
};
