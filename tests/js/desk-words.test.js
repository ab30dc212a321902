/** What the desk says: the pace, the way on, the notes, and what another time would do. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { setWords } from "../../static/js/parts/words.js";
import { piecesOf } from "../../static/js/desk/notes.js";
import { named, nextOf, skippedBy, skipsALot } from "../../static/js/desk/order.js";
import { blockTime, driftWords, leftWords, paceTone, paceWords } from "../../static/js/desk/pace.js";
import { changeOf } from "../../static/js/desk/time_dialog.js";
import { undoWords } from "../../static/js/desk/steer.js";
import { MINUTE_MS, timeField } from "../../static/js/desk/timing.js";

setWords({}, "da", "Europe/Copenhagen");

const DAY = Date.parse("2026-11-24T00:00:00+01:00");
const at = (text) => DAY + (Number(text.slice(0, -3)) * 60 + Number(text.slice(-2))) * MINUTE_MS;
const times = (start, end) => ({ start: at(start), end: at(end) });
const activity = (id, kind = "slide", form = null) =>
  ({ id, kind, form, title: id, notes: "", minutes: null, answered: 0, opened: null });
const block = (id, start, end, activities, began = null) => ({
  id, title: id, lead: "", needs: [], notes: "", activities,
  planned: times(start, end), plan: times(start, end), actual: { start: began && at(began), end: null },
});
const picture = (programme, current = null, more = {}) => ({
  step: 1,
  activity: current && { ...current, stage: { deadline: null } },
  workshop: { ended: null },
  desk: { programme },
  ...more,
});

const [hello, word, rate, wall, rest] = [
  activity("Velkommen"), activity("psykisk arbejdsmiljø", "poll", "words"), activity("Guldkorn", "poll", "scale"),
  activity("Kort", "poll", "text"), activity("Pause", "pause"),
];
const welcome = (began = null) => block("Velkomst", "9.15", "9.45", [hello, word, rate, wall], began);
const pause = () => block("Pausen", "9.45", "10.00", [rest]);

test("four minutes late the status line says so and when the block ends", () => {
  const now = picture([welcome("9.19"), pause()], hello);

  assert.equal(paceWords(now, at("9.30")), "I er 4 minutter bagud. Programpunktet slutter kl. 09.49.");
  assert.equal(paceTone(now, at("9.30")), "behind");
});

test("a block over its time says when it should have ended", () => {
  const now = picture([welcome("9.15"), pause()], hello);

  assert.equal(paceWords(now, at("9.50")), "I er 5 minutter bagud. Programpunktet skulle slutte kl. 09.45.");
  assert.equal(blockTime(now, at("9.50")).words, "5 minutter over tiden");
  assert.equal(blockTime(now, at("9.50")).tone, "over");
});

test("before the start the line tells when it is", () => {
  const lobby = picture([welcome(), pause()]);

  assert.equal(paceWords(lobby, at("9.03")), "I begynder kl. 09.15, om 12 minutter.");
  assert.equal(paceWords(lobby, at("9.14")), "I begynder kl. 09.15, om 1 minut.");
  assert.equal(paceWords(lobby, at("9.20")), "Planen siger, at I begynder kl. 09.15.");
});

test("after the end the line says so", () => {
  const after = picture([welcome("9.15")], hello, { workshop: { ended: at("9.40") } });

  assert.deepEqual([paceWords(after, at("9.41")), blockTime(after, at("9.41"))], ["Workshoppen er afsluttet.", null]);
});

for (const [minutes, words] of [
  [0, "I følger planen."], [1, "I følger planen."], [-1, "I følger planen."], [2, "I er 2 minutter bagud."],
  [-3, "I er 3 minutter foran."], [65, "I er 1 time og 5 minutter bagud."],
]) {
  test(`a drift of ${minutes} minutes reads "${words}"`, () => assert.equal(driftWords(minutes), words));
}

for (const [ms, words] of [
  [12 * MINUTE_MS, "12 minutter tilbage"], [MINUTE_MS, "1 minut tilbage"], [10_000, "1 minut tilbage"],
  [0, "Tiden er gået"], [-MINUTE_MS, "1 minut over tiden"], [-3.5 * MINUTE_MS, "3 minutter over tiden"],
]) {
  test(`${ms} ms left reads "${words}"`, () => assert.equal(leftWords(ms), words));
}

test("what comes next is named by its kind, unless the title says it", () => {
  assert.deepEqual([word, hello, activity("En ordsky", "poll", "words")].map(named), [
    "Ordsky – psykisk arbejdsmiljø", "Velkommen", "En ordsky",
  ]);
});

test("next is the first activity in the lobby, the following one after that, and nothing after the last", () => {
  const programme = [welcome("9.15"), pause()];

  const ids = [null, hello, wall, rest].map((current) => nextOf(picture(programme, current))?.id ?? null);

  assert.deepEqual(ids, ["Velkommen", "psykisk arbejdsmiljø", "Pause", null]);
});

test("a jump over three that were never shown is asked about, a step or a way back is not", () => {
  const now = picture([welcome("9.15"), pause()], hello);

  assert.deepEqual(skippedBy(now, "Pause").map(({ id }) => id), ["psykisk arbejdsmiljø", "Guldkorn", "Kort"]);
  assert.deepEqual(["Pause", "Kort", "Velkommen"].map((id) => skipsALot(now, id)), [true, false, false]);
});

test("the undo button says what it takes back", () => assert.equal(undoWords("next"), "Fortryd: næste"));

test("notes are paragraphs and lists, also side by side", () => {
  assert.deepEqual(piecesOf("Sig goddag.\nSmil.\n\nHusk:\n- kaffe\n- **ro**\n"), [
    { lines: ["Sig goddag.", "Smil."] }, { lines: ["Husk:"] }, { list: ["kaffe", "**ro**"] },
  ]);
  assert.deepEqual(piecesOf(""), []);
});

test("the dialog shows what a new start and a new length do together", () => {
  const programme = [welcome("9.15"), pause(), block("Dilemmaer", "10.00", "11.00", [])];

  const change = changeOf(programme, programme[1], { start: "09:55", more: -5, movable: true }, at("9.20"));

  assert.deepEqual([change.why, change.moves, change.more], ["", true, -5]);
  assert.deepEqual(change.plan.map(({ start, end }) => `${timeField(start)}-${timeField(end)}`), [
    "09:15-09:55", "09:55-10:05", "10:05-11:05",
  ]);
});

test("the dialog refuses a time that has passed and leaves the plan alone", () => {
  const programme = [welcome("9.15"), pause()];

  const change = changeOf(programme, programme[1], { start: "09:15", more: 0, movable: true }, at("9.20"));

  assert.deepEqual([change.why, change.moves], ["Det kan tidligst begynde kl. 09.20.", false]);
});
