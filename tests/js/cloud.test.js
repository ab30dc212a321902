/** The word cloud: nothing overlaps, what stands stays, every word can be read, and it is quick. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { Cloud, chooseLevel } from "../../static/js/parts/cloud.js";
import { cloud } from "../../static/js/parts/cloud_drawing.js";
import { LEVELS, TEXTURES } from "../../static/js/parts/cloud_letters.js";
import { all, drawn } from "./drawn.js";

const ROOM = { width: 1310, height: 620 };
const WORDS = "tillid ro støtte samarbejde ledelse travlhed fællesskab overblik humor anerkendelse".split(" ");
const many = (n) =>
  Array.from({ length: n }, (_, i) => ({
    word: `${WORDS[i % WORDS.length]} ${i}`,
    count: i % 17 === 0 ? 7 : 1 + (i % 3),
  }));
/** What a large room says: few words often, most of them once. */
const uneven = (n) => many(n).map((one, i) => ({ ...one, count: Math.max(1, Math.round(60 / (i + 1))) }));
const SMALL = LEVELS[6];
const HAIR = 1e-6;
const SMALLEST_FOR_THE_BACK_ROW = 32;

const settled = (words, level = SMALL) => {
  const one = new Cloud(ROOM, level);
  one.show(words).settle();
  return one;
};
const packed = (words, level) => settled(words, level).placements;
const andThen = (one, words) => new Map(one.show(words).settle());
const sizes = (placements) => [...placements.values()].map(({ size }) => size);

const touching = (placements) => {
  const places = [...placements.values()];
  return places.filter((one, at) =>
    places
      .slice(at + 1)
      .some(
        (other) =>
          Math.abs(one.x - other.x) * 2 < one.w + other.w - HAIR &&
          Math.abs(one.y - other.y) * 2 < one.h + other.h - HAIR,
      ),
  );
};

const outside = (placements) =>
  [...placements.values()].filter(
    ({ x, y, w, h }) => Math.abs(x) * 2 + w > ROOM.width + HAIR || Math.abs(y) * 2 + h > ROOM.height + HAIR,
  );

const places = (placements, words) =>
  words.filter(({ word }) => placements.has(word)).map(({ word }) => [placements.get(word).x, placements.get(word).y]);

test("no two words touch, and none leaves the room", () => {
  const clouds = [1, 2, 40, 150, 600].map((n) => packed(many(n)));

  assert.deepEqual(
    clouds.map((one) => [touching(one).length, outside(one).length]),
    Array(5).fill([0, 0]),
  );
});

test("the same words always give the same cloud", () => {
  assert.deepEqual(packed(many(60)), packed(many(60).reverse()));
});

test("new words move none of those that stand", () => {
  const one = settled(many(30));
  const before = new Map(one.placements);

  const after = andThen(one, many(200));

  assert.deepEqual(places(after, many(30)), places(before, many(30)));
  assert.deepEqual(touching(after), []);
});

test("a word that grows in free air stays where it is", () => {
  const one = settled([{ word: "tillid", count: 1 }]);
  const before = new Map(one.placements);

  const after = andThen(one, [{ word: "tillid", count: 9 }]);

  assert.deepEqual(places(after, [{ word: "tillid" }]), places(before, [{ word: "tillid" }]));
  assert.equal(after.get("tillid").size > before.get("tillid").size, true);
});

test("a word that grows among neighbours moves none of them, and itself no more than a step", () => {
  const one = settled(many(60));
  const before = new Map(one.placements);
  const grown = many(60).map((word, i) => (i === 5 ? { ...word, count: 40 } : word));
  const others = many(60).filter((_, i) => i !== 5);

  const after = andThen(one, grown);
  const [then, now] = [before, after].map((placements) => placements.get(many(60)[5].word));

  assert.deepEqual(places(after, others), places(before, others));
  assert.deepEqual(touching(after), []);
  assert.equal(Math.hypot(now.x - then.x, now.y - then.y) <= then.w, true);
});

test("a word that was taken away leaves the others alone, and comes back where it stood", () => {
  const one = settled(many(30));
  const before = new Map(one.placements);

  const without = andThen(one, many(30).slice(1));
  const again = andThen(one, many(30));

  assert.deepEqual(places(without, many(30).slice(1)), places(before, many(30).slice(1)));
  assert.equal(without.size, before.size - 1);
  assert.deepEqual(places(again, many(30)), places(before, many(30)));
});

test("the air a word leaves behind moves and resizes nobody, not even who had no room to grow", () => {
  const one = settled(many(60));
  const crowded = many(60).map((word) => ({ ...word, count: word.count + 12 }));
  const before = andThen(one, crowded);

  const after = andThen(one, crowded.slice(6));

  const standing = crowded.slice(6).filter(({ word }) => before.has(word));
  assert.deepEqual(
    standing.map(({ word }) => after.get(word)),
    standing.map(({ word }) => before.get(word)),
  );
});

test("a word merged into another moves nobody else, and both stand as before when they are split", () => {
  const words = many(30);
  const [from, into, ...others] = words;
  const one = settled(words);
  const before = new Map(one.placements);

  const merged = andThen(one, [{ ...into, count: into.count + from.count }, ...others]);
  const split = andThen(one, words);

  assert.deepEqual(places(merged, others), places(before, others));
  assert.deepEqual(places(split, others), places(before, others));
  assert.deepEqual(places(split, [from]), places(before, [from]));
});

test("a word that is spelled another way from now on takes the place of the spelling before", () => {
  const words = many(30);
  const one = settled([{ word: "samarbejde", count: 2 }, ...words]);
  const before = one.placements.get("samarbejde");

  const after = andThen(one, [{ word: "samarbejdet", count: 3 }, ...words]).get("samarbejdet");

  assert.equal(Math.hypot(after.x - before.x, after.y - before.y) <= before.w / 2, true);
});

test("an empty cloud is empty", () => {
  assert.deepEqual(packed([]), new Map());
});

test("few words stand in large letters, and the room is full before any is too small to read", () => {
  const levels = [3, 30, 140].map((n) => chooseLevel(many(n), ROOM));

  assert.deepEqual([levels[0], levels[2]], [LEVELS[0], LEVELS.at(-1)]);
  assert.equal(levels[0].smallest > levels[1].smallest && levels[1].smallest > levels[2].smallest, true);
  assert.equal(Math.min(...sizes(packed(many(140), levels[2]))) > SMALLEST_FOR_THE_BACK_ROW, true);
});

test("the more answers are still to come, the more air is kept for them", () => {
  assert.equal(chooseLevel(many(30), ROOM, 4).smallest < chooseLevel(many(30), ROOM).smallest, true);
});

test("among hundreds of words those said most can be read from the back, and all the others are there", () => {
  const words = uneven(600);

  const placements = packed(words, chooseLevel(words, ROOM));
  const loud = words.slice(0, 6).map(({ word }) => placements.get(word).size);

  assert.equal(placements.size, 600);
  assert.equal(Math.min(...loud) > SMALLEST_FOR_THE_BACK_ROW, true);
  assert.equal(Math.min(...sizes(placements)) >= TEXTURES.at(-1).texture, true);
  assert.deepEqual([touching(placements), outside(placements)], [[], []]);
});

test("in a texture too, what has become large never becomes small because of others", () => {
  const one = settled(uneven(20), TEXTURES[3]);
  const before = new Map(one.placements);

  const after = andThen(one, uneven(500));

  assert.deepEqual(places(after, uneven(20)), places(before, uneven(20)));
  assert.deepEqual(
    uneven(20).filter(({ word }) => after.get(word).size < before.get(word).size),
    [],
  );
});

test("a thousand words find their places a few at a time, and the same ones as all at once", () => {
  const words = uneven(1000);
  const level = chooseLevel(words, ROOM);
  const one = new Cloud(ROOM, level).show(words);
  let steps = 0;

  while (!one.isSettled) {
    one.settle(150);
    steps += 1;
  }

  assert.equal(steps, 7);
  assert.deepEqual(one.placements, packed(words, level));
});

test("a thousand words are packed in less than a second", () => {
  const began = performance.now();

  packed(uneven(1000), chooseLevel(uneven(1000), ROOM));

  assert.equal(performance.now() - began < 1000, true);
});

test("the drawing shows each word once and is silent", () => {
  const words = [
    { word: "tillid", count: 3 },
    { word: "ro", count: 1 },
  ];

  const view = cloud(packed(words), ROOM);

  assert.deepEqual(all(view, "text"), ["tillid", "ro"]);
  assert.equal(drawn(view).includes('aria-hidden="true"'), true);
});

test("signs take the room they are drawn in, and what only tints them takes none", () => {
  const [face, hand, tinted, joined] = ["🙂", "👍", "👍🏽", "❤️"].map((word) => packed([{ word, count: 1 }]).get(word).w);

  assert.equal(face === hand && hand === tinted && tinted === joined, true);
  assert.equal(face > SMALL.smallest, true);
});
