/** The word cloud: nothing overlaps, what stands stays, and it is quick. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { cloud, pack, room } from "../../static/js/parts/cloud.js";
import { all, drawn } from "./drawn.js";

const WORDS = "tillid ro støtte samarbejde ledelse travlhed fællesskab overblik humor anerkendelse".split(" ");
const many = (n) =>
  Array.from({ length: n }, (_, i) => ({
    word: `${WORDS[i % WORDS.length]} ${i}`,
    count: i % 17 === 0 ? 7 : 1 + (i % 3),
  }));

const touching = ({ placements }) => {
  const all = [...placements.values()];
  return all.filter((one, at) =>
    all
      .slice(at + 1)
      .some(
        (other) => Math.abs(one.x - other.x) * 2 < one.w + other.w && Math.abs(one.y - other.y) * 2 < one.h + other.h,
      ),
  );
};

const places = (packed, words) =>
  words.map(({ word }) => [packed.placements.get(word).x, packed.placements.get(word).y]);

test("no two words touch", () => {
  assert.deepEqual(
    [1, 2, 40, 150].map((n) => touching(pack(many(n))).length),
    [0, 0, 0, 0],
  );
});

test("the same words always give the same cloud", () => {
  assert.deepEqual(pack(many(60)), pack(many(60).reverse()));
});

test("new words move none of those that stand", () => {
  const before = pack(many(60));

  const after = pack(many(90), before.placements);

  assert.deepEqual(places(after, many(60)), places(before, many(60)));
  assert.deepEqual(touching(after), []);
});

test("a word that grows in free air stays where it is", () => {
  const before = pack([{ word: "tillid", count: 1 }]);

  const after = pack([{ word: "tillid", count: 9 }], before.placements);

  assert.deepEqual(places(after, [{ word: "tillid" }]), places(before, [{ word: "tillid" }]));
  assert.equal(after.placements.get("tillid").size > before.placements.get("tillid").size, true);
});

test("a word that grows into its neighbour is the only one that moves", () => {
  const before = pack(many(60));
  const grown = many(60).map((one, i) => (i === 5 ? { ...one, count: 40 } : one));
  const others = many(60).filter((_, i) => i !== 5);

  const after = pack(grown, before.placements);

  assert.deepEqual(places(after, others), places(before, others));
  assert.deepEqual(touching(after), []);
});

test("a word that was taken back leaves the others alone", () => {
  const before = pack(many(60));

  const after = pack(many(60).slice(1), before.placements);

  assert.deepEqual(places(after, many(60).slice(1)), places(before, many(60).slice(1)));
  assert.equal(after.placements.size, 59);
});

test("an empty cloud is empty", () => {
  assert.deepEqual(pack([]), { placements: new Map(), box: { left: 0, top: 0, right: 0, bottom: 0 } });
});

test("a thousand words are packed in less than a second", () => {
  const began = performance.now();

  const packed = pack(many(1000));

  assert.equal(performance.now() - began < 1000, true);
  assert.deepEqual(touching(packed), []);
});

test("the view holds every word and grows only in steps", () => {
  const packed = pack(many(60));
  const { width, height } = room(packed.box);

  assert.equal(packed.box.right <= width / 2 && -packed.box.left <= width / 2, true);
  assert.equal(packed.box.bottom <= height / 2 && -packed.box.top <= height / 2, true);
  assert.deepEqual(room({ ...packed.box, right: packed.box.right + 1 }), { width, height });
});

test("the drawing shows each word once and is silent", () => {
  const view = cloud(
    pack([
      { word: "tillid", count: 3 },
      { word: "ro", count: 1 },
    ]),
  );

  assert.deepEqual(all(view, "text"), ["ro", "tillid"]);
  assert.equal(drawn(view).includes('aria-hidden="true"'), true);
});
