/** The board on which Gry puts cards under themes: by buttons, by typing and by dragging. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { EMPTY, NEW, boardOf } from "../../static/js/parts/themes_board.js";
import { boardView } from "../../static/js/parts/themes_view.js";
import { all } from "./drawn.js";
import * as polls from "./polls.js";
import { CARDS, telling, THEMES } from "./themed.js";

const { elements, press, read } = polls;

const onBoard = (ui = {}, cards = CARDS) => {
  const { told, marks } = telling();
  const changes = [];
  const focused = [];
  const board = boardOf({
    title: "Hvad virker?",
    language: "da",
    columns: [""],
    cards,
    themes: THEMES,
    ui: { ...EMPTY, ...ui },
    change: (change) => changes.push(change),
    marks,
    focusOn: (id) => focused.push(id),
  });
  return { board, told, changes, focused, view: boardView(board, () => {}) };
};
const settled = () => new Promise((done) => setImmediate(done));

test("the board has a column for what stands alone and one for every theme, also an empty one", () => {
  const { view } = onBoard({}, CARDS.slice(1));

  assert.deepEqual(all(view, "h3"), ["Ikke grupperet 2 kort"]);
  assert.deepEqual(elements(view, "section").map((each) => each["aria-label"] ?? each["data-drop"]), ["", "Ledelse", "Tid"]);
});

test("a button moves a card, and the next one in its list has the focus", async () => {
  const { view, told, focused } = onBoard({ menu: "c3" });

  press(view, "Ledelse");
  await settled();

  assert.deepEqual([told, focused], [[["put:c3", { theme: "lead" }]], ["c4"]]);
});

test("a card under a theme can be moved to the others and out, and not to where it is", () => {
  const { view } = onBoard({ menu: "c1" });

  const [menu] = elements(view, "div").filter(({ role }) => role === "group");

  assert.deepEqual(all(menu.children, "button"), ["Tid", "Ikke grupperet", "Læg her"]);
});

test("marked cards are moved together", async () => {
  const { view, told } = onBoard({ menu: "c3", marked: new Set(["c3", "c4", "gone"]) });

  assert.equal(read(view).includes("Flyt 2 kort til …"), true);
  press(view, "Tid");
  await settled();

  assert.deepEqual(told, [
    ["put:c3", { theme: "time" }],
    ["put:c4", { theme: "time" }],
  ]);
});

test("a title typed with cards marked makes a theme of them", async () => {
  const { board, told } = onBoard({ marked: new Set(["c3", "c4"]), tray: "Hverdag" });

  board.trayTyped({ preventDefault() {} });
  await settled();
  await settled();

  assert.deepEqual(told.map(([slot]) => slot), ["theme:aaaa00000001", "put:c3", "put:c4"]);
});

test("a title is mended in its place, and one that is as it was is not told", async () => {
  const { board, told } = onBoard({ titles: { lead: "Vores ledelse", time: "Tid " } });

  await board.keepTitle(THEMES[0]);
  await board.keepTitle(THEMES[1]);

  assert.deepEqual(told, [["theme:lead", { title: "Vores ledelse" }]]);
});

test("the board proposes, takes themes away and takes cards down", async () => {
  const { view, told } = onBoard();

  press(view, "Foreslå temaer");
  press(view, "Fjern : Ledelse");
  press(view, "Tag ned : Kaffe");
  await settled();

  assert.deepEqual(told, [
    ["propose", { activity: "p" }],
    ["theme:lead", null],
    ["hide:c3", { hide: true }],
  ]);
});

/** A hand that takes hold of a card with the mouse, and lets go over a zone. */
const dragged = (board, card, zone) => {
  const heard = {};
  const held = { addEventListener() {}, removeEventListener() {}, setPointerCapture() {} };
  const target = { closest: () => null };
  const under = { closest: (wanted) => (wanted === "[data-drop]" ? { getAttribute: () => zone } : null) };
  globalThis.document = {
    elementFromPoint: () => (zone === null ? null : under),
    addEventListener: (name, hear) => (heard[name] = hear),
    removeEventListener: (name) => delete heard[name],
  };
  const press = { button: 0, pointerType: "mouse", pointerId: 1, clientX: 0, clientY: 0, target, currentTarget: held };
  board.grab(press, card);
  const { pointermove, pointerup } = heard;
  pointermove({ pointerId: 1, clientX: 40, clientY: 40 });
  pointerup({ type: "pointerup", pointerId: 1, clientX: 40, clientY: 40 });
  delete globalThis.document;
};

test("a card dragged over a theme and let go lies there; outside it lies where it lay", async () => {
  const { board, told } = onBoard();

  dragged(board, CARDS[2], "time");
  dragged(board, CARDS[2], null);
  dragged(board, CARDS[0], "lead");
  dragged(board, CARDS[0], "");
  await settled();

  assert.deepEqual(told, [
    ["put:c3", { theme: "time" }],
    ["put:c1", null],
  ]);
});

test("a card dragged to the place for a new theme waits for its title", () => {
  const { board, told, changes } = onBoard();

  dragged(board, CARDS[2], NEW);

  assert.deepEqual([told, [...changes.at(-1).marked]], [[], ["c3"]]);
  assert.equal(changes.at(-1).said.words, "Skriv navnet på temaet. Så lægges kortet der.");
});
