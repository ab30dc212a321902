/** A phone at the next meeting under the same code: what is mine stays mine, and is not taken for something of now. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { annaPromised, phoneWith, pictureOf, promise } from "./meetings.js";
import { Storage } from "./room.js";

const QUESTIONS = { kind: "questions", id: "questions", title: "Spørg" };
const SLIDE = { kind: "slide", id: "velkommen.2", title: "Velkommen igen" };

test("a question of the last meeting is not on its way to the board any more, and still mine", async () => {
  const storage = new Storage();
  const before = phoneWith(storage);
  before.see(pictureOf(QUESTIONS, 1)).send("q:0a0a0a0a", { text: "Hvem tager MED?" });
  await before.sent();

  const later = phoneWith(storage);
  const { mine } = later.see(pictureOf(QUESTIONS, 2));

  assert.deepEqual([mine, Object.keys(later.outbox.mine("questions"))], [{}, ["q:0a0a0a0a"]]);
});

test("a question of this meeting is mine on the board", async () => {
  const storage = new Storage();
  const { see, sent } = phoneWith(storage);
  see(pictureOf(SLIDE, 2));
  see(pictureOf(QUESTIONS, 2)).send("q:0b0b0b0b", { text: "Hvad nu?" });
  await sent();

  assert.deepEqual(Object.keys(phoneWith(storage).see(pictureOf(QUESTIONS, 2)).mine), ["q:0b0b0b0b"]);
});

test("whoever waited for leave to answer again does not wait at the next meeting", () => {
  const { states, see } = phoneWith(new Storage());
  see(pictureOf(SLIDE, 1));
  states.hope("mood");

  see(pictureOf(SLIDE, 2));

  assert.equal(states.hopes, false);
});

test("all that was kept is there: nothing is wiped when a new meeting begins", async () => {
  const storage = await annaPromised({ shared: { "promise:0a0a0a0a": promise("Tage pauser op") } });
  const names = phoneWith(storage).keep.names("sent:");

  const later = phoneWith(storage);
  later.see(pictureOf(SLIDE, 2));

  assert.deepEqual(later.keep.names("sent:"), names);
});

test("a server that knows nothing of the old keys takes nothing from the phone", async () => {
  const storage = await annaPromised({ shared: { "promise:0a0a0a0a": promise("Tage pauser op") } });
  const { keep, outbox, see } = phoneWith(storage);

  keep.learn({});
  see(pictureOf(SLIDE, 2));

  assert.deepEqual(Object.keys(keep.authors()), ["tjek-ud"]);
  assert.equal(outbox.mine("tjek-ud")["promise:0a0a0a0a"].status, "sent");
});
