/** The check-out: what is private stays private. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { waiting } from "../../static/js/activities/checkout/waiting.js";
import { Outbox } from "../../static/js/parts/outbox.js";
import {
  daysAfter,
  everything,
  monthAfter,
  NEW_PROMISE,
  place,
  privateOf,
  promiseLines,
  remove,
} from "../../static/js/parts/promise.js";
import { answering, atOnce, keepIn, nobody, Server, Storage } from "./room.js";

const SECRET = "Jeg vil sige fra over for min leder";

function annasPhone(answers = []) {
  const server = new Server();
  const keep = keepIn(new Storage());
  const outbox = new Outbox({ keep, send: answering(server, answers), post: nobody, pause: atOnce });
  const state = {
    local: keep.local("c1"),
    get mine() {
      return outbox.mine("c1");
    },
    send: (slot, value) => outbox.put("c1", slot, value),
    withdraw: (slot) => outbox.put("c1", slot, null),
  };
  return { state, server, sent: () => outbox.wake() };
}

const promise = (share, what = SECRET) => ({ ...NEW_PROMISE, what, share });

test("what is private never leaves the phone", async () => {
  const { state, server, sent } = annasPhone();

  place(state, "promise:1", promise("private"));
  await sent();

  assert.deepEqual(server.received, []);
  assert.deepEqual(privateOf(state.local), { "promise:1": promise("private") });
});

test("what turns private is taken back from the room and kept on the phone", async () => {
  const { state, server, sent } = annasPhone();
  place(state, "promise:1", promise("anonymous", "Holde møder"));
  await sent();

  place(state, "promise:1", promise("private"));
  await sent();

  assert.deepEqual(server.values, [null]);
  assert.equal(JSON.stringify(server.received).includes(SECRET), false);
  assert.deepEqual(everything(state)["promise:1"], { value: promise("private"), status: "private", why: "" });
});

test("what turns private too late still hangs on the wall, and says so", async () => {
  const { state, server, sent } = annasPhone([undefined, { ok: false, code: "closed", why: "Der er lukket." }]);
  const shared = { ...promise("shared", "Holde møder"), who: "Anna" };
  place(state, "promise:1", shared);
  await sent();

  place(state, "promise:1", promise("private", "Holde møder"));
  await sent();

  assert.deepEqual(server.values, [shared]);
  assert.deepEqual(everything(state)["promise:1"], {
    value: promise("private", "Holde møder"),
    status: "refused",
    why: "Det hænger stadig på væggen. Der er lukket.",
  });
});

test("what turns private before it was sent is not sent", async () => {
  const { state, server, sent } = annasPhone();

  place(state, "promise:1", promise("anonymous"));
  place(state, "promise:1", promise("private"));
  await sent();

  assert.equal(JSON.stringify(server.received).includes(SECRET), false);
});

test("what is shared later is sent and no longer private", async () => {
  const { state, server, sent } = annasPhone();
  place(state, "take", { text: "Ro", share: "private", who: "" });

  place(state, "take", { text: "Ro", share: "shared", who: "Anna, Solsikken" });
  await sent();

  assert.deepEqual(server.values, [{ text: "Ro", share: "shared", who: "Anna, Solsikken" }]);
  assert.deepEqual(privateOf(state.local), {});
});

test("an anonymous promise carries no name, even where one was written before", async () => {
  const { state, server, sent } = annasPhone();

  place(state, "take", { text: "Ro", share: "anonymous", who: "Anna, Solsikken" });
  await sent();

  assert.deepEqual(server.values, [{ text: "Ro", share: "anonymous", who: "" }]);
});

test("removing a private promise tells nobody", async () => {
  const { state, server, sent } = annasPhone();
  place(state, "promise:1", promise("private"));

  remove(state, "promise:1");
  await sent();

  assert.deepEqual([server.received, everything(state)], [[], {}]);
});

test("a promise reads as lines, without what was left empty", () => {
  const value = {
    ...promise("shared", "Holde møder"),
    whom: ["kolleger", "trio"],
    by: "2026-12-01",
    who: "Bilal, Fjordskolen",
  };

  assert.deepEqual(promiseLines(value), [
    "Holde møder",
    "Med: Kolleger og TRIO",
    "Hvornår: 1.12.2026",
    "Delt som Bilal, Fjordskolen",
  ]);
});

test("quick dates: tomorrow over the end of the year, and a month from the 31st", () => {
  const newYearsEve = new Date(2026, 11, 31, 12).getTime();
  const lateJanuary = new Date(2027, 0, 31, 12).getTime();

  assert.deepEqual([daysAfter(newYearsEve, 1), monthAfter(lateJanuary)], ["2027-01-01", "2027-02-28"]);
});

test("the smallest group is named with a word up to ten", () => {
  assert.deepEqual(
    [waiting(5), waiting(10), waiting(12)],
    [
      "De første svar kommer, når fem har svaret",
      "De første svar kommer, når ti har svaret",
      "De første svar kommer, når 12 har svaret",
    ],
  );
});
