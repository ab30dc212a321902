/** Cards under themes: gathered alike on every face, moved on the facilitator's board, and calm on the screen. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { desk } from "../../static/js/activities/poll/desk.js";
import { phone } from "../../static/js/activities/poll/phone.js";
import { screen } from "../../static/js/activities/poll/screen.js";
import * as text from "../../static/js/activities/poll/text/table.js";
import { lists } from "../../static/js/parts/card_lists.js";
import { groupsOf, theirOrder } from "../../static/js/parts/groups.js";
import { hangSide, hungByTheme, headOf, linesUnderTitle } from "../../static/js/parts/themed_wall.js";
import { themeMarks } from "../../static/js/parts/theme_marks.js";
import { EMPTY, NEW, boardOf } from "../../static/js/parts/themes_board.js";
import { boardView } from "../../static/js/parts/themes_view.js";
import { heightOf, roomFor } from "../../static/js/parts/wall.js";
import { all } from "./drawn.js";
import * as polls from "./polls.js";

const { elements, onPhone, onScreen, press, read } = polls;

const texts = (view, name) => elements(view, name).map(({ children }) => read(children));

const CARDS = [
  { id: "c1", text: "Ledelsen lytter", column: 0, theme: "lead" },
  { id: "c2", text: "Tid", column: 1, theme: "time" },
  { id: "c3", text: "Kaffe", column: 0, theme: "" },
  { id: "c4", text: "Vi ler", column: 0, theme: "", given: true },
];
const THEMES = [
  { id: "lead", title: "Ledelse", count: 1 },
  { id: "time", title: "Tid", count: 1 },
];
const RESULT = { n: 5, passes: 0, cards: CARDS, themes: THEMES };

test("cards are gathered in the order of the themes, and those that stand alone come last", () => {
  const groups = groupsOf(CARDS, [...THEMES, { id: "empty", title: "Tomt", count: 0 }]);

  assert.deepEqual(
    groups.map(({ title, cards }) => [title, cards.map(({ id }) => id)]),
    [
      ["Ledelse", ["c1"]],
      ["Tid", ["c2"]],
      ["Ikke grupperet", ["c3", "c4"]],
    ],
  );
});

test("columns on the board keep their order when the counts change, and new ones come last", () => {
  const ordered = theirOrder([{ id: "new" }, { id: "time" }, { id: "lead" }], ["lead", "time"]);

  assert.deepEqual(ordered.map(({ id }) => id), ["lead", "time", "new"]);
});

/* What came of it in words */

test("the sentence counts what people wrote and names the largest theme", () => {
  assert.equal(text.sentence(polls.cards, RESULT), "3 kort fra 5 af jer. Flest ligger under Ledelse (1).");
  assert.equal(
    text.sentence(polls.cards, { n: 5, cards: CARDS.map((card) => ({ ...card, theme: "" })), themes: THEMES }),
    "3 kort fra 5 af jer.",
  );
});

test("the table has the theme beside each card, and a bar for each theme", () => {
  assert.deepEqual(text.table(polls.cards, { ...RESULT, cards: CARDS.map((card) => ({ ...card, column: 0 })) }), {
    columns: ["Tema", "Kort"],
    rows: [
      ["Ledelse", "Ledelsen lytter"],
      ["Tid", "Tid"],
      ["Ikke grupperet", "Kaffe"],
      ["Ikke grupperet", "Vi ler"],
    ],
    bars: [
      { label: "Ledelse", count: 1, share: 0.25 },
      { label: "Tid", count: 1, share: 0.25 },
      { label: "Ikke grupperet", count: 2, share: 0.5 },
    ],
  });
});

test("without themes the table is the cards alone, and there is nothing to draw bars of", () => {
  const alone = { n: 5, cards: [{ id: "c1", text: "Ro", column: 1, theme: "" }], themes: [] };

  assert.deepEqual(text.table(polls.cards, { ...alone, cards: [{ ...alone.cards[0], column: 0 }] }), {
    columns: ["Kort"],
    rows: [["Ro"]],
    bars: null,
  });
  assert.deepEqual(text.table(polls.twoColumns, alone), {
    columns: ["Søjle", "Kort"],
    rows: [["Det kan styrkes", "Ro"]],
    bars: null,
  });
});

/* The three faces */

test("a phone lists the cards under their column and their theme", () => {
  const view = lists({ activity: polls.twoColumns, result: RESULT });

  assert.deepEqual(
    [texts(view, "h3"), texts(view, "h4")],
    [
      ["Det virker", "Det kan styrkes"],
      ["Ledelse 1 kort", "Ikke grupperet 2 kort", "Tid 1 kort"],
    ],
  );
});

const given = { ...polls.cards, cards: ["Vi ler", "Tid til snak"] };

test("cards that hang from the start are there to react to before any answer is seen", () => {
  const faces = [phone(onPhone(given)), screen(onScreen(given, null))];

  assert.deepEqual(
    faces.map((face) => texts(face, "li")),
    [
      ["Vi ler", "Tid til snak"],
      ["Vi ler", "Tid til snak"],
    ],
  );
});

test("while too few have written, the facilitator's own cards stand without the one taken down", () => {
  const few = { few: true, needed: 5, cards: [{ id: "g1", text: "Vi ler", column: 0, given: true, theme: "" }] };
  const faces = [phone(onPhone(given, { result: few })), screen(onScreen(given, few))];

  assert.deepEqual(faces.map((face) => texts(face, "li")), [["Vi ler"], ["Vi ler"]]);
});

test("the desk takes the facilitator's own cards down also while too few have written", () => {
  const told = [];
  const few = { n: 2, few: true, needed: 5, cards: [{ id: "g1", text: "Vi ler", column: 0, given: true, theme: "" }] };
  const state = { ...onScreen(given, few), answered: 2, here: 9, command: (...what) => told.push(what) };

  press(desk(state), "Tag ned : Vi ler");

  assert.deepEqual(told, [["mark", { activity: "p", slot: "hide:g1", value: { hide: true } }]]);
});

test("the screen shows each theme with its count above its cards, what stands alone last", () => {
  const view = screen(onScreen(polls.cards, { ...RESULT, cards: CARDS.map((card) => ({ ...card, column: 0 })) }));

  assert.deepEqual(all(view, "h2"), ["Ledelse 1", "Tid 1", "Ikke grupperet 2"]);
});

test("a wall in two columns has the themes within each", () => {
  const view = screen(onScreen(polls.twoColumns, RESULT));

  assert.deepEqual(
    [all(view, "h2"), all(view, "h3")],
    [
      ["Det virker", "Det kan styrkes"],
      ["Ledelse 1", "Ikke grupperet 2", "Tid 1"],
    ],
  );
});

/* The wall is calm */

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

/* What the board tells the server */

/** A desk that writes down what it is told, and answers as told. */
const telling = (answers = []) => {
  const told = [];
  const command = async (what, args) => {
    told.push(args.slot ? [args.slot, args.value] : [what, args]);
    return answers.shift() ?? { ok: true };
  };
  return { told, marks: themeMarks({ activity: "p", command, newId: () => "aaaa00000001", wait: async () => {} }) };
};

test("moving a card is a mark, and taking it out is the mark taken back", async () => {
  const { told, marks } = telling();

  const said = [await marks.move(["c3"], "lead", "Ledelse"), await marks.move(["c1", "c2"], "", "")];

  assert.deepEqual(told, [
    ["put:c3", { theme: "lead" }],
    ["put:c1", null],
    ["put:c2", null],
  ]);
  assert.deepEqual(said.map(({ words }) => words), [
    "Kortet ligger nu under Ledelse.",
    "2 kort ligger for sig selv igen.",
  ]);
});

test("a typed theme is used when it is known, however it is spelled, and made when it is not", async () => {
  const { told, marks } = telling();

  await marks.moveTo(["c3"], " ledelse ", THEMES);
  await marks.moveTo(["c3"], "Hverdag", THEMES);

  assert.deepEqual(told, [
    ["put:c3", { theme: "lead" }],
    ["theme:aaaa00000001", { title: "Hverdag" }],
    ["put:c3", { theme: "aaaa00000001" }],
  ]);
});

test("a mark that finds the desk busy, or too quick, is told again", async () => {
  const { told, marks } = telling([{ ok: false, code: "busy" }, { ok: false, code: "limit" }, { ok: true }]);

  const said = await marks.move(["c3"], "lead", "Ledelse");

  assert.deepEqual([told.length, said.ok], [3, true]);
});

test("what is refused is said, and the rest is left undone", async () => {
  const { told, marks } = telling([{ ok: false, code: "refused", why: "Der kan være højst 20 temaer." }]);

  const said = await marks.moveTo(["c1", "c2"], "Hverdag", THEMES);

  assert.deepEqual([told.length, said], [1, { ok: false, words: "Der kan være højst 20 temaer.", back: null }]);
});

test("themes that were removed can be brought back with their titles", async () => {
  const { told, marks } = telling();

  const { back } = await marks.remove(THEMES);
  await marks.bringBack(back);

  assert.deepEqual(told, [
    ["theme:lead", null],
    ["theme:time", null],
    ["theme:lead", { title: "Ledelse" }],
    ["theme:time", { title: "Tid" }],
  ]);
});

/* The board */

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
