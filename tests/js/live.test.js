/** Which pictures are drawn, and how long a phone waits between tries. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { backoff } from "../../static/js/parts/backoff.js";
import { Meeting, Newest } from "../../static/js/parts/live.js";

test("an older picture is dropped", () => {
  const newest = new Newest();
  newest.accepts("picture", { version: 20 });

  assert.equal(newest.accepts("picture", { version: 19 }), false);
});

test("the same picture may be drawn again, a newer one always", () => {
  const newest = new Newest();
  newest.accepts("picture", { version: 20 });

  assert.equal(newest.accepts("picture", { version: 20 }), true);
  assert.equal(newest.accepts("picture", { version: 21 }), true);
});

test("questions and pictures count by themselves", () => {
  const newest = new Newest();
  newest.accepts("picture", { version: 20 });

  assert.equal(newest.accepts("questions", { version: 3 }), true);
});

test("on a new line the server may count from an earlier time", () => {
  const newest = new Newest();
  newest.accepts("picture", { version: 20 });

  newest.forget();

  assert.equal(newest.accepts("picture", { version: 5 }), true);
});

const picture = (meeting) => ({ workshop: { meeting } });

test("at the next meeting the page is loaded anew, and nothing of it is drawn before that", () => {
  let loaded = 0;
  const meeting = new Meeting(() => (loaded += 1));

  const held = [picture(1), picture(1), picture(2)].map((one) => meeting.holds(one));

  assert.deepEqual([held, loaded], [[true, true, false], 1]);
});

test("a page that begins at a later meeting belongs to that one", () => {
  let loaded = 0;
  const meeting = new Meeting(() => (loaded += 1));

  assert.deepEqual([meeting.holds(picture(2)), meeting.holds(picture(2)), loaded], [true, true, 0]);
});

for (const [failures, shortest, longest] of [
  [1, 750, 1000],
  [2, 1500, 2000],
  [3, 3000, 4000],
  [9, 3750, 5000],
]) {
  test(`after ${failures} failures the next try comes within ${shortest} to ${longest} ms`, () => {
    assert.deepEqual([backoff(failures, () => 0), backoff(failures, () => 1)], [shortest, longest]);
  });
}
