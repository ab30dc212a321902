/** A word cloud that grows like a conversation: what stands stays, new words find room around it. */
import { html } from "./html.js";
import { widthOf } from "./lettering.js";

const TALLNESS = 1.15;
const BASELINE = 0.34;
const GAP = { x: 14, y: 4 };
const ARC = 16;
const SPREAD = 2.5;
const REACH = 1.45;
const CELL = 150;
const ROW = 100_003;
const DIRECTIONS = 7;
const LARGEST = 150;
const PARTS_GROWN = 4;
const NUDGE = 0.5;
const OFTEN = 3;
const OFTEN_SHARE = 0.3;

/** Letters from many to few words, in tenths of a hundredth of the screen's height; none is too small for the back. */
export const LEVELS = [
  { smallest: 88, growth: 0.4 },
  { smallest: 74, growth: 0.4 },
  { smallest: 62, growth: 0.42 },
  { smallest: 52, growth: 0.42 },
  { smallest: 44, growth: 0.42 },
  { smallest: 38, growth: 0.4 },
  { smallest: 34, growth: 0.36 },
  { smallest: 34, growth: 0.28 },
  { smallest: 34, growth: 0.2 },
];

/** The letter size follows a word's own count alone, so one word's growth never resizes another. */
const sizeOf = (count, { smallest, growth }) => Math.round(Math.min(LARGEST, smallest * count ** growth));

/** The room one word takes in our reading letters. */
export const measure = (word, size) => ({ w: widthOf(word, "firm", size), h: size * TALLNESS });

/** The largest letters in which all words find room, with air for as many again as are `expected`; chosen once. */
export const chooseLevel = (words, room, expected = 1) => {
  const part = Math.sqrt(1 / expected);
  const tight = { width: room.width * part, height: room.height * part };
  return LEVELS.find((level) => pack(words, tight, level).size === words.length) ?? LEVELS.at(-1);
};

/** Places words {word, count} in the room around those that stand; a word without room is left to the list. */
export const pack = (words, room, level, standing = new Map()) => {
  const ground = new Ground(room);
  const placed = new Map();
  const settle = (place) => {
    ground.take(place);
    placed.set(place.word, place);
  };
  const wanted = words.map(({ word, count }) => sized({ word, count }, sizeOf(count, level))).sort(biggestFirst);
  const known = wanted.filter(({ word }) => standing.has(word));
  known.forEach(({ word, count }) => settle({ ...standing.get(word), count }));
  known
    .filter(({ word, size }) => standing.get(word).size !== size)
    .forEach((one) => {
      ground.leave(placed.get(one.word));
      settle(grown(ground, one, placed.get(one.word)));
    });
  const search = outward(ground);
  for (const one of wanted.filter(({ word }) => !standing.has(word))) {
    const place = search(one) ?? (one.count > 1 && search(sized(one, level.smallest)));
    if (place) settle(place);
  }
  return placed;
};

const sized = ({ word, count }, size) => ({ word, count, size, ...measure(word, size) });

const biggestFirst = (one, other) => other.count - one.count || (one.word < other.word ? -1 : 1);

/** A word grows where it stands, as far as its neighbours let it; a small step aside is the most it moves. */
const grown = (ground, one, before) => {
  const most = (before.w * NUDGE) / SPREAD;
  const whole = spiral(ground, one, before, { from: 0, to: most }).place;
  if (whole) return whole;
  for (let part = PARTS_GROWN - 1; part > 0; part -= 1) {
    const size = Math.round(before.size + ((one.size - before.size) * part) / PARTS_GROWN);
    const place = { ...sized(one, size), x: before.x, y: before.y };
    if (ground.isFree(place)) return place;
  }
  return { ...before, count: one.count };
};

/** New words start at the middle; a word need not look where one no larger than itself found no room. */
const outward = (ground) => {
  const tried = [];
  const start = ({ w, h }) =>
    tried.reduce((from, other) => (other.w <= w && other.h <= h ? Math.max(from, other.turn) : from), 0);
  const to = (ground.room.width / 2 / SPREAD) * REACH;
  return (one) => {
    const { place, turn } = spiral(ground, one, { x: 0, y: 0 }, { from: start(one), to });
    tried.push({ w: one.w, h: one.h, turn });
    return place;
  };
};

/** Each word sets out in a direction of its own, so that the cloud grows evenly to all sides. */
const leaning = (word) => {
  let sum = 0;
  for (const letter of word) sum += letter.codePointAt(0);
  return ((sum % DIRECTIONS) / DIRECTIONS) * 2 * Math.PI;
};

const spiral = (ground, one, centre, { from, to }) => {
  const place = { ...one };
  const lean = leaning(one.word);
  const { width, height } = ground.room;
  for (let turn = from; turn <= to; turn += ARC / Math.max(ARC, SPREAD * turn)) {
    place.x = centre.x + SPREAD * turn * Math.cos(turn + lean);
    place.y = centre.y + SPREAD * (height / width) * turn * Math.sin(turn + lean);
    if (ground.isFree(place)) return { place, turn };
  }
  return { place: null, turn: to + 1 };
};

/** What is taken, in squares, so that a word asks only its neighbours. */
class Ground {
  #cells = new Map();
  #inTheWay = null;

  constructor(room) {
    this.room = room;
  }

  take(place) {
    eachCell(place, (key) => {
      if (!this.#cells.has(key)) this.#cells.set(key, new Set());
      this.#cells.get(key).add(place);
    });
  }

  leave(place) {
    eachCell(place, (key) => this.#cells.get(key).delete(place));
    this.#inTheWay = null;
  }

  /** What stood in the way a step ago mostly still does, so it is asked first. */
  isFree(place) {
    if (!isInside(place, this.room) || (this.#inTheWay && touch(place, this.#inTheWay))) return false;
    this.#inTheWay = null;
    eachCell(place, (key) => {
      for (const other of this.#cells.get(key) ?? []) if (touch(place, other)) this.#inTheWay ??= other;
    });
    return this.#inTheWay === null;
  }
}

const isInside = ({ x, y, w, h }, { width, height }) =>
  Math.abs(x) * 2 + w <= width && Math.abs(y) * 2 + h <= height;

const eachCell = ({ x, y, w, h }, visit) => {
  const bottom = Math.floor((y + h / 2 + GAP.y) / CELL);
  const right = Math.floor((x + w / 2 + GAP.x) / CELL);
  for (let row = Math.floor((y - h / 2 - GAP.y) / CELL); row <= bottom; row += 1) {
    for (let column = Math.floor((x - w / 2 - GAP.x) / CELL); column <= right; column += 1) visit(row * ROW + column);
  }
};

const touch = (one, other) =>
  Math.abs(one.x - other.x) * 2 < one.w + other.w + 2 * GAP.x &&
  Math.abs(one.y - other.y) * 2 < one.h + other.h + 2 * GAP.y;

/** Often is three times, and in a large room a good part of what the first word has. */
const loudness = (count, most) => {
  if (count === 1) return "once";
  return count >= Math.max(OFTEN, most * OFTEN_SHARE) ? "often" : "twice";
};

/** The placements of `pack` as a drawing; silent, since the list beside it says the same. */
export const cloud = (placements, { width, height }) => {
  const places = [...placements.values()].sort((one, other) => (one.word < other.word ? -1 : 1));
  const most = Math.max(...places.map(({ count }) => count));
  return html`
    <svg class="cloud" viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true" focusable="false">
      ${places.map(
        ({ word, count, size, x, y }) => html`
        <text key=${word} class="${loudness(count, most)}" text-anchor="middle" font-size=${size}
          style=${{ transform: `translate(${x.toFixed(1)}px, ${(y + size * BASELINE).toFixed(1)}px)` }}>
          ${word}</text>`,
      )}
    </svg>`;
};
