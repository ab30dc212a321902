/** A word cloud that grows like a conversation: what stands stays, new words find room around it. */
import { html } from "./html.js";
import { widthOf } from "./lettering.js";

const SMALLEST = 36;
const LARGEST = 150;
const GROWTH = 0.42;
const TALLNESS = 1.15;
const BASELINE = 0.34;
const GAP_X = 12;
const GAP_Y = 4;
const FLATNESS = 0.5;
const ARC = 20;
const SPREAD = 3.5;
const CELL = 150;
const ROW = 100_003;
const ROOMIEST = { width: 1000, height: 440 };
const ROOM_STEP = 1.25;
const CLOSEST = -2;
const DIRECTIONS = 7;

/** The letter size follows a word's own count alone, so one word's growth never resizes another. */
const sizeOf = (count) => Math.round(Math.min(LARGEST, SMALLEST * count ** GROWTH));

/** The room one word takes in our reading letters. */
export const measure = (word, size) => ({ w: widthOf(word, "firm", size), h: size * TALLNESS });

/** Places words {word, count} around those `previous` (the last placements) already shows, and tells the box around. */
export const pack = (words, previous = new Map(), measured = measure) => {
  const ground = new Ground();
  const placed = new Map();
  const settle = (place) => {
    ground.take(place);
    placed.set(place.word, place);
  };
  const wanted = words.map(({ word, count }) => sized(word, count, measured)).sort(biggestFirst);
  const standing = wanted.filter(({ word, size }) => previous.get(word)?.size === size);
  const grown = wanted.filter(({ word, size }) => previous.has(word) && previous.get(word).size !== size);
  const fresh = wanted.filter(({ word }) => !previous.has(word));
  standing.forEach((one) => settle(at(one, previous.get(one.word))));
  grown.forEach((one) => settle(grow(ground, one, previous.get(one.word))));
  const search = outward(ground);
  fresh.forEach((one) => settle(search(one)));
  return { placements: placed, box: boxAround(placed.values()) };
};

const sized = (word, count, measured) => {
  const size = sizeOf(count);
  return { word, count, size, ...measured(word, size) };
};

const biggestFirst = (one, other) => other.count - one.count || (one.word < other.word ? -1 : 1);

const at = (one, { x, y }) => ({ ...one, x, y });

const grow = (ground, one, before) => spiral(ground, one, before, 0).place;

/** New words start at the middle; a word need not look where one no larger than itself found no room. */
const outward = (ground) => {
  const tried = [];
  const start = ({ w, h }) =>
    tried.reduce((from, other) => (other.w <= w && other.h <= h ? Math.max(from, other.turn) : from), 0);
  return (one) => {
    const { place, turn } = spiral(ground, one, { x: 0, y: 0 }, start(one));
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

const spiral = (ground, one, centre, from) => {
  const place = { ...one };
  const lean = leaning(one.word);
  for (let turn = from; ; turn += ARC / Math.max(ARC, SPREAD * turn)) {
    place.x = centre.x + SPREAD * turn * Math.cos(turn + lean);
    place.y = centre.y + SPREAD * FLATNESS * turn * Math.sin(turn + lean);
    if (ground.isFree(place)) return { place, turn };
  }
};

/** What is taken, in squares, so that a word asks only its neighbours. */
class Ground {
  #cells = new Map();
  #inTheWay = null;

  take(place) {
    eachCell(place, (key) => {
      if (!this.#cells.has(key)) this.#cells.set(key, []);
      this.#cells.get(key).push(place);
    });
  }

  /** What stood in the way a step ago mostly still does, so it is asked first. */
  isFree(place) {
    if (this.#inTheWay && touch(place, this.#inTheWay)) return false;
    this.#inTheWay = null;
    eachCell(place, (key) => {
      this.#inTheWay ??= this.#cells.get(key)?.find((other) => touch(place, other)) ?? null;
    });
    return this.#inTheWay === null;
  }
}

const eachCell = ({ x, y, w, h }, visit) => {
  const bottom = Math.floor((y + h / 2 + GAP_Y) / CELL);
  const right = Math.floor((x + w / 2 + GAP_X) / CELL);
  for (let row = Math.floor((y - h / 2 - GAP_Y) / CELL); row <= bottom; row += 1) {
    for (let column = Math.floor((x - w / 2 - GAP_X) / CELL); column <= right; column += 1) visit(row * ROW + column);
  }
};

const touch = (one, other) =>
  Math.abs(one.x - other.x) * 2 < one.w + other.w + 2 * GAP_X &&
  Math.abs(one.y - other.y) * 2 < one.h + other.h + 2 * GAP_Y;

const boxAround = (places) => {
  const box = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const { x, y, w, h } of places) {
    box.left = Math.min(box.left, x - w / 2);
    box.right = Math.max(box.right, x + w / 2);
    box.top = Math.min(box.top, y - h / 2);
    box.bottom = Math.max(box.bottom, y + h / 2);
  }
  return box;
};

/** The view grows in steps around a fixed middle, so that a new word at the rim does not shift the whole picture. */
export const room = (box, shape = ROOMIEST) => {
  const reach =
    Math.max(box.right / shape.width, -box.left / shape.width, box.bottom / shape.height, -box.top / shape.height) * 2;
  const steps = Math.max(CLOSEST, Math.ceil(Math.log(Math.max(reach, 1e-3)) / Math.log(ROOM_STEP)));
  const scale = ROOM_STEP ** steps;
  return { width: shape.width * scale, height: shape.height * scale };
};

const loudness = (count) => ["once", "once", "twice"][count] ?? "often";

/** The placements of `pack` as a drawing; silent, since the list beside it says the same. */
export const cloud = ({ placements, box }, shape = ROOMIEST) => {
  const { width, height } = room(box, shape);
  const places = [...placements.values()].sort((one, other) => (one.word < other.word ? -1 : 1));
  return html`
    <svg class="cloud" viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true" focusable="false">
      ${places.map(
        ({ word, count, size, x, y }) => html`
        <text key=${word} class="${loudness(count)}" text-anchor="middle" font-size=${size}
          style=${{ transform: `translate(${x.toFixed(1)}px, ${(y + size * BASELINE).toFixed(1)}px)` }}>
          ${word}</text>`,
      )}
    </svg>`;
};
