/** The questions on the wall: an order that rests, the pinned one marked, a reply where the room is at it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fitting, screen, wall } from "../../static/js/activities/questions/screen.js";
import { steady } from "../../static/js/activities/questions/steady.js";
import { asked, boardOf } from "./asked.js";
import { all, drawn, words } from "./drawn.js";
import { NOON, onScreen } from "./polls.js";

const ACTIVITY = { id: "questions", kind: "questions", title: "Jeres spørgsmål" };
const hang = (memory, questions, seconds) => wall(memory, questions, NOON + seconds * 1000).map(({ id }) => id);
const shown = (questions, memory = {}) =>
  screen(onScreen(ACTIVITY, null, { questions: boardOf(questions), memory }));

test("what hangs keeps its place for five seconds after each new order, and new questions come last", () => {
  const [a, b, c] = ["a", "b", "c"].map((id) => asked(id));
  const memory = {};

  assert.deepEqual(hang(memory, [a, b], 0), ["a", "b"]);
  assert.deepEqual(hang(memory, [b, a], 1), ["a", "b"]);
  assert.deepEqual(hang(memory, [c, b, a], 4), ["a", "b", "c"]);
  assert.deepEqual(hang(memory, [c, b, a], 5), ["c", "b", "a"]);
  assert.deepEqual(hang(memory, [a, b, c], 9), ["c", "b", "a"]);
  assert.deepEqual(hang(memory, [a, b, c], 10), ["a", "b", "c"]);
});

test("what is taken down is gone at once", () => {
  const memory = {};
  hang(memory, [asked("a"), asked("b")], 0);

  assert.deepEqual(hang(memory, [asked("b")], 1), ["b"]);
});

test("answered questions leave the wall and are counted", () => {
  const view = shown([asked("a"), asked("b", "Hvornår?", { state: "answered" })]);

  assert.deepEqual(all(view, "li"), ["0 0 vil vide det Hvorfor?"]);
  assert.ok(words(view).endsWith("1 er besvaret"));
});

test("a pinned question stands first, is marked in words and shows its reply, also when it is answered", () => {
  const pinned = asked("b", "Hvornår?", { pinned: true, reply: "Fredag.", state: "answered" });

  assert.deepEqual(all(shown([pinned, asked("a")]), "li"), [
    "0 0 vil vide det Fastgjort Besvaret Hvornår? Svar: Fredag.",
    "0 0 vil vide det Hvorfor?",
  ]);
});

test("a reply to a question nobody is at stays off the wall", () => {
  assert.deepEqual(all(shown([asked("a", "Hvorfor?", { reply: "Fordi." })]), "li"), ["0 0 vil vide det Hvorfor?"]);
});

test("the reply to the question answered last hangs until the next is answered", () => {
  const [a, b] = ["a", "b"].map((id) => asked(id, `${id}?`, { reply: `${id}.` }));
  const done = (question) => ({ ...question, state: "answered" });
  const memory = {};
  hang(memory, [a, b], 0);

  assert.deepEqual(hang(memory, [b, done(a)], 6), ["a", "b"]);
  assert.deepEqual(hang(memory, [done(a), done(b)], 12), ["b"]);
});

test("a question answered aloud leaves no empty reply behind", () => {
  const memory = {};
  hang(memory, [asked("a")], 0);

  assert.deepEqual(hang(memory, [asked("a", "Hvorfor?", { state: "answered" })], 6), []);
});

test("a reply takes room from the questions under it", () => {
  const pinned = asked("p", "Hvorfor?", { pinned: true, reply: "Det tager vi op i TRIO på fredag. ".repeat(14) });
  const many = Array.from({ length: 20 }, (_, at) => asked(`${at}`));

  const beside = [many, [pinned, ...many]].map((questions) => fitting(questions, "Jeres spørgsmål", "square").length);

  assert.deepEqual(beside, [8, 3]);
});

test("the longest question with the longest reply gets smaller letters", () => {
  const long = asked("p", "Hvem gør hvad? ".repeat(18), { pinned: true, reply: "Det tager vi i TRIO. ".repeat(23) });
  const draw = (question) =>
    drawn(screen(onScreen(ACTIVITY, null, { questions: boardOf([question]), shape: "square" })));

  assert.ok(draw(long).includes('data-tight="yes"'));
  assert.ok(!draw(asked("a")).includes("data-tight"));
});

test("under a thumb the questions keep their order, new ones last", () => {
  const memory = { order: ["a", "b"], at: 1000 };

  const order = steady(memory, ["c", "b", "a"].map((id) => asked(id)), 3000).map(({ id }) => id);

  assert.deepEqual(order, ["a", "b", "c"]);
});

test("left alone the questions stand most wanted first", () => {
  const memory = { order: ["a", "b"], at: 1000 };

  const order = steady(memory, ["b", "a"].map((id) => asked(id)), 7000).map(({ id }) => id);

  assert.deepEqual(order, ["b", "a"]);
});
