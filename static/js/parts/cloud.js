/** A word cloud that grows like a conversation: what stands stays, new words find room around it. */
import { html } from "./html.js";
import { Ground } from "./ground.js";
import { widthOf } from "./lettering.js";

const TALLNESS = 1.15;
const BASELINE = 0.34;
const AIR = { x: 7, y: 2, share: 0.2 };
const LARGEST = 150;
const PARTS_GROWN = 4;
const NUDGE = 0.5;
const OFTEN = 3;
const OFTEN_SHARE = 0.3;
const STEM = 4;
const ENDING = 4;
const DIRECTIONS = 7;
const LEAN = 0.03;

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

/**
 * Where there are hundreds of different words, those that were said most share a part of the room in letters for the
 * back row; the others are a texture around them, and the list and the table say what they are.
 */
export const TEXTURES = [26, 22, 19, 17, 15, 13, 12, 11, 10].map((texture) => ({
  smallest: 34, growth: 0.2, texture,
}));
const HUNDREDS = 150;
const LOUD_SHARE = 0.22;
const WOVEN = { tallness: 1.06, air: 0.18 };
const FILLED = 0.9;

const tallness = (size, { texture }) => size * (size === texture ? WOVEN.tallness : TALLNESS);

/** A word in letters of a size, and the room they take. */
const sized = ({ word, count }, size, level) => ({
  word, count, size, w: widthOf(word, "firm", size), h: tallness(size, level),
});

/** The room a word keeps clear of others. */
const claim = ({ size, x = 0, y = 0, w, h }, { texture }) =>
  size === texture
    ? { x, y, w: w + 2 * WOVEN.air * size, h }
    : { x, y, w: w + 2 * Math.max(AIR.x, AIR.share * size), h: h + 2 * AIR.y };

const areaOf = (one, size, level) => {
  const { w, h } = claim(sized(one, size, level), level);
  return w * h;
};

/** The letter size follows a word's own count alone, so one word's growth never resizes another. */
const largeSize = (count, { smallest, growth }) => Math.round(Math.min(LARGEST, smallest * count ** growth));

const mostFirst = (one, other) => other.count - one.count || (one.word < other.word ? -1 : 1);

/** The largest letters in which all words find room, with air for as many again as are `expected`; chosen once. */
export const chooseLevel = (words, room, expected = 1) => {
  if (words.length * expected >= HUNDREDS) return textureFor(words, room, expected);
  const part = Math.sqrt(1 / expected);
  const tight = { width: room.width * part, height: room.height * part };
  return LEVELS.find((level) => fits(words, tight, level)) ?? LEVELS.at(-1);
};

const fits = (words, room, level) => {
  const area = words.reduce((sum, one) => sum + areaOf(one, largeSize(one.count, level), level), 0);
  return area <= room.width * room.height && new Cloud(room, level).show(words).settle().size === words.length;
};

const textureFor = (words, room, expected) => {
  const quiet = room.width * room.height * (FILLED - LOUD_SHARE);
  const areaIn = (level) => words.reduce((sum, one) => sum + areaOf(one, level.texture, level), 0) * expected;
  return TEXTURES.find((level) => areaIn(level) <= quiet) ?? TEXTURES.at(-1);
};

/** The count from which words are large: in a texture as many of the most said as share their part of the room. */
const loudFrom = (words, room, level) => {
  if (!level.texture) return 0;
  let left = room.width * room.height * LOUD_SHARE;
  let loud = Infinity;
  for (const one of [...words].sort(mostFirst)) {
    left -= areaOf(one, largeSize(one.count, level), level);
    if (left < 0) return loud > one.count ? loud : one.count + 1;
    loud = one.count;
  }
  return 0;
};

export class Cloud {
  /** Every word that has found room, by the word: {word, count, size, w, h, x, y} around the middle of the room. */
  placements = new Map();
  #room;
  #level;
  #ground;
  #loud = 0;
  #waiting = [];
  #homeless = new Set();
  #former = new Map();
  #spelledBefore = [];
  #full = [];

  constructor(room, level) {
    this.#room = room;
    this.#level = level;
    this.#ground = new Ground(room, claim(sized({ word: "" }, level.texture ?? level.smallest, level), level).h / PARTS_GROWN);
  }

  /** Takes in the words {word, count} as they are now; new ones wait for `settle`. */
  show(words) {
    const counts = new Map(words.map((one) => [one.word, one.count]));
    const gone = [...this.placements.values()].filter(({ word }) => !counts.has(word));
    this.#loud = loudFrom(words, this.#room, this.#level);
    gone.forEach((place) => this.#remove(place));
    this.#spelledBefore = gone;
    for (const one of [...words].sort(mostFirst)) if (this.placements.has(one.word)) this.#recount(one, gone.length > 0);
    if (gone.length > 0) this.#homeless.clear();
    this.#waiting = words
      .filter(({ word }) => !this.placements.has(word) && !this.#homeless.has(word))
      .sort(mostFirst);
    return this;
  }

  /** Finds room for the words that wait, at most so many of them; a word without room is left to the list. */
  settle(most = Infinity) {
    this.#waiting.splice(0, most).forEach((one) => this.#place(one));
    return this.placements;
  }

  get isSettled() {
    return this.#waiting.length === 0;
  }

  #sizeOf(count) {
    return count >= this.#loud ? largeSize(count, this.#level) : this.#level.texture;
  }

  #take(place) {
    this.#ground.take(claim(place, this.#level));
    this.placements.set(place.word, place);
  }

  /** Where it stood is kept for it, should it come back. */
  #remove(place) {
    this.#ground.leave(claim(place, this.#level));
    this.placements.delete(place.word);
    this.#former.set(place.word, place);
    this.#full = [];
  }

  #isFree(place) {
    return this.#ground.isFree(claim(place, this.#level));
  }

  /** What has become large stays so, unless fewer have said it. */
  #recount(one, hasAir) {
    const before = this.placements.get(one.word);
    const changed = one.count !== before.count;
    if (!changed && !hasAir) return;
    const size = this.#sizeOf(one.count);
    if (size === before.size || (size < before.size && one.count >= before.count)) {
      if (changed) this.placements.set(one.word, { ...before, count: one.count });
      return;
    }
    this.#ground.leave(claim(before, this.#level));
    this.#full = [];
    this.#take(this.#grown(sized(one, size, this.#level), before));
  }

  /** A word grows where it stands, as far as its neighbours let it; a small step aside is the most it moves. */
  #grown(one, before) {
    const here = (size) => ({ ...sized(one, size, this.#level), x: before.x, y: before.y });
    if (this.#isFree(here(one.size))) return here(one.size);
    const aside = this.#ground.nearest(claim(one, this.#level), before, { to: before.w * NUDGE });
    if (aside) return { ...one, x: aside.x, y: aside.y };
    const steps = [3, 2, 1].map((part) => Math.round(before.size + ((one.size - before.size) * part) / PARTS_GROWN));
    return here(steps.find((size) => this.#isFree(here(size))) ?? before.size);
  }

  #place(one) {
    const { smallest, texture } = this.#level;
    const wanted = this.#sizeOf(one.count);
    const sizes = [wanted, smallest, texture].filter((size, at) => at === 0 || size < wanted);
    for (const size of sizes) {
      const place = this.#roomFor(sized(one, size, this.#level));
      if (place) return this.#take(place);
    }
    return this.#homeless.add(one.word);
  }

  /** Where it stood before, or where another spelling of it did that has just gone. */
  #roomFor(one) {
    const former = this.#former.get(one.word) ?? this.#spelledBefore.find(({ word }) => isSpelling(word, one.word));
    const there = former && this.#grown(one, former);
    return there && this.#isFree(there) ? there : this.#outward(one);
  }

  /** New words start near the middle; none looks where one no larger than itself found no room. */
  #outward(one) {
    const { w, h } = claim(one, this.#level);
    const { width, height } = this.#room;
    const known = this.#full.reduce((far, other) => (other.w <= w && other.h <= h ? Math.max(far, other.far) : far), 0);
    const lean = leaning(one.word);
    const point = { x: LEAN * width * Math.cos(lean), y: LEAN * height * Math.sin(lean) };
    const found = this.#ground.nearest({ w, h }, point, {
      across: 1 / width, down: 1 / height, from: Math.max(0, known - 2 * LEAN),
    });
    this.#full.push({ w, h, far: found?.distance ?? Infinity });
    return found && { ...one, x: found.x, y: found.y };
  }
}

const isSpelling = (word, other) =>
  Math.abs(word.length - other.length) <= ENDING && word.slice(0, STEM) === other.slice(0, STEM) && word.length > STEM;

/** Each word sets out in a direction of its own, so that the cloud grows evenly to all sides. */
const leaning = (word) => {
  let sum = 0;
  for (const letter of word) sum += letter.codePointAt(0);
  return ((sum % DIRECTIONS) / DIRECTIONS) * 2 * Math.PI;
};

/** Often is three times, and in a large room a good part of what the first word has. */
const loudness = (count, most) => {
  if (count === 1) return "once";
  return count >= Math.max(OFTEN, most * OFTEN_SHARE) ? "often" : "twice";
};

/** A word is drawn anew only when something about it has changed. */
const drawings = new WeakMap();

const drawn = (place, loud) => {
  const before = drawings.get(place);
  if (before?.loud === loud) return before.text;
  const { word, size, x, y } = place;
  const text = html`
    <text key=${word} class=${loud} text-anchor="middle" font-size=${size}
      style=${{ transform: `translate(${x.toFixed(1)}px, ${(y + size * BASELINE).toFixed(1)}px)` }}>
      ${word}</text>`;
  drawings.set(place, { loud, text });
  return text;
};

/** Never measured against what is around it: then a browser would lay out every one of a thousand words anew. */
const inScreen = (tenths) => `calc(${(tenths / 10).toFixed(2)} * var(--u))`;

/** The placements of a cloud as a drawing; silent, since the list beside it says the same. */
export const cloud = (placements, { width, height }) => {
  const places = [...placements.values()];
  const most = places.reduce((so, { count }) => Math.max(so, count), 0);
  return html`
    <svg class="cloud" viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true" focusable="false"
      style=${{ width: inScreen(width), height: inScreen(height) }}>
      ${places.map((place) => drawn(place, loudness(place.count, most)))}
    </svg>`;
};
