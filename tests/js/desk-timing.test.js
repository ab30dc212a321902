/** The arithmetic of the day: drift, and the plan after a block is moved or gets another length. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { setWords } from "../../static/js/parts/words.js";
import {
  MINUTE_MS, atTime, drift, earliestStart, expectedEnd, fixedEnd, leftWord, mayMove, mayResize, moved, phases, resized,
  runningBlock, shortestBy, timeField,
} from "../../static/js/desk/timing.js";

setWords({}, "da", "Europe/Copenhagen");

const DAY = Date.parse("2026-11-24T00:00:00+01:00");
const at = (text) => DAY + (Number(text.slice(0, -3)) * 60 + Number(text.slice(-2))) * MINUTE_MS;
const times = (start, end) => ({ start: at(start), end: at(end) });
const notYet = { start: null, end: null };
const block = (id, start, end, actual = notYet, plan = times(start, end)) =>
  ({ id, title: id, planned: times(start, end), plan, actual });
const written = (blocks) => blocks.map(({ id, start, end }) => `${id} ${timeField(start)}-${timeField(end)}`);
const withPlan = (programme, plan) =>
  programme.map((each, i) => ({ ...each, plan: { start: plan[i].start, end: plan[i].end } }));

const morning = () => [
  block("welcome", "9.00", "9.15", times("9.00", "9.16")),
  block("cards", "9.45", "10.30", { start: at("9.47"), end: null }),
  block("pause", "10.30", "10.45"),
  block("dilemmas", "10.45", "12.00"),
];

test("moving the pause ten minutes and shortening what follows gives the day the facilitator really had", () => {
  const programme = morning();

  const later = moved(programme, "pause", at("10.40"), at("10.20"));
  const shorter = resized(withPlan(programme, later), "dilemmas", -10, at("10.20"));

  assert.deepEqual(written(later), [
    "welcome 09:00-09:15", "cards 09:45-10:40", "pause 10:40-10:55", "dilemmas 10:55-12:10",
  ]);
  assert.deepEqual(written(shorter).slice(2), ["pause 10:40-10:55", "dilemmas 10:55-12:00"]);
});

test("a block that moves earlier shortens the one before it", () => {
  const plan = moved(morning(), "pause", at("10.20"), at("9.50"));

  assert.deepEqual(written(plan).slice(1), ["cards 09:45-10:20", "pause 10:20-10:35", "dilemmas 10:35-11:50"]);
});

test("nothing moves to before now once the day runs", () => {
  const plan = moved(morning(), "pause", at("9.50"), at("10.05") + 20_000);

  assert.deepEqual(written(plan).slice(1, 3), ["cards 09:45-10:05", "pause 10:05-10:20"]);
});

test("the block before keeps at least a minute", () => {
  const programme = morning().map((each) => ({ ...each, actual: notYet }));

  const plan = moved(programme, "pause", at("9.00"), at("8.30"));

  assert.equal(timeField(earliestStart(programme, "pause", at("8.30"))), "09:46");
  assert.deepEqual(written(plan).slice(1, 3), ["cards 09:45-09:46", "pause 09:46-10:01"]);
});

test("moving the first block before the start moves the whole day", () => {
  const programme = [block("welcome", "9.00", "9.15"), block("cards", "9.15", "10.00")];

  const plan = moved(programme, "welcome", at("8.30"), at("8.00"));

  assert.deepEqual(written(plan), ["welcome 08:30-08:45", "cards 08:45-09:30"]);
});

test("a running block cannot be shortened to before now", () => {
  const plan = resized(morning(), "cards", -40, at("10.20") + 30_000);

  assert.deepEqual(written(plan).slice(1, 3), ["cards 09:45-10:20", "pause 10:20-10:35"]);
});

test("a block can be shortened to one minute and not further", () => {
  assert.equal(shortestBy(block("pause", "10.30", "10.45"), at("9.00")), -14);
});

test("a block already over its time cannot be shortened at all", () => {
  const running = block("cards", "9.45", "10.30", { start: at("9.45"), end: null });

  assert.equal(shortestBy(running, at("10.35")), 0);
});

for (const [name, started, now, minutes] of [
  ["started on time", "9.45", "10.00", 0],
  ["started four minutes late", "9.49", "10.00", 4],
  ["started three minutes early", "9.42", "10.00", -3],
  ["over its time", "9.45", "10.37", 7],
]) {
  test(`a block that ${name} is ${minutes} minutes behind`, () => {
    const running = block("cards", "9.45", "10.30", { start: at(started), end: null });

    assert.equal(drift(running, at(now)), minutes);
  });
}

test("a minute that has only begun does not count", () => {
  const late = block("cards", "9.45", "10.30", { start: at("9.49") + 55_000, end: null });
  const early = block("cards", "9.45", "10.30", { start: at("9.45") - 55_000, end: null });

  assert.deepEqual([drift(late, at("10.00")), drift(early, at("10.00"))], [4, 0]);
});

test("drift is against the plan the day began with, also when the block was made longer", () => {
  const running = block("cards", "9.45", "10.30", { start: at("9.45"), end: null }, times("9.45", "10.40"));

  assert.equal(drift(running, at("10.00")), 10);
});

test("a pause ends when the screen says, however late it began", () => {
  const pause = block("pause", "10.30", "10.45", { start: at("10.34"), end: null });
  const fixed = fixedEnd({ activity: { kind: "pause", stage: { deadline: at("10.45") } } });

  assert.equal(timeField(expectedEnd(pause, at("10.36"), fixed)), "10:45");
  assert.equal(drift(pause, at("10.36"), fixed), 0);
});

test("the phases tell what is done, what runs, what was passed over and what is ahead", () => {
  const programme = [
    block("a", "9.00", "9.10", times("9.00", "9.10")), block("b", "9.10", "9.20"),
    block("c", "9.20", "9.30", { start: at("9.11"), end: null }), block("d", "9.30", "9.40"),
  ];

  assert.deepEqual(phases(programme), ["done", "passed", "running", "ahead"]);
  assert.equal(runningBlock(programme).id, "c");
});

test("only what is ahead moves, and only what has not ended changes its length", () => {
  const all = ["done", "passed", "running", "ahead"];

  assert.deepEqual(all.filter(mayMove), ["ahead"]);
  assert.deepEqual(all.filter(mayResize), ["running", "ahead"]);
});

for (const [share, word] of [
  [0.5, "plenty"], [0.2, "little"], [0.06, "little"], [0.05, "last"], [0, "over"], [-1, "over"],
]) {
  test(`with ${share} of the time left the word is ${word}`, () => {
    assert.equal(leftWord(share * 60, 60), word);
  });
}

test("a time field is read on the workshop's own day, and nonsense is no time", () => {
  assert.equal(atTime("10:40", at("9.15") + 12_345), at("10.40"));
  assert.equal(atTime("8.05", at("9.15")), at("8.05"));
  assert.equal(atTime("25:00", at("9.15")), null);
  assert.equal(atTime("", at("9.15")), null);
});
