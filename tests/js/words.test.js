/** Words, numbers and clock times as they are said in Danish and in English. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { clockTime, duration, list, number, percent, quotation, setWords, t } from "../../static/js/parts/words.js";

const MINUTE = 60_000;
const NOVEMBER_MORNING = Date.UTC(2026, 10, 20, 9, 5);

beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

test("a text without a translation is said as it is written", () => {
  assert.equal(t("{n} svar", { n: 3 }), "3 svar");
});

test("a translated text keeps its places for values", () => {
  setWords({ "{n} svar": "{n} answers" }, "en", "Europe/Copenhagen");

  assert.equal(t("{n} svar", { n: 3 }), "3 answers");
});

test("a value is never read as a place for another value", () => {
  assert.equal(t("{who} siger {what}", { who: "{what}", what: "ja" }), "{what} siger ja");
});

test("a name without a value stays visible", () => {
  assert.equal(t("til {name}", {}), "til {name}");
});

test("Danish numbers have a comma", () => {
  assert.deepEqual([number(3.44), number(4), number(3.44, 2)], ["3,4", "4", "3,44"]);
});

test("a share is told in whole percent", () => {
  assert.deepEqual([percent(0.4), percent(1 / 3), percent(0)], ["40\u00a0%", "33\u00a0%", "0\u00a0%"]);
});

test("clock times follow the workshop's own zone", () => {
  assert.equal(clockTime(NOVEMBER_MORNING), "10.05");
});

test("clock times have a colon in English", () => {
  setWords({}, "en", "Europe/Copenhagen");

  assert.equal(clockTime(NOVEMBER_MORNING), "10:05");
});

test("midnight is 00.00", () => {
  assert.equal(clockTime(Date.UTC(2026, 10, 19, 23, 0)), "00.00");
});

for (const [minutes, said] of [
  [1, "1 minut"],
  [15, "15 minutter"],
  [60, "1 time"],
  [65, "1 time og 5 minutter"],
  [121, "2 timer og 1 minut"],
]) {
  test(`${minutes} minutes are said as "${said}"`, () => {
    assert.equal(duration(minutes * MINUTE), said);
  });
}

test("a list ends with og", () => {
  assert.deepEqual(
    [list([]), list(["Anna"]), list(["Anna", "Bilal"]), list(["Anna", "Bilal", "Carla"])],
    ["", "Anna", "Anna og Bilal", "Anna, Bilal og Carla"],
  );
});

test("a quotation has the marks of its language", () => {
  const danish = quotation("tid");
  setWords({ "»{text}«": "“{text}”" }, "en", "Europe/Copenhagen");

  assert.deepEqual([danish, quotation("tid")], ["»tid«", "“tid”"]);
});
