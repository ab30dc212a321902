/** The phone moves with the room, shows what fits and gathers what is mine. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NEW_PROMISE } from "../../static/js/parts/promise.js";
import { collect } from "../../static/js/phone/describe.js";
import { follow } from "../../static/js/phone/follow.js";
import { standing } from "../../static/js/phone/frame.js";

const start = { shown: null, pending: false, moved: false };
const picture = (id, ended = null) => ({
  activity: id && { id },
  result: null,
  before: null,
  block: { id: "b" },
  workshop: { ended },
});
const seatAt = (id) => follow(start, picture(id), false);

test("the phone moves on with the room", () => {
  const seat = follow(seatAt("p1"), picture("p2"), false);

  assert.deepEqual(seat, { shown: picture("p2"), pending: false, moved: true });
});

test("whoever writes keeps the old activity and hears of the new one", () => {
  const seat = follow(seatAt("p1"), picture("p2", 99), true);

  assert.deepEqual(seat, { shown: picture("p1", 99), pending: true, moved: false });
});

test("whoever writes keeps the first round of the old poll, too", () => {
  const before = { round: 1, result: { n: 5 } };
  const held = follow(follow(start, { ...picture("p1"), before }, false), picture("p2"), true);
  const bare = follow(seatAt("p1"), { ...picture("p2"), before }, true);

  assert.deepEqual([held.shown.before, bare.shown.before], [before, null]);
});

test("when the room comes back to it there is nothing to move on to", () => {
  const held = follow(seatAt("p1"), picture("p2"), true);

  assert.deepEqual(follow(held, picture("p1"), true), { shown: picture("p1"), pending: false, moved: false });
});

const STANDINGS = [
  [{ online: true, waiting: 0, sent: false }, ""],
  [{ online: true, waiting: 0, sent: true }, "Sendt"],
  [{ online: true, waiting: 2, sent: true }, "Venter"],
  [{ online: false, waiting: 0, sent: true }, "Ingen forbindelse. Mobilen prøver igen."],
  [{ online: false, waiting: 1, sent: false }, "Ingen forbindelse. Det, du har skrevet, sendes senere."],
];
for (const [how, words] of STANDINGS) {
  test(`the line says "${words}" when ${JSON.stringify(how)}`, () => {
    assert.equal(standing(how).words, words);
  });
}

const POLL = { id: "p1", kind: "poll", form: "choice", question: "Hvordan går det?", options: ["Godt", "Træt"] };
const SCALE = { id: "p2", kind: "poll", form: "scale", question: "Hvor meget?", statements: ["Tid", "Ro"] };

test("Mit gathers the answers under their questions", () => {
  const mine = {
    p1: { ballot: { value: { options: [1] }, status: "sent" } },
    p2: { ballot: { value: { ratings: [4, null] }, status: "sent" } },
  };

  const collected = collect(
    [POLL, SCALE],
    (id) => mine[id],
    () => ({}),
  );

  assert.deepEqual(
    collected.map(({ title, entries }) => [title, ...entries.map(({ lines }) => lines)]),
    [
      ["Hvordan går det?", ["Træt"]],
      ["Hvor meget?", ["Tid: 4", "Ro: sprunget over"]],
    ],
  );
});

test("Mit tells a promise that the room would not give back once, and not that it lies on the phone alone", () => {
  const shared = { ...NEW_PROMISE, what: "Holde mine pauser", share: "shared", who: "Anna" };
  const refused = { value: shared, status: "refused", why: "Der er lukket for svar her.", stands: true };

  const [{ entries }] = collect(
    [{ id: "out", kind: "checkout", title: "Tjek ud" }],
    () => ({ "promise:1": refused }),
    () => ({ "promise:1": { ...shared, share: "private", who: "" } }),
  );

  assert.deepEqual(
    entries.map(({ status, why }) => [status, why]),
    [["refused", "Det hænger stadig på væggen. Der er lukket for svar her."]],
  );
});
