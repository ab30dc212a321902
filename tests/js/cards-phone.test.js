/** Cards on the phone: whose card lies there, in every way to play. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { newMemory } from "../../static/js/parts/writing.js";
import { annas, ANNAS_TEAM, DEALT, drawnOf, EXERCISE, MINUTE_MS, pressed, says } from "./annas.js";
import { all } from "./drawn.js";
import { member } from "./members.js";
import { elements, NOON, press, read } from "./polls.js";

/* Everybody has a card */

test("dealt, my card comes first, then what we write, then what I say of it, then the wall", () => {
  const view = drawnOf(annas());

  assert.deepEqual(
    [all(view, "h1"), all(view, "h2")],
    [
      ["Dit kort"],
      ["Brobygger", "Skriv sammen", "Hvad siger du selv?", "Til væggen", "Kort til nummer 4, uden mobil"],
    ],
  );
});

test("the card of somebody without a phone lies there, small", () => {
  assert.deepEqual(all(drawnOf(annas()), "h3"), ["Gavnlig når …", "Mindre hensigtsmæssig når …", "Mægler"]);
});

test("what an English deck says is read aloud in English on a Danish day", () => {
  const view = drawnOf(annas({ activity: { deck: { ...EXERCISE.deck, language: "en" } } }));
  const spoken = (tag) => elements(view, tag).filter(({ lang }) => lang === "en").map(({ children }) => read(children));

  assert.deepEqual(spoken("section").map((words) => words.includes("i én linje.")), [true, true]);
  assert.deepEqual(spoken("h3"), EXERCISE.deck.fields);
  assert.deepEqual(spoken("span"), EXERCISE.deck.ticks);
});

test("a card is swapped without a reason", async () => {
  const anna = annas();

  await press(drawnOf(anna), "Byt kort");

  assert.deepEqual(anna.done, [["play", "swap", { card: "brobygger" }]]);
});

test("without a line the card stays, and the phone says calmly when it can be swapped", () => {
  const anna = annas({ online: false });

  const swap = elements(drawnOf(anna), "button").find(({ children }) => read(children) === "Byt kort");

  assert.deepEqual([swap.disabled, ...says(anna, "Kortet kan byttes, når der er forbindelse igen.")], [true, true]);
});

test("the other side shows another perspective, and the way back", () => {
  const anna = annas();

  press(drawnOf(anna), "Skift perspektiv");

  assert.deepEqual(
    says(anna, "Set fra en anden stol: Brobygger?", "Hvornår gavner Brobygger?", "Tilbage til spørgsmålene"),
    [true, false, true],
  );
});

test("a card without another side does not offer one", () => {
  const anna = annas({ team: { ...ANNAS_TEAM, cards: { 17: "postbud" } } });

  assert.deepEqual(says(anna, "Skift perspektiv"), [false]);
});

test("the cards of the group can be looked at, and only my own can be swapped", () => {
  const anna = annas();

  press(drawnOf(anna), "Nummer 9");
  const view = drawnOf(anna);

  assert.deepEqual([all(view, "h1"), pressed(view)], [["Kortet hos nummer 9"], ["Nummer 9"]]);
  assert.deepEqual(says(anna, "Postbud", "Byt kort"), [true, false]);
});

test("a new round brings me back to my own card", () => {
  const anna = annas({ here: { "looked-at": { dealt: 1, number: 9 } }, stage: { ...DEALT, dealt: 2 } });

  assert.deepEqual(all(drawnOf(anna), "h1"), ["Dit kort"]);
});

test("where each card has its time, the turn goes around the table with the clock", () => {
  const at = (minutes) => annas({ activity: { card_minutes: 5 }, now: NOON + minutes * MINUTE_MS });

  assert.deepEqual(
    [says(at(1), "Det er dig, der fortæller nu."), says(at(6), "Det er nummer 4, der fortæller nu.")],
    [[true], [true]],
  );
});

test("where cards have no time of their own somebody begins, and the group goes on by itself", () => {
  assert.deepEqual(says(annas(), "Du begynder."), [true]);
});

test("a team of one is not told whose turn it is", () => {
  const alone = { ...ANNAS_TEAM, members: [member(17)], cards: { 17: "brobygger" } };

  assert.deepEqual(says(annas({ team: alone }), "Du er alene her lige nu.", "Du begynder.", "Nummer"), [
    true,
    false,
    false,
  ]);
});

test("whoever has no card yet is told that it comes", () => {
  assert.deepEqual(says(annas({ team: { ...ANNAS_TEAM, cards: {} } }), "Dit kort kommer om lidt."), [true]);
});

test("whoever has no group looks at the cards alone and writes for themselves", () => {
  const late = { activity: "b3.a1", now: NOON, team: 0, me: 31, table: false, members: [] };

  assert.deepEqual(says(annas({ team: late }), "Kort 1 af 3", "Du får en gruppe om lidt.", "Skriv for dig selv"), [
    true,
    true,
    true,
  ]);
});

/* A hand */

const HAND = { play: "hand" };

test("a hand tells which card it is, who reads aloud, and has one way on", () => {
  const anna = annas({ activity: HAND });

  assert.deepEqual(
    [...says(anna, "Kort 1 af 3", "Det er dig, der læser højt."), all(drawnOf(anna), "h2")[0]],
    [true, true, "Mægler"],
  );
});

test("the next card is next for the whole group", async () => {
  const anna = annas({ activity: HAND });

  await press(drawnOf(anna), "Næste kort");

  assert.deepEqual(anna.done, [["play", "turn", { at: 1 }]]);
});

test("the hand goes on by itself with the clock, and stops at the last card", () => {
  const at = (minutes) =>
    all(drawnOf(annas({ activity: { ...HAND, card_minutes: 5 }, now: NOON + minutes * MINUTE_MS })), "h1")[0];

  assert.deepEqual([4, 5, 11, 90].map(at), ["Kort 1 af 3", "Kort 2 af 3", "Kort 3 af 3", "Kort 3 af 3"]);
});

test("while somebody writes about a card it stays in front of them", () => {
  const memory = newMemory();
  const anna = annas({ activity: HAND });
  drawnOf(anna, memory);
  anna.kept.set("line:maegler:0", "Når to ikke ");

  const view = drawnOf({ ...anna, team: { ...ANNAS_TEAM, turn: { at: 1, since: 0 } } }, memory);

  assert.deepEqual([all(view, "h1"), all(view, "h2")[0]], [["Kort 1 af 3"], "Mægler"]);
});

test("whoever has finished writing goes with the others", () => {
  const memory = newMemory();
  const anna = annas({ activity: HAND });
  drawnOf(anna, memory);
  anna.kept.set("line:maegler:0", "Når to ikke ");
  const next = { ...anna, team: { ...ANNAS_TEAM, turn: { at: 1, since: 0 } } };

  press(drawnOf(next, memory), "Gå med til næste kort");

  assert.equal(all(drawnOf(next, memory), "h2")[0], "Brobygger");
});

/* One card for all, and all cards for one */

test("the card the room looks at is the one in my hand", () => {
  const anna = annas({ activity: { play: "room" }, stage: { ...DEALT, card: "postbud" }, team: null });

  assert.deepEqual([all(drawnOf(anna), "h1"), all(drawnOf(anna), "h2")[0]], [["Kortet lige nu"], "Postbud"]);
});

const BROWSE = { activity: { play: "browse" }, team: null };

test("cards lie open one at a time, with a way on and a way back", () => {
  const anna = annas(BROWSE);

  press(drawnOf(anna), "Næste");

  assert.deepEqual([all(drawnOf(anna), "h1"), all(drawnOf(anna), "h2")[0]], [["Kort 2 af 3"], "Mægler"]);
});

test("a suit alone can be looked through", () => {
  const anna = annas({ ...BROWSE, here: { "browse-suit": "faldgruber" } });

  assert.deepEqual([all(drawnOf(anna), "h1"), all(drawnOf(anna), "h2")[0]], [["Kort 1 af 1"], "Postbud"]);
});

test("the list leads to each card", () => {
  const anna = annas({ ...BROWSE, here: { "browse-list": true } });
  const memory = newMemory();

  press(drawnOf(anna, memory), "Samarbejde: Mægler Mægler i én linje.");

  assert.deepEqual([all(drawnOf(anna, memory), "h1"), memory.land], [["Kort 2 af 3"], "card-maegler"]);
});
