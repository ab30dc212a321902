/** The wall of cards: what hangs stays, late cards come after, and what is too much turns its pages. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { chooseLevel, hang, heightOf, hung, lanesOn, linesOf, roomFor, turn } from "../../static/js/parts/wall.js";

const room = roomFor(68, 1, "wide");
const TEXTS = [
  "Tid",
  "Vi mødes hver mandag og siger højt, hvad der trykker",
  "Vi kender hinandens opgaver og hjælper til, når det brænder på",
];
const written = (n, column = () => 0) =>
  Array.from({ length: n }, (_, at) => ({ id: `k${at}`, text: TEXTS[at % TEXTS.length], column: column(at) }));

const placesOf = (places, cards) => cards.map(({ id }) => places.get(id));

test("a card hangs where it hung, however many come after it", () => {
  const early = written(10);
  const first = hang(early, new Map(), room.small);

  const later = hang(written(60).reverse(), first, room.small);

  assert.deepEqual(placesOf(later, early), placesOf(first, early));
});

test("late cards hang after the others in their lane", () => {
  const before = hang(written(6), new Map(), room.small);
  const cards = [{ id: "a-late-one", text: "Tid", column: 0 }, ...written(6)];

  const [lanes] = lanesOn(cards, hang(cards, before, room.small), 0, [""], room.small.lanes);

  assert.equal(lanes.find((lane) => lane.some(({ id }) => id === "a-late-one")).at(-1).id, "a-late-one");
});

test("no lane is taller than the wall", () => {
  const cards = written(300);
  const places = hang(cards, new Map(), room.small);
  const heights = new Map();

  for (const card of cards) {
    const { page, lane } = places.get(card.id);
    heights.set(`${page} ${lane}`, (heights.get(`${page} ${lane}`) ?? 0) + heightOf(card, room.small));
  }

  assert.deepEqual(
    [...heights.values()].filter((height) => height > room.small.height),
    [],
  );
});

test("every card hangs exactly once", () => {
  const cards = written(60, (at) => at % 2);
  const places = hang(cards, new Map(), room.small);

  const { of } = turn(places, 0, 0);
  const hung = Array.from({ length: of }, (_, page) =>
    [...places].filter(([, place]) => place.page === page).map(([id]) => id),
  ).flat();

  assert.deepEqual(hung.toSorted(), cards.map(({ id }) => id).toSorted());
});

test("a card moved to the other column hangs there", () => {
  const before = hang(written(4), new Map(), room.small);

  const after = hang(
    written(4, (at) => (at === 2 ? 1 : 0)),
    before,
    room.small,
  );

  assert.deepEqual([after.get("k2").column, after.get("k1")], [1, before.get("k1")]);
});

test("a card that is taken down leaves the others in their places", () => {
  const before = hang(written(8), new Map(), room.small);
  const left = written(8).filter(({ id }) => id !== "k3");

  const after = hang(left, before, room.small);

  assert.deepEqual([placesOf(after, left), after.has("k3")], [placesOf(before, left), false]);
});

test("few cards have large letters, many or many to come have small ones", () => {
  const six = written(6);

  assert.deepEqual(
    [chooseLevel(six, room, [""], null), chooseLevel(six, room, [""], 60), chooseLevel(written(60), room, [""], null)],
    ["big", "small", "small"],
  );
});

test("pages turn by themselves, the newest six of them, and the rest is left to the summary", () => {
  const places = new Map(Array.from({ length: 9 }, (_, page) => [`k${page}`, { column: 0, page, lane: 0 }]));

  const turns = [0, 24_999, 25_000, 150_000].map((now) => turn(places, now, 0));

  assert.deepEqual(turns, [
    { page: 3, number: 1, of: 6, leftOut: 3 },
    { page: 3, number: 1, of: 6, leftOut: 3 },
    { page: 4, number: 2, of: 6, leftOut: 3 },
    { page: 3, number: 1, of: 6, leftOut: 3 },
  ]);
});

test("the shorter column keeps its last page up while the longer one turns", () => {
  const cards = [
    { id: "a", text: "Tid", column: 0 },
    { id: "b", text: "Ro", column: 1 },
    { id: "c", text: "Ro", column: 1 },
  ];
  const places = new Map([
    ["a", { column: 0, page: 0, lane: 0 }],
    ["b", { column: 1, page: 0, lane: 0 }],
    ["c", { column: 1, page: 1, lane: 0 }],
  ]);

  const shown = lanesOn(cards, places, 1, ["", ""], 1).map(([lane]) => lane.map(({ id }) => id));

  assert.deepEqual(shown, [["a"], ["c"]]);
});

test("a card taller than the wall is cut to the wall", () => {
  const tall = { text: "ord ".repeat(600) };

  assert.equal(heightOf(tall, room.big) <= room.big.height, true);
  assert.equal(linesOf({ text: "Tid" }, room.big), 1);
});

test("a name under a card makes it a line taller, and the text gives way to it on a full wall", () => {
  const [bare, signed] = [{ text: "Ro" }, { text: "Ro", who: "Solsikken" }];
  const tall = { text: "ord ".repeat(600), who: "Solsikken" };

  assert.equal((heightOf(signed, room.small) - heightOf(bare, room.small)).toFixed(2), (3.2 * 1.3).toFixed(2));
  assert.equal(heightOf(tall, room.big) <= room.big.height, true);
});

test("late cards change neither the letters nor the places of a wall that is up", () => {
  const memory = {};
  const state = { height: 68, columns: [""], shape: "wide", writers: 40, now: 0 };
  hung(memory, written(12), state);
  const before = new Map(memory.places);
  const level = memory.level;

  hung(memory, written(90), { ...state, writers: 0 });

  assert.deepEqual([memory.level, placesOf(memory.places, written(12))], [level, placesOf(before, written(12))]);
});
