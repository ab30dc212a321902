/** A word cloud that grows like a conversation: what stands stays, new words find room around it. */
import { LEVELS, areaOf, claim, largeSize, lineOf, loudFrom, mostFirst, sized, textureFor } from "./cloud_letters.js";
import { Ground } from "./ground.js";

const HUNDREDS = 150;
const ROWS = 4;
const PARTS_GROWN = [3 / 4, 1 / 2, 1 / 4];
const NUDGE = 0.5;
const STEM = 4;
const ENDING = 4;
const DIRECTIONS = 7;
const LEAN = 0.03;

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
    this.#ground = new Ground(room, lineOf(level) / ROWS);
  }

  /** Takes in the words {word, count} as they are now; new ones wait for `settle`. */
  show(words) {
    const counts = new Map(words.map((one) => [one.word, one.count]));
    const gone = [...this.placements.values()].filter(({ word }) => !counts.has(word));
    this.#loud = loudFrom(words, this.#room, this.#level);
    gone.forEach((place) => this.#remove(place));
    this.#spelledBefore = gone;
    if (gone.length > 0) this.#homeless.clear();
    const sorted = [...words].sort(mostFirst);
    sorted.filter(({ word, count }) => this.#countOf(word) !== count).forEach((one) => this.#recount(one));
    this.#waiting = sorted.filter(({ word }) => !this.placements.has(word) && !this.#homeless.has(word));
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

  #countOf(word) {
    return this.placements.get(word)?.count;
  }

  /** What has become large stays so, unless fewer have said it; nobody else is moved or resized. */
  #recount(one) {
    const before = this.placements.get(one.word);
    if (!before) return;
    const size = this.#sizeOf(one.count);
    if (size === before.size || (size < before.size && one.count > before.count)) {
      this.placements.set(one.word, { ...before, count: one.count });
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
    const steps = PARTS_GROWN.map((part) => Math.round(before.size + (one.size - before.size) * part));
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
