/** What a browser remembers of a workshop, and what it forgets. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Keep } from "../../static/js/parts/keep.js";
import { CODE, keepIn, Storage } from "./room.js";

const locked = {
  get length() {
    throw new Error("denied");
  },
  key: () => null,
  getItem() {
    throw new Error("denied");
  },
  setItem() {
    throw new Error("denied");
  },
  removeItem() {
    throw new Error("denied");
  },
};

test("an author key is 32 hex signs and stays the same after a reload", () => {
  const storage = new Storage();

  const key = keepIn(storage).author("p1");

  assert.match(key, /^[0-9a-f]{32}$/);
  assert.equal(keepIn(storage).author("p1"), key);
});

for (const [name, storage] of [
  ["refuses to store", locked],
  ["has no storage", null],
]) {
  test(`a browser that ${name} still remembers while the page is open`, () => {
    const keep = new Keep(CODE, storage);

    keep.setDraft("p1", "card", "Halvt skrevet");

    assert.equal(keep.draft("p1", "card"), "Halvt skrevet");
    assert.equal(keep.author("p1"), keep.author("p1"));
    assert.deepEqual(keep.names("draft:"), ["draft:p1:card"]);
  });
}

test("sequence numbers rise per slot, also past what the server has seen", () => {
  const keep = keepIn(new Storage());
  keep.nextSeq("p1", "ballot");

  keep.learn({ p1: { ballot: { seq: 7, value: { pass: true } } } });

  assert.equal(keep.nextSeq("p1", "ballot"), 8);
  assert.equal(keep.nextSeq("p1", "card:1"), 1);
});

test("an older answer never replaces a newer one", () => {
  const keep = keepIn(new Storage());
  keep.setSent("p1", "ballot", 3, { options: [1] });

  keep.setSent("p1", "ballot", 2, { options: [0] });

  assert.deepEqual(keep.sent("p1"), { ballot: { seq: 3, value: { options: [1] } } });
});

test("forgetting a workshop leaves nothing of it and all of another", () => {
  const storage = new Storage();
  const other = new Keep("99999999", storage);
  const keep = keepIn(storage);
  keep.local("c1").set("private", { take: { text: "Kun mit" } });
  keep.author("p1");
  other.setDraft("p1", "card", "En anden dag");

  keep.wipe();

  assert.deepEqual(keep.names(), []);
  assert.equal(other.draft("p1", "card"), "En anden dag");
});

test("an emptied draft falls back to what is given", () => {
  const keep = keepIn(new Storage());
  keep.setDraft("p1", "card", "Ro");

  keep.setDraft("p1", "card", "");

  assert.equal(keep.draft("p1", "card", "intet"), "intet");
});
