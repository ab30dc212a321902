/** The time by which a wall turns its pages: it runs with the clock, and stands still while somebody holds it (P). */

export const RUNNING = { heldSince: null, lost: 0 };

/** Holds the pages, or lets them turn on from where they stood. */
export const toggle = ({ heldSince, lost }, now) =>
  heldSince === null ? { heldSince: now, lost } : { heldSince: null, lost: lost + now - heldSince };

export const turningTime = ({ heldSince, lost }, now) => (heldSince ?? now) - lost;
