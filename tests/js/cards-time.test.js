/** Time on the phone with cards: whose turn it is, how long it lasts, and what happens when it is up. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cardEnds, playedOf, readerOf, turnAt } from "../../static/js/activities/cards/on_phone/turns.js";
import { clockTime } from "../../static/js/parts/words.js";
import { annas, DEALT, drawnOf, MINUTE_MS, says } from "./annas.js";
import { member } from "./members.js";
import { elements, NOON } from "./polls.js";

const STAGE = { began: NOON, paused: null };

for (const [what, turn, minutes, at] of [
  ["has only begun", { at: 0, since: 0 }, 0, 0],
  ["has had its time", { at: 0, since: 0 }, 5, 1],
  ["was turned by hand a minute ago", { at: 2, since: 6 * MINUTE_MS }, 7, 2],
  ["was turned by hand and has had its time since", { at: 2, since: 6 * MINUTE_MS }, 11, 3],
  ["is the last", { at: 2, since: 0 }, 60, 3],
]) {
  test(`a card that ${what} leads to card ${at}`, () => {
    assert.equal(turnAt(turn, minutes * MINUTE_MS, 5, 4), at);
  });
}

test("cards without a time of their own stay until somebody turns", () => {
  assert.equal(turnAt({ at: 1, since: 0 }, 90 * MINUTE_MS, null, 4), 1);
});

test("no time is played while there is a pause, nor before the cards are dealt", () => {
  const now = NOON + 9 * MINUTE_MS;

  assert.deepEqual(
    [playedOf({ began: NOON, paused: NOON + MINUTE_MS }, now), playedOf({ began: null, paused: null }, now)],
    [MINUTE_MS, 0],
  );
});

test("a card's time ends after the cards that went by themselves", () => {
  const ends = cardEnds({ at: 0, since: MINUTE_MS }, STAGE, NOON + 7 * MINUTE_MS, 5);

  assert.equal(ends - NOON, 11 * MINUTE_MS);
});

test("whose turn it is passes those who are away", () => {
  const members = [member(17), member(4, { away: true }), member(9)];

  assert.deepEqual(
    [0, 1, 2, 3].map((turn) => readerOf(members, turn).number),
    [17, 9, 9, 17],
  );
});

test("the time is told in calm words", () => {
  const anna = annas({
    activity: { card_minutes: 5 },
    stage: { ...DEALT, deadline: NOON + 40 * MINUTE_MS },
    now: NOON + 2 * MINUTE_MS,
  });

  const until = clockTime(NOON + 40 * MINUTE_MS);
  assert.deepEqual(says(anna, `Cirka 3 minutter til dette kort. I har tid til kl. ${until}.`), [true]);
});

test("a pause says so, and no clock is told", () => {
  const anna = annas({
    activity: { card_minutes: 5 },
    stage: { ...DEALT, paused: NOON, deadline: NOON + 40 * MINUTE_MS },
  });

  assert.deepEqual(says(anna, "Pause, tag den med ro.", "minutter til"), [true, false]);
});

test("when the time is up nothing is taken away", () => {
  const anna = annas({ stage: { ...DEALT, deadline: NOON - 1 } });

  assert.deepEqual(
    [...says(anna, "Tiden er gået. Skriv den sidste linje færdig."), elements(drawnOf(anna), "textarea").length],
    [true, 2],
  );
});

test("what is locked can be read and not changed", () => {
  const anna = annas({ stage: { ...DEALT, open: false } });

  assert.deepEqual(
    [...says(anna, "Der er lukket for at skrive."), elements(drawnOf(anna), "textarea").length],
    [true, 0],
  );
});

test("what is locked before it was sent is not said to be kept", () => {
  const at = (status) => annas({
    stage: { ...DEALT, open: false }, mine: { "card:a": { value: { text: "Ro", card: "" }, status, why: "" } },
  });

  assert.deepEqual(["sent", "waiting", "refused"].map((status) => says(at(status), "er gemt")), [
    [true], [false], [false],
  ]);
});
