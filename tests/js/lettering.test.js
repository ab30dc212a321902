/** Text is wrapped by its own measure, without a browser. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { widthOf, wrap } from "../../static/js/parts/lettering.js";

const narrow = { face: "reading", size: 30, width: 260 };

test("a text that fits stays on one line", () => {
  assert.deepEqual(wrap("Mening", narrow), { lines: ["Mening"], broken: false });
});

test("no line is wider than the room", () => {
  const { lines } = wrap("Vi hører hinanden til ende, også når vi er uenige om vejen frem", narrow);

  assert.equal(
    lines.every((line) => widthOf(line, narrow.face, narrow.size) <= narrow.width),
    true,
  );
  assert.equal(lines.join(" "), "Vi hører hinanden til ende, også når vi er uenige om vejen frem");
});

test("a word too long for a line is parted with a hyphen, and that is told", () => {
  const { lines, broken } = wrap("Arbejdsmiljørepræsentanterne", narrow);

  assert.equal(broken, true);
  assert.equal(lines.join("").replaceAll("-", ""), "Arbejdsmiljørepræsentanterne");
});

test("a space that keeps words together is as wide as any other", () => {
  for (const face of ["reading", "firm", "headline"])
    assert.equal(widthOf("§\u00a07", face, 30), widthOf("§ 7", face, 30));
  assert.deepEqual(wrap("Drøft sagen efter §\u00a07", narrow).lines, ["Drøft sagen efter", "§\u00a07"]);
});

test("a room narrower than a letter still comes to an end", () => {
  const { lines } = wrap("Ro", { ...narrow, width: 1 });

  assert.equal(lines.join("").replaceAll("-", ""), "Ro");
});

test("wide letters take more room than narrow ones", () => {
  assert.equal(widthOf("MMM", "reading", 30) > 2 * widthOf("iii", "reading", 30), true);
});
