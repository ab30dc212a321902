/** The room on the screen, in hundredths of its height, as the tokens of the screen are. */
import { wrap } from "./lettering.js";

export const INNER = { wide: 167, square: 123 };

// The line of time, the air around it all, and the way in at the bottom.
const AROUND = 13.5;
const TITLE = { face: "headline", size: 6 };
const TITLE_LEADING = 1.12;
const GAP = 3;

/** What is left of the screen under a title. */
export const heightUnderTitle = (title, shape, width = INNER[shape]) =>
  100 - AROUND - wrap(title, { ...TITLE, width }).lines.length * TITLE.size * TITLE_LEADING - GAP;
