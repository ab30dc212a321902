/** Cards in a ring: where they stand, whether they crowd one another, and the free way between two. */

const TOP = -Math.PI / 2;
const FULL = 2 * Math.PI;
const SAMPLES = 90;

/** The ring itself: the widest ellipse on which cards of this size stay inside the drawing. */
export const ringIn = ({ width, height }, cardWidth, cardHeight) => ({
  cx: width / 2,
  cy: height / 2,
  rx: (width - cardWidth) / 2,
  ry: (height - cardHeight) / 2,
});

export const pointOn = ({ cx, cy, rx, ry }, angle) => ({ x: cx + rx * Math.cos(angle), y: cy + ry * Math.sin(angle) });

export const angleOf = (index, count) => TOP + (FULL * index) / count;

/** One rectangle for each height, evenly round the ring from the top and on with the clock. */
export const around = (ring, cardWidth, heights) =>
  heights.map((height, index) => {
    const { x, y } = pointOn(ring, angleOf(index, heights.length));
    return { x: x - cardWidth / 2, y: y - height / 2, width: cardWidth, height };
  });

/** The distance between two rectangles; nothing when they touch. */
export const distance = (one, other) => {
  const across = Math.max(one.x - other.x - other.width, other.x - one.x - one.width, 0);
  const down = Math.max(one.y - other.y - other.height, other.y - one.y - one.height, 0);
  return Math.hypot(across, down);
};

export const crowded = (cards, air) =>
  cards.some((one, index) => cards.slice(index + 1).some((other) => distance(one, other) < air));

const isFree = ({ x, y }, cards, air) => cards.every((card) => distance({ x, y, width: 0, height: 0 }, card) >= air);

/** The points of the ring between two neighbours that no card covers. */
export const wayBetween = (ring, cards, index, air) => {
  const from = angleOf(index, cards.length);
  const points = Array.from({ length: SAMPLES + 1 }, (_, at) =>
    pointOn(ring, from + (FULL / cards.length) * (at / SAMPLES)),
  );
  return points.filter((point) => isFree(point, cards, air));
};
