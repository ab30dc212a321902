/** A stroke of the finger means one way, the other way, or nothing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { strokeOf } from "../../static/js/parts/stroke.js";

for (const [what, to, stroke] of [
  ["far to the left", { x: 100, y: 205 }, "left"],
  ["far to the right", { x: 300, y: 190 }, "right"],
  ["a little", { x: 180, y: 200 }, null],
  ["down", { x: 190, y: 400 }, null],
  ["askew", { x: 120, y: 280 }, null],
]) {
  test(`a finger that goes ${what} means ${stroke ?? "nothing"}`, () => {
    assert.equal(strokeOf({ x: 200, y: 200 }, to), stroke);
  });
}
