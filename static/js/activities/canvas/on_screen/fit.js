/** How large the letters of a picture can be: the first of some sizes in which everything has room. */
import { wrap } from "../../../parts/lettering.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are; the style sheet has the same.

/** How tall a text stands, in a face and size, with its lines so far apart. */
export const tall = (text, { face, size, width, leading }) =>
  wrap(text, { face, size, width }).lines.length * size * leading;

/** Whether no word of a text has to be parted. */
export const isWhole = (text, letters) => !wrap(text, letters).broken;

export const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** The first size whose layout fits; the last one's where none does. `layOut(size)` gives {fits, …}. */
export const firstFitting = (sizes, layOut) => {
  for (const size of sizes) {
    const laid = layOut(size);
    if (laid.fits || size === sizes.at(-1)) return laid;
  }
  return null;
};
