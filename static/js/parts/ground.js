/** Where there is room on a sheet: which stretches of its rows are taken, and what is nearest to a point. */

const HAIR = 1e-6;

export class Ground {
  #rows;
  #top;

  /** The middle of the sheet is at 0, 0; whatever is as tall as whole rows wastes none of it. */
  constructor({ width, height }, pitch) {
    this.width = width;
    this.pitch = pitch;
    this.#rows = Array.from({ length: Math.floor(height / pitch) }, () => []);
    this.#top = (-this.#rows.length * pitch) / 2;
  }

  take(box) {
    this.#each(box, (row) => row.splice(firstAfter(row, box.x - box.w / 2), 0, box.x - box.w / 2, box.x + box.w / 2));
  }

  leave(box) {
    this.#each(box, (row) => row.splice(row.indexOf(box.x - box.w / 2), 2));
  }

  isFree(box) {
    const { first, last } = this.#span(box);
    if (first < 0 || last >= this.#rows.length || Math.abs(box.x) * 2 + box.w > this.width + HAIR) return false;
    for (let at = first; at <= last; at += 1) if (inTheWay(this.#rows[at], box.x, box.w) !== null) return false;
    return true;
  }

  /**
   * The free place for a box nearest to `point`, as {x, y, distance}, or null. Distances count `across` and `down`
   * times as much; nearer than `from` nothing is looked at, and farther than `to` neither.
   */
  nearest({ w, h }, point, { across = 1, down = 1, from = 0, to = Infinity }) {
    const tall = Math.ceil(h / this.pitch - HAIR);
    const highest = this.#rows.length - tall;
    const start = Math.round((point.y - this.#top) / this.pitch - tall / 2);
    let best = null;
    for (let step = 0; step <= 2 * this.#rows.length; step += 1) {
      const row = start + (step % 2 ? (step + 1) / 2 : -step / 2);
      const y = this.#top + (row + tall / 2) * this.pitch;
      const off = Math.abs(y - point.y) * down;
      const limit = best?.distance ?? to;
      if (off > limit) break;
      if (row < 0 || row > highest) continue;
      const least = from > off ? Math.sqrt(from * from - off * off) / across : 0;
      const most = Math.min(this.width, Math.sqrt(limit * limit - off * off) / across);
      const x = this.#beside(row, tall, w, point.x, least, most);
      if (x !== null) best = { x, y, distance: Math.hypot((x - point.x) * across, off) };
    }
    return best;
  }

  /** The nearest free x of some rows, at least `least` and less than `most` from `x`, on whichever side. */
  #beside(row, tall, w, x, least, most) {
    const right = this.#slid(row, tall, w, x + least, x + most, 1);
    const left = this.#slid(row, tall, w, x - least, right === null ? x - most : 2 * x - right, -1);
    return left ?? right;
  }

  /** From x on to one side, past all that is in the way, up to but not at the end. */
  #slid(row, tall, w, from, end, side) {
    let x = from;
    for (let clear = 0, at = 0; clear < tall; at = (at + 1) % tall) {
      if ((end - x) * side <= HAIR || x * side * 2 + w > this.width + HAIR) return null;
      const edge = inTheWay(this.#rows[row + at], x, w, side);
      if (edge === null) {
        clear += 1;
      } else {
        x = edge + (side * w) / 2;
        clear = 0;
      }
    }
    return Math.abs(x) * 2 + w > this.width + HAIR ? null : x;
  }

  #span({ y, h }) {
    const first = Math.floor((y - h / 2 - this.#top) / this.pitch + HAIR);
    const last = Math.ceil((y + h / 2 - this.#top) / this.pitch - HAIR) - 1;
    return { first, last };
  }

  #each(box, change) {
    const { first, last } = this.#span(box);
    for (let at = first; at <= last; at += 1) change(this.#rows[at]);
  }
}

/** Rows are left and right edges in turn; the index of the first left edge of a stretch that ends behind x. */
const firstAfter = (row, x) => {
  let low = 0;
  let high = row.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[2 * middle + 1] > x + HAIR) high = middle;
    else low = middle + 1;
  }
  return 2 * low;
};

/** The edge to go to on that side to get past the first thing in the way, or null where nothing is. */
const inTheWay = (row, x, w, side = 1) => {
  const at = firstAfter(row, x - w / 2);
  if (at >= row.length || row[at] >= x + w / 2 - HAIR) return null;
  return side > 0 ? row[at + 1] : row[at];
};
