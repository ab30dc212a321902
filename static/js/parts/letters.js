/** How large the letters of a body can be where it stands: the fewer the words, the larger. */
import { wrap } from "./lettering.js";

const LARGEST = 5.2;
const SMALLEST = 3.2;
const STEP = 0.2;
const LEADING = 1.35;
/** Bold words are a little wider. */
const SAFE = 0.96;

// All in letter sizes; the style sheet has the same.
const MEASURE = 33;
const INDENT = 1.4;
const BETWEEN = 0.55;
const BETWEEN_ITEMS = 0.35;

const BLOCKS = new Set(["p", "li", "h3", "blockquote"]);
const LISTS = new Set(["ul", "ol"]);

const textOf = (node) => (typeof node === "string" ? node : node.slice(1).map(textOf).join(""));

/** Every paragraph and item as {text, item}. */
const paragraphs = (tree) =>
  tree.flatMap((node) => {
    if (LISTS.has(node[0])) return node.slice(1).map((item) => ({ text: textOf(item), item: true }));
    return BLOCKS.has(node[0]) ? [{ text: textOf(node), item: false }] : [];
  });

const tallness = (parts, size, width) =>
  parts.reduce((sum, { text, item }, at) => {
    const room = (Math.min(width / size, MEASURE) - (item ? INDENT : 0)) * SAFE;
    const between = item && parts[at - 1]?.item ? BETWEEN_ITEMS : BETWEEN;
    return sum + wrap(text, { face: "reading", size: 1, width: room }).lines.length * LEADING + (at ? between : 0);
  }, 0) * size;

/** The largest size, in hundredths of the screen's height, in which the body fits the room it has. */
export const lettersFor = (tree = [], { width, height }) => {
  const parts = paragraphs(tree);
  let size = LARGEST;
  while (size > SMALLEST && tallness(parts, size, width) > height) size -= STEP;
  return Number(Math.max(size, SMALLEST).toFixed(1));
};
