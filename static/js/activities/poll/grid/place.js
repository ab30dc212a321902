/** Finds places for marks in a field: each as near its own as the others let it. */

const ROUNDS = 400;
const TURN = 2.4;
const ASKEW = 0.2;
const ENOUGH = 1e-3;

/** `marks` as {x, y} from 0 to 1; `field` is its width and height in marks. No two come nearer than one mark. */
export const spread = (marks, field) => {
  const places = marks.map(({ x, y }) => ({ x: x * field.width, y: y * field.height }));
  for (let round = 0; round < ROUNDS && push(places, field); round += 1);
  return places.map(({ x, y }) => ({ x: x / field.width, y: y / field.height }));
};

/** One round: every pair too near is pushed apart, and nobody leaves the field; false when nothing had to move. */
const push = (places, field) => {
  let moved = false;
  places.forEach((one, at) => {
    places.slice(at + 1).forEach((other, step) => {
      moved = part(one, other, at * TURN + step) || moved;
    });
  });
  places.forEach((place) => {
    place.x = Math.min(Math.max(place.x, 0), field.width);
    place.y = Math.min(Math.max(place.y, 0), field.height);
  });
  return moved;
};

/**
 * Two that stand on the same spot leave it in a direction of their own, so that a heap opens like a fan. All are pushed
 * a little askew: marks in a row too long for the field would never leave it otherwise.
 */
const part = (one, other, angle) => {
  const [wide, high] = [other.x - one.x, other.y - one.y];
  const apart = Math.hypot(wide, high);
  if (apart >= 1) return false;
  const way = apart > ENOUGH ? Math.atan2(high, wide) + ASKEW : angle;
  const [east, north] = [Math.cos(way), Math.sin(way)];
  const half = (1 - apart) / 2 + ENOUGH;
  one.x -= east * half;
  one.y -= north * half;
  other.x += east * half;
  other.y += north * half;
  return true;
};
