// What on this page cannot be read from the back row, as sentences: too small, cut off, off the screen or overlapping.
const FLOOR = 0.03 * innerHeight - 0.1;
const SHARED_HEIGHT = 0.3;
const PICTURED = ".cards-fan"; // cards lying over one another are a picture of a deck, not something to read
const scene = document.querySelector(".scene").getBoundingClientRect();

const upFrom = (element) => (element === document.body ? [] : [element, ...upFrom(element.parentElement)]);

const isShown = (element) =>
  upFrom(element).every((one) => getComputedStyle(one).display !== "none" && !one.classList.contains("unseen"));

const sizeOf = (element) => {
  const size = parseFloat(getComputedStyle(element).fontSize);
  if (!element.ownerSVGElement) return size;
  const { b, d } = element.getScreenCTM();
  return size * Math.hypot(b, d);
};

/** The letters of a line without the air of its box, which large figures share with what stands under them. */
const inked = ({ left, right, top, bottom, height }, size) => {
  const air = Math.max(0, (height - size) / 2);
  return { left, right, top: top + air, bottom: bottom - air };
};

const linesOf = (node, size) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 1).map((box) => inked(box, size));
};

const texts = () => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { parentElement: element, textContent } = walk.currentNode;
    if (!textContent.trim() || element.closest(`script, ${PICTURED}`) || !isShown(element)) continue;
    const size = sizeOf(element);
    const lines = linesOf(walk.currentNode, size);
    if (lines.length) found.push({ element, size, lines, text: textContent.trim().slice(0, 40) });
  }
  return found;
};

const tooSmall = ({ size, text }) =>
  size < FLOOR ? [`${((100 * size) / innerHeight).toFixed(2)} vh: ${text}`] : [];

const offTheScreen = ({ element, lines, text }) => {
  const floor = element.closest("footer") ? innerHeight : scene.bottom;
  const isOff = ({ left, right, top, bottom }) =>
    left < -1 || top < -1 || right > innerWidth + 1 || bottom > floor + 1;
  return lines.some(isOff) ? [`off the screen: ${text}`] : [];
};

const cuts = (one) =>
  !one.ownerSVGElement && one.tagName !== "svg" && getComputedStyle(one).overflowX !== "visible";

const cutOff = ({ element, lines, text }) => {
  const isCut = upFrom(element).filter(cuts).some((one) => {
    const { bottom, right } = one.getBoundingClientRect();
    return lines.some((line) => (line.top + line.bottom) / 2 > bottom + 1 || line.right > right + 2);
  });
  return isCut ? [`cut off: ${text}`] : [];
};

const lieOverEachOther = (one, other) => {
  if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const least = Math.min(one.bottom - one.top, other.bottom - other.top);
  return wide > 2 && high > SHARED_HEIGHT * least;
};

const overlaps = (all) => {
  const placed = all.flatMap(({ element, text, lines }) => lines.map((line) => ({ element, text, ...line })));
  return placed.flatMap((one, at) =>
    placed.slice(at + 1).filter((other) => lieOverEachOther(one, other))
      .map((other) => `one over the other: ${one.text} / ${other.text}`));
};

() => {
  const all = texts();
  const alone = all.flatMap((text) => [...tooSmall(text), ...offTheScreen(text), ...cutOff(text)]);
  return [...new Set([...alone, ...overlaps(all)])];
};
