/** The word cloud: nothing overlaps, what stands stays, every word can be read, and it is quick. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { LEVELS, chooseLevel, cloud, pack } from "../../static/js/parts/cloud.js";
import { all, drawn } from "./drawn.js";

const ROOM = { width: 1310, height: 620 };
const WORDS = "tillid ro støtte samarbejde ledelse travlhed fællesskab overblik humor anerkendelse".split(" ");
const many = (n) =>
  Array.from({ length: n }, (_, i) => ({
    word: `${WORDS[i % WORDS.length]} ${i}`,
    count: i % 17 === 0 ? 7 : 1 + (i % 3),
  }));
const SMALL = LEVELS[6];

const packed = (words, standing) => pack(words, ROOM, SMALL, standing);

const touching = (placements) => {
  const places = [...placements.values()];
  return places.filter((one, at) =>
    places
      .slice(at + 1)
      .some(
        (other) => Math.abs(one.x - other.x) * 2 < one.w + other.w && Math.abs(one.y - other.y) * 2 < one.h + other.h,
      ),
  );
};

const outside = (placements) =>
  [...placements.values()].filter(
    ({ x, y, w, h }) => Math.abs(x) * 2 + w > ROOM.width || Math.abs(y) * 2 + h > ROOM.height,
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
  const before = packed(many(30));

  const after = packed(many(200), before);

  assert.deepEqual(places(after, many(30)), places(before, many(30)));
  assert.deepEqual(touching(after), []);
});

test("a word that grows in free air stays where it is", () => {
  const before = packed([{ word: "tillid", count: 1 }]);

  const after = packed([{ word: "tillid", count: 9 }], before);

  assert.deepEqual(places(after, [{ word: "tillid" }]), places(before, [{ word: "tillid" }]));
  assert.equal(after.get("tillid").size > before.get("tillid").size, true);
});

test("a word that grows among neighbours moves none of them, and itself no more than a step", () => {
  const before = packed(many(60));
  const grown = many(60).map((one, i) => (i === 5 ? { ...one, count: 40 } : one));
  const others = many(60).filter((_, i) => i !== 5);

  const after = packed(grown, before);
  const [then, now] = [before, after].map((one) => one.get(many(60)[5].word));

  assert.deepEqual(places(after, others), places(before, others));
  assert.deepEqual(touching(after), []);
  assert.equal(Math.hypot(now.x - then.x, now.y - then.y) <= then.w, true);
});

test("a word that was taken back leaves the others alone", () => {
  const before = packed(many(30));

  const after = packed(many(30).slice(1), before);

  assert.deepEqual(places(after, many(30).slice(1)), places(before, many(30).slice(1)));
  assert.equal(after.size, before.size - 1);
});

test("an empty cloud is empty", () => {
  assert.deepEqual(packed([]), new Map());
});

test("few words stand in large letters, and the room is full before any is too small to read", () => {
  const levels = [3, 30, 600].map((n) => chooseLevel(many(n), ROOM));

  assert.deepEqual([levels[0], levels[2]], [LEVELS[0], LEVELS.at(-1)]);
  assert.equal(levels[0].smallest > levels[1].smallest && levels[1].smallest > levels[2].smallest, true);
  assert.equal(Math.min(...[...pack(many(600), ROOM, levels[2]).values()].map(({ size }) => size)) > 32, true);
});

test("the more answers are still to come, the more air is kept for them", () => {
  assert.equal(chooseLevel(many(30), ROOM, 4).smallest < chooseLevel(many(30), ROOM).smallest, true);
});

test("a thousand words are packed in less than a second", () => {
  const began = performance.now();

  pack(many(1000), ROOM, chooseLevel(many(1000), ROOM));

  assert.equal(performance.now() - began < 1000, true);
});

test("the drawing shows each word once and is silent", () => {
  const words = [
    { word: "tillid", count: 3 },
    { word: "ro", count: 1 },
  ];

  const view = cloud(packed(words), ROOM);

  assert.deepEqual(all(view, "text"), ["ro", "tillid"]);
  assert.equal(drawn(view).includes('aria-hidden="true"'), true);
});
