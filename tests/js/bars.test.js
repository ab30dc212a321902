/** Bars and scales say in words and in a table what they draw. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { PATTERNS, bars, ladder } from "../../static/js/parts/bars.js";
import { setWords } from "../../static/js/parts/words.js";
import { table } from "../../static/js/activities/poll/scale/table.js";
import { all, drawn, words } from "./drawn.js";

const ROWS = [
  { label: "Mening", count: 6, share: 0.6 },
  { label: "Krav", count: 4, share: 0.4, pattern: 3 },
];

beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

test("beside the bars stands a table with the same figures", () => {
  const view = bars(ROWS, { unit: "stemmer", caption: "Hvad fylder mest?" });

  assert.deepEqual(all(view, "caption"), ["Hvad fylder mest?"]);
  assert.deepEqual(all(view, "th"), ["Svarmulighed", "Antal stemmer", "Andel", "Mening", "Krav"]);
  assert.deepEqual(
    all(view, "td"),
    ["6", "60\u00a0%", "4", "40\u00a0%"].map((text) => text.replace("\u00a0", " ")),
  );
});

test("a bar is as long as its share and wears its own pattern", () => {
  const view = drawn(bars(ROWS));

  assert.equal(view.includes(`class="bar-fill fjord" style="{'width':'60.00%'}"`), true);
  assert.equal(view.includes(`class="bar-fill ${PATTERNS[3]}" style="{'width':'40.00%'}"`), true);
});

test("more rows than patterns begin the patterns again", () => {
  const rows = Array.from({ length: 8 }, (_, pattern) => ({ label: `${pattern}`, count: 1, share: 0.125, pattern }));

  assert.equal(drawn(bars(rows)).split("bar-fill fjord").length - 1, 2);
});

const scaled = (rows, words = {}) => {
  const activity = { statements: rows.map(({ label }) => label), steps: 5, low: "", high: "", ...words };
  const statements = rows.map((row) => ({ n: 8, skips: 1, ...row }));
  return ladder(rows, { ...activity, table: table(activity, { statements }) });
};

test("the middle of a scale stands over its own step", () => {
  const view = drawn(scaled([{ label: "Mening", mean: 3, counts: [0, 0, 5, 0, 0] }], { low: "lidt", high: "meget" }));

  assert.equal(view.includes(`class="ladder-mean" style="{'left':'50.00%'}"`), true);
});

test("a statement few have answered tells nothing but that", () => {
  const view = scaled([{ label: "Krav", mean: null, counts: null }]);

  assert.deepEqual(all(view, "td"), ["For få har svaret på denne", "", "", "", "", "", "", ""]);
  assert.equal(drawn(view).includes("ladder-track"), false);
});

test("a scale's table tells the mean, how many chose each step, how many answered and who skipped it", () => {
  const view = scaled([{ label: "Mening", mean: 4.25, counts: [0, 0, 1, 4, 3] }]);

  assert.deepEqual(all(view, "td"), ["4,3", "0", "0", "1 (13 %)", "4 (50 %)", "3 (38 %)", "8", "1"]);
});

test("every step of a scale says its share and its number", () => {
  const view = scaled([{ label: "Mening", mean: 4.25, counts: [0, 0, 2, 4, 2] }]);

  assert.equal(words(view).startsWith("1 5 Mening 4,3 25 % 2 50 % 4 25 % 2"), true);
});
