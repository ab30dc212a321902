/** A wall in themes is calm: what hangs stays where it is when a card is moved, a theme is made or an answer is late. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { hangSide, hungByTheme, headOf, linesUnderTitle } from "../../static/js/parts/themed_wall.js";
import { heightOf, roomFor } from "../../static/js/parts/wall.js";

const room = roomFor(68, 1, "wide");
const SENTENCES = ["Tid", "Vi mødes hver mandag og siger højt, hvad der trykker", "Vi hjælper til"];
const many = (n, themeOf) =>
  Array.from({ length: n }, (_, at) => ({
    id: `k${at}`,
    text: SENTENCES[at % SENTENCES.length],
    column: 0,
    theme: themeOf(at),
    title: themeOf(at) || "Ikke grupperet",
  }));
const NAMES = ["Ledelse", "Tid", "Ro", "Humor", "Løn"];
const themesNamed = (names) => names.map((id) => ({ id, title: id }));
const bare = (split) => ({ split, regions: [] });
const whereOf = ({ regions }) =>
  Object.fromEntries(
    regions.flatMap(({ page, lane, top, cards }) => cards.map(({ id }, at) => [id, [page, lane, top, at]])),
  );

test("every card hangs exactly once, in a region of its theme, and no lane is taller than the wall", () => {
  const cards = many(70, (at) => ["", ...NAMES][at % 6]);

  const { regions } = hangSide(cards, themesNamed(NAMES), bare(true), room.small);

  const hanging = regions.flatMap((region) => region.cards.map((card) => [card.id, card.theme === region.theme]));
  assert.deepEqual(hanging.map(([id]) => id).toSorted(), cards.map(({ id }) => id).toSorted());
  assert.equal(hanging.every(([, home]) => home), true);
  const bottoms = regions.map((region) =>
    region.cards.reduce((sum, card) => sum + heightOf(card, room.small), region.top + headOf(region.title, room.small)));
  assert.equal(Math.max(...bottoms) <= room.small.height, true);
});

test("no region reaches into the next one in its lane", () => {
  const cards = many(12, (at) => NAMES[at % 5]);

  const { regions } = hangSide(cards, themesNamed(NAMES), bare(false), room.small);

  const closed = regions.filter(({ tall }) => tall !== null);
  const next = ({ page, lane, top, tall }) =>
    regions.filter((other) => other.page === page && other.lane === lane && other.top > top && other.top < top + tall);
  assert.equal(closed.length > 0, true);
  assert.deepEqual(closed.flatMap(next), []);
});

test("a card that is put under a theme hangs after those that are there, and nothing else changes its place", () => {
  const before = many(30, (at) => (at < 10 ? NAMES[at % 3] : ""));
  const first = hangSide(before, themesNamed(NAMES.slice(0, 3)), bare(true), room.small);
  const after = before.map((card) => (card.id === "k29" ? { ...card, theme: "Ro", title: "Ro" } : card));

  const then = hangSide(after, themesNamed(["Ro", "Ledelse", "Tid"]), first, room.small);

  const [{ k29: _from, ...stood }, { k29: to, ...stands }] = [whereOf(first), whereOf(then)];
  assert.deepEqual(stands, stood);
  const [page, lane, top] = whereOf(first).k2;
  assert.deepEqual(to.slice(0, 3), [page, lane, top]);
});

test("a new theme takes free room and moves no other", () => {
  const before = many(16, (at) => (at < 6 ? NAMES[at % 2] : ""));
  const first = hangSide(before, themesNamed(NAMES.slice(0, 2)), bare(true), room.small);
  const after = before.map((card) => (card.id === "k15" ? { ...card, theme: "Løn", title: "Løn" } : card));

  const then = hangSide(after, themesNamed(["Ledelse", "Tid", "Løn"]), first, room.small);

  const [{ k15: _from, ...stood }, { k15: to, ...stands }] = [whereOf(first), whereOf(then)];
  assert.deepEqual([stands, to[0]], [stood, 0]);
});

test("the place of a theme that was emptied is there for the next one", () => {
  const cards = many(12, (at) => NAMES[at % 5]);
  const first = hangSide(cards, themesNamed(NAMES), bare(false), room.small);
  const closed = first.regions.find(({ tall }) => tall !== null);
  const left = cards.filter(({ theme }) => theme !== closed.theme);
  const blank = hangSide(left, themesNamed(NAMES), first, room.small);
  const late = { id: "late", text: "Tid", column: 0, theme: "Fest", title: "Fest" };

  const then = hangSide([...left, late], themesNamed([...NAMES, "Fest"]), blank, room.small);

  assert.deepEqual(whereOf(then).late, [closed.page, closed.lane, closed.top, 0]);
});

test("the letters of a themed wall are chosen once, and a late answer moves nothing", () => {
  const memory = {};
  const state = { height: 68, columns: [""], shape: "wide", now: 0 };
  const cards = many(14, (at) => ["Ledelse", "Tid", ""][at % 3]);
  hungByTheme(memory, cards, themesNamed(["Ledelse", "Tid"]), state);
  const [level, before] = [memory.level, whereOf(memory.sides[0])];
  const late = many(40, (at) => (at < 14 ? ["Ledelse", "Tid", ""][at % 3] : ""));

  hungByTheme(memory, late, themesNamed(["Ledelse", "Tid"]), state);

  const after = whereOf(memory.sides[0]);
  assert.equal(memory.level, level);
  assert.deepEqual(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]])), before);
});

test("a lane with fewer pages keeps its last one up while the others turn", () => {
  const memory = {};
  const cards = many(12, (at) => (at < 2 ? "Ledelse" : ""));
  const at = (now) => hungByTheme(memory, cards, themesNamed(["Ledelse"]), {
    height: 68, columns: [""], shape: "wide", now,
  });

  const [first, second] = [at(0), at(25_000)];

  const up = ({ sides: [lanes] }) => lanes.map((regions) => regions.map(({ theme, page }) => [theme, page]));
  assert.deepEqual(up(first), [[["Ledelse", 0]], [], [], [["", 0]]]);
  assert.deepEqual(up(second), [[["Ledelse", 0]], [], [], [["", 1]]]);
  assert.equal(second.sides[0][3][0].continued, true);
});

test("a card taller than the wall is cut to leave room for the title", () => {
  const lines = linesUnderTitle({ text: "ord ".repeat(600) }, room.big);

  assert.equal(lines * room.big.size * 1.3 + headOf("Ledelse", room.big) < room.big.height, true);
});
