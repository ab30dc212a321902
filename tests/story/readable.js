// What on this page cannot be read from the back row, as sentences: too small, cut off, off the screen or overlapping.
() => {
  const FLOOR = 0.03 * innerHeight - 0.1;
  const SHARED_HEIGHT = 0.3;
  const PICTURED = ".cards-fan"; // cards lying over one another are a picture of a deck, not something to read
  const found = new Set();

  const isShown = (element) => {
    for (let one = element; one; one = one.parentElement) {
      if (getComputedStyle(one).display === "none" || one.classList.contains("unseen")) return false;
    }
    return true;
  };

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

  const texts = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { parentElement: element, textContent } = walk.currentNode;
    if (!textContent.trim() || element.closest(`script, ${PICTURED}`) || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(walk.currentNode);
    const size = sizeOf(element);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 1).map((box) => inked(box, size));
    if (lines.length) texts.push({ element, size, lines, text: textContent.trim().slice(0, 40) });
  }

  const scene = document.querySelector(".scene").getBoundingClientRect();
  for (const { element, size, lines, text } of texts) {
    if (size < FLOOR) found.add(`${((100 * size) / innerHeight).toFixed(2)} vh: ${text}`);
    const floor = element.closest("footer") ? innerHeight : scene.bottom;
    const isOff = ({ left, right, top, bottom }) =>
      left < -1 || top < -1 || right > innerWidth + 1 || bottom > floor + 1;
    if (lines.some(isOff)) found.add(`off the screen: ${text}`);
    for (let one = element; one !== document.body; one = one.parentElement) {
      if (one.ownerSVGElement || one.tagName === "svg" || getComputedStyle(one).overflowX === "visible") continue;
      const { bottom, right } = one.getBoundingClientRect();
      if (lines.some((line) => (line.top + line.bottom) / 2 > bottom + 1 || line.right > right + 2))
        found.add(`cut off: ${text}`);
    }
  }

  const placed = texts.flatMap(({ element, text, lines }) => lines.map((line) => ({ element, text, ...line })));
  placed.forEach((one, at) => {
    for (const other of placed.slice(at + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const least = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (wide > 2 && high > SHARED_HEIGHT * least) found.add(`one over the other: ${one.text} / ${other.text}`);
    }
  });
  return [...found];
};
