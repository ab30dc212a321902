/** The meeting signs: twelve shapes nobody mistakes for each other, with a number from the thirteenth pair on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sign, signWord } from "../../static/js/parts/sign.js";
import { drawn } from "./drawn.js";

const SHAPES = "circle triangle square star heart moon cross diamond drop leaf cloud house".split(" ");
const BLUE = { colour: "himmel", word: "blå cirkel", number: null };

const outline = (shape) => drawn(sign({ ...BLUE, shape }, { size: "8rem" })).match(/ d="([^"]+)"/)[1];

test("the twelve signs are told apart by their shape alone", () => {
  const outlines = new Set(SHAPES.map(outline));

  assert.equal(outlines.size, 12);
});

test("a sign is as large as it is asked to be, and silent beside its word", () => {
  const [opening] = drawn(sign({ ...BLUE, shape: "circle" }, { size: "40vh" })).match(/<svg[^>]*>/);

  assert.equal(
    opening,
    '<svg class="sign" data-colour="himmel" data-shape="circle" viewBox="0 0 100 100"' +
      ` style="{'width':'40vh','height':'40vh'}" aria-hidden="true" focusable="false">`,
  );
});

for (const [number, inside, name] of [
  [null, [], "blå cirkel"],
  [2, ["2"], "blå cirkel 2"],
]) {
  test(`a sign with the number ${number} shows it and is called ${name}`, () => {
    const blue = { ...BLUE, shape: "circle", number };

    const shown = [...drawn(sign(blue, { size: "8rem" })).matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => text);

    assert.deepEqual([shown, signWord(blue)], [inside, name]);
  });
}
