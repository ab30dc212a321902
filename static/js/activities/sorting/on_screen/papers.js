/** How the piles lie on the screen before anything is sorted: beside each other, or where words are many, as rows. */
import { wrap } from "../../../parts/lettering.js";
import { INNER } from "../../../parts/room.js";

// In hundredths of the screen's height, as in the style sheet.
const TASK = { face: "headline", size: 5, leading: 1.22 };
const FOOT = 8;
const GAP = 3;
const SIZES = [8, 6.4, 5.2, 4.4];
const TITLE_LEADING = 1.12;
const MOST_TITLE_LINES = 3;
const LINE = { face: "reading", size: 4, leading: 1.3 };
/** The mark, the air around, and that between the parts of a paper. */
const PADDING = 3.2;
const AROUND = 8 + 2 * PADDING + 2 * 1.6 + 2;
const ROW = { title: 4.6, size: 3.2, leading: 1.2, around: 2.4, gap: 1.2 };

export const taskHeight = (task, shape) =>
  wrap(task, { ...TASK, width: INNER[shape] }).lines.length * TASK.size * TASK.leading + GAP + FOOT;

/** {rows: whether they lie under each other, title: the size of their titles, lines: how many of each are shown}. */
export const layout = (piles, { shape, height }) => {
  const title = beside(piles, { shape, height });
  return title ? { rows: false, title, lines: "none" } : { rows: true, title: ROW.title, lines: inRows(piles, height) };
};

/** The largest size of titles in which all papers fit beside each other; none where they do not. */
const beside = (piles, { shape, height }) => {
  const width = (INNER[shape] - (piles.length - 1) * GAP) / piles.length - 2 * PADDING;
  const tall = ({ title, line }, size) => {
    const top = wrap(title, { face: "headline", size, width });
    if (top.broken || top.lines.length > MOST_TITLE_LINES) return Infinity;
    const under = line ? wrap(line, { ...LINE, width }).lines.length : 0;
    return AROUND + top.lines.length * size * TITLE_LEADING + under * LINE.size * LINE.leading;
  };
  return SIZES.find((size) => piles.every((pile) => tall(pile, size) <= height));
};

/** Each row has its share of the height. */
const inRows = (piles, height) => {
  const each = height / piles.length - ROW.gap - ROW.around;
  return Math.max(1, Math.floor(each / (ROW.size * ROW.leading)));
};
