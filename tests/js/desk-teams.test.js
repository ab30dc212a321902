/** The facilitator's board of teams: how they are formed, who sits where, and how somebody is moved. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { EMPTY, boardOf, roomiest } from "../../static/js/desk/teams_board.js";
import { countOf, hereWords, previewWords } from "../../static/js/desk/teams_form.js";
import { boardView } from "../../static/js/desk/teams_view.js";
import { nameOf } from "../../static/js/desk/teams_words.js";
import { all } from "./drawn.js";
import { NOON, elements, press, read } from "./polls.js";

const CIRCLE = { colour: "himmel", shape: "circle", word: "blå cirkel", number: null };
const STAR = { colour: "lyng", shape: "star", word: "lilla stjerne", number: null };

const member = (number, more = {}) => ({ number, phone: true, away: false, ...more });
const team = (number, members, more = {}) => ({
  number, members, sign: CIRCLE, stays: false, lines: 0, at: 0, of: 0, found: false, home: false, ...more,
});

const CARDS = { kind: "cards", id: "b1.a1", stage: { began: null } };
const WALK = { kind: "walk", id: "b1.a2", stage: { began: null } };
const BEFORE = { forming: "", by: "mixed", size: 4, here: 28, stays: null, swaps: 0, waiting: [], teams: [] };
const FORMED = {
  ...BEFORE,
  forming: "0a1b",
  teams: [
    team(1, [member(17), member(4, { phone: false }), member(9)]),
    team(2, [member(2), member(30, { away: true })], { sign: STAR }),
  ],
};
const LATE = { ...FORMED, waiting: [member(31), member(32, { phone: false })] };

const onDesk = (teams, { ui = {}, activity = CARDS, answer = { ok: true }, progress = () => "" } = {}) => {
  const told = [];
  const changes = [];
  const focused = [];
  const shown = [];
  const board = boardOf({
    teams,
    activity,
    progress,
    ui: { ...EMPTY, ...ui },
    change: (change) => changes.push(change),
    command: async (what, args) => {
      told.push([what, args]);
      return answer;
    },
    focusOn: (number) => focused.push(number),
    show: (number) => shown.push(number),
  });
  return { board, told, changes, focused, shown, view: boardView(board) };
};
const settled = () => new Promise((done) => setImmediate(done));
const said = (changes) => changes.map(({ said: words }) => words).filter((words) => words !== undefined);
const chips = (view) =>
  elements(view, "button").filter((each) => each["data-number"]).map((each) => read(each.children));
const chip = (view, number) => elements(view, "button").find((each) => each["data-number"] === number);
const names = (view) => all(view, "h4");

/* Before */

test("before anything is formed the desk sees the rules, the size, and how many are here", () => {
  const { view } = onDesk(BEFORE);

  assert.deepEqual(all(view, "h3"), ["Grupper 28 er her"]);
  assert.deepEqual(all(view, "option"), ["Blandet", "Tilfældigt", "Samme arbejdsplads sammen", "Frit bordvalg"]);
  assert.equal(elements(view, "select")[0].value, "mixed");
  assert.deepEqual(all(view, "output"), ["4 i hver gruppe"]);
  assert.equal(
    all(view, "p")[0],
    "Det giver 7 grupper med 4 i hver. Roller og arbejdspladser bliver spredt, og man møder nye, så længe det kan lade sig gøre.",
  );
  assert.equal(all(view, "button").at(-1), "Dan grupper");
});

test("a walk speaks of pairs, and nobody walks to a table", () => {
  const { view } = onDesk({ ...BEFORE, size: 2, here: 9 }, { activity: WALK });

  assert.deepEqual(all(view, "option"), ["Blandet", "Tilfældigt", "Samme arbejdsplads sammen"]);
  assert.ok(all(view, "p")[0].startsWith("Det giver 4 par. Et af dem bliver tre. "));
  assert.equal(all(view, "button").at(-1), "Dan par");
});

test("how many would rather stay in is a number or nothing", () => {
  assert.ok(read(onDesk({ ...BEFORE, stays: 5 }, { activity: WALK }).view).includes("5 vil hellere blive inde. "));
  assert.ok(!read(onDesk({ ...BEFORE, stays: null }, { activity: WALK }).view).includes("blive inde"));
});

test("the teams are formed by the rule and in the size that were chosen", async () => {
  const { view, told, changes } = onDesk(BEFORE, { ui: { rule: "random", size: 3 } });

  press(view, "Dan grupper");
  await settled();

  assert.deepEqual(told, [["form", { by: "random", size: 3 }]]);
  assert.deepEqual(said(changes), ["Grupperne er dannet."]);
});

test("until somebody chooses, the rule and the size are those of the programme", async () => {
  const { view, told } = onDesk({ ...BEFORE, by: "workplace", size: 5 });

  press(view, "Dan grupper");
  await settled();

  assert.deepEqual(told, [["form", { by: "workplace", size: 5 }]]);
});

test("the size stays within what the kind can do", () => {
  const disabled = (view) => elements(view, "button").slice(0, 2).map(({ disabled: off }) => off);

  assert.deepEqual(disabled(onDesk(BEFORE, { ui: { size: 2 } }).view), [true, false]);
  assert.deepEqual(disabled(onDesk(BEFORE, { ui: { size: 10 } }).view), [false, true]);
  assert.deepEqual(disabled(onDesk(BEFORE, { ui: { size: 3 }, activity: WALK }).view), [false, true]);
});

test("free tables have no size", () => {
  assert.deepEqual(all(onDesk(BEFORE, { ui: { rule: "table" } }).view, "output"), []);
});

test("where people choose a table themselves it says so, and counts nothing before anybody sits", async () => {
  const before = onDesk(BEFORE, { ui: { rule: "table" } });
  const open = onDesk({ ...LATE, by: "table", teams: [] });

  press(before.view, "Dan grupper");
  await settled();

  assert.deepEqual(before.told, [["form", { by: "table", size: 4 }]]);
  assert.deepEqual(said(before.changes), ["Alle kan vælge et bord på mobilen nu."]);
  assert.deepEqual(all(open.view, "h3"), ["Borde"]);
  assert.ok(read(open.view).includes("De kan selv vælge et bord på mobilen."));
});

test("nobody can be put into teams before somebody is here", () => {
  const { view } = onDesk({ ...BEFORE, here: 0 });

  assert.equal(elements(view, "button").at(-1).disabled, true);
  assert.deepEqual(all(view, "h3"), ["Grupper Der er ingen her endnu"]);
});

test("one person is spoken of as one", () => {
  assert.equal(hereWords({ here: 1 }), "1 er her");
});

test("it says what comes of the numbers the way the server forms them", () => {
  const preview = (here, size, rule = "mixed") => previewWords({ activity: CARDS, teams: { here }, rule, size });

  assert.deepEqual(
    [countOf(1, 2), countOf(7, 2), countOf(10, 4), countOf(9, 4), countOf(5, 10)],
    [1, 3, 3, 2, 1],
  );
  assert.equal(preview(10, 4), "Det giver 3 grupper med 3 eller 4 i hver.");
  assert.equal(preview(4, 4), "Det giver 1 gruppe med 4 i hver.");
  assert.equal(preview(10, 4, "workplace"), "");
  assert.equal(preview(0, 4), "");
});

/* After */

test("every team has its name and its people by number, and says who has no phone and who is away", () => {
  const { view } = onDesk(FORMED);

  assert.deepEqual(all(view, "h3"), ["2 grupper 5 personer"]);
  assert.deepEqual(names(view), ["Gruppe 1", "Gruppe 2", "Ny gruppe"]);
  assert.deepEqual(chips(view), [
    "Nummer 17", "Nummer 4 uden mobil", "Nummer 9", "Nummer 2", "Nummer 30 ikke hørt fra længe",
  ]);
  assert.deepEqual(
    elements(view, "span").filter(({ class: name }) => name === "teams-mark").map(({ children }) => read(children)),
    ["uden mobil", "ikke hørt fra længe"],
  );
});

test("tables have the numbers they stand under, pairs their signs", () => {
  assert.deepEqual(names(onDesk({ ...FORMED, by: "table" }).view), ["Bord 1", "Bord 2", "Nyt bord"]);
  assert.deepEqual(names(onDesk(FORMED, { activity: WALK }).view), ["blå cirkel", "lilla stjerne", "Nyt par"]);
});

test("from the thirteenth pair on the sign is told with its number", () => {
  assert.equal(nameOf(team(13, [], { sign: { ...CIRCLE, number: 2 } }), { kind: "walk", by: "mixed" }), "blå cirkel 2");
});

test("a pair that stays in says so", () => {
  const [first, second] = FORMED.teams;
  const { view } = onDesk({ ...FORMED, teams: [{ ...first, stays: true }, second] }, { activity: WALK });

  assert.deepEqual(names(view), ["blå cirkel bliver inde", "lilla stjerne", "Nyt par"]);
});

test("how far a team is are the words of the kind", () => {
  const { view } = onDesk(FORMED, { progress: ({ number }) => (number === 1 ? "2 linjer" : "") });

  assert.deepEqual(
    elements(view, "p").filter(({ class: name }) => name?.includes("teams-progress")).map(({ children }) => children),
    ["2 linjer"],
  );
});

test("those who wait come first, with one press for all of them and one for each", async () => {
  const { view, told, changes } = onDesk(LATE);

  assert.deepEqual(names(view).slice(0, 2), ["2 venter på en plads", "Gruppe 1"]);
  press(view, "Giv alle en plads");
  press(view, "Nummer 31 til Gruppe 2");
  await settled();

  assert.deepEqual(told, [
    ["place_all", undefined],
    ["place", { number: 31, team: 2 }],
  ]);
  assert.deepEqual(said(changes), ["Alle har fået en plads.", "Nummer 31 er flyttet til Gruppe 2."]);
});

test("whoever waits is sent to the team with fewest in it, or to the first one where there is none", async () => {
  const { view, told } = onDesk({ ...LATE, teams: [] });

  press(view, "Nummer 31 til en ny gruppe");
  await settled();

  assert.deepEqual(told, [["place", { number: 31, team: 1 }]]);
  assert.equal(roomiest(FORMED).number, 2);
  assert.equal(roomiest({ teams: [team(4, [member(1)]), team(3, [member(2)])] }).number, 3);
});

test("nobody waits, and nothing is said of waiting", () => {
  assert.ok(!read(onDesk(FORMED).view).includes("venter"));
});

/* Moving */

test("a number that is pressed is chosen, and pressed again it is not", () => {
  const first = onDesk(FORMED);
  const second = onDesk(FORMED, { ui: { chosen: 17 } });

  chip(first.view, 17).onClick();
  chip(second.view, 17).onClick();

  assert.deepEqual([first.changes.at(-1).chosen, second.changes.at(-1).chosen], [17, null]);
  assert.deepEqual(said(first.changes), ["Nummer 17 er valgt. Vælg en gruppe eller et nummer at bytte med."]);
  assert.deepEqual(
    elements(second.view, "button").filter((each) => each["aria-pressed"]).map((each) => each["data-number"]),
    [17],
  );
});

test("two numbers in two teams, pressed one after the other, swap", async () => {
  const { view, told, changes, focused } = onDesk(FORMED, { ui: { chosen: 17 } });

  assert.equal(read(chip(view, 30).children), "Nummer 30 ikke hørt fra længe . Byt plads med nummer 17");
  chip(view, 30).onClick();
  await settled();

  assert.deepEqual(told, [["exchange", { one: 17, other: 30 }]]);
  assert.deepEqual(said(changes), ["Nummer 17 og nummer 30 har byttet plads."]);
  assert.deepEqual(focused, [30]);
});

test("another number of the same team is chosen instead", () => {
  const { view, told, changes } = onDesk(FORMED, { ui: { chosen: 17 } });

  chip(view, 9).onClick();

  assert.deepEqual([told, changes.at(-1).chosen], [[], 9]);
});

const toTeams = (view) => elements(view, "button").filter((each) => each.class === "bare teams-name");

test("a team that is pressed gets whoever is chosen, unless they are in it", async () => {
  const { view, told, focused } = onDesk(FORMED, { ui: { chosen: 17 } });

  assert.deepEqual(
    toTeams(view).map((each) => read(each.children)),
    ["Flyt nummer 17 hertil: Gruppe 2", "Flyt nummer 17 hertil: Ny gruppe"],
  );
  toTeams(view).forEach((each) => each.onClick());
  await settled();

  assert.deepEqual(told, [
    ["place", { number: 17, team: 2 }],
    ["place", { number: 17, team: 3 }],
  ]);
  assert.deepEqual(focused, [17, 17]);
});

test("while nobody is chosen no team can be pressed", () => {
  assert.deepEqual(toTeams(onDesk(FORMED).view), []);
});

test("from a list one is moved to a team, to a new one, or back among those who wait", async () => {
  const places = (to) => onDesk(FORMED, { ui: { chosen: 17, to } });

  assert.deepEqual(all(places("").view, "option"), ["Flyt til …", "Gruppe 2", "Ny gruppe", "Lad vente"]);
  const moved = ["2", "new", "0"].map(places);
  moved.forEach(({ view }) => press(view, "Flyt"));
  await settled();

  assert.deepEqual(moved.map(({ told }) => told[0][1].team), [2, 3, 0]);
  assert.deepEqual(said(moved[2].changes), ["Nummer 17 er flyttet til dem, der venter."]);
});

test("what the desk refuses is not said to be done", async () => {
  const { view, changes } = onDesk(FORMED, { ui: { chosen: 17, to: "2" }, answer: { ok: false, why: "Det går ikke." } });

  press(view, "Flyt");
  await settled();

  assert.deepEqual(said(changes), [""]);
});

test("whoever has left is not chosen any more", () => {
  assert.equal(onDesk(FORMED, { ui: { chosen: 99 } }).board.chosen, null);
});

const CROWD = { ...FORMED, teams: [team(1, Array.from({ length: 41 }, (_, at) => member(at + 1)))] };

test("in a large room a number is found by typing it", () => {
  const known = onDesk(CROWD, { ui: { typed: "30" } });
  const unknown = onDesk(CROWD, { ui: { typed: "99" } });

  press(known.view, "Find");
  press(unknown.view, "Find");

  assert.deepEqual([known.changes.at(-1).chosen, known.focused, known.shown], [30, [30], [30]]);
  assert.deepEqual(said(unknown.changes), ["Der er ikke nogen med nummer 99."]);
});

test("a few people need no field to be found with", () => {
  assert.deepEqual(all(onDesk(FORMED).view, "label"), []);
});

test("escape lets go of whoever was chosen", () => {
  const { view, changes } = onDesk(FORMED, { ui: { chosen: 17 } });

  elements(view, "section")[0].onKeyDown({ key: "Escape" });

  assert.equal(changes.at(-1).chosen, null);
});

/* Again */

test("teams are formed again only after a second press, by the same rule unless another is chosen", async () => {
  const first = onDesk({ ...FORMED, by: "random", size: 3 });
  const second = onDesk({ ...FORMED, by: "random", size: 3 }, { ui: { anew: true } });

  press(first.view, "Ny inddeling");
  press(second.view, "Bland igen");
  await settled();

  assert.deepEqual([first.told, first.changes], [[], [{ anew: true }]]);
  assert.deepEqual(second.told, [["form", { by: "random", size: 3 }]]);
});

test("it can be left as it is", () => {
  const { view, told, changes } = onDesk(FORMED, { ui: { anew: true, rule: "random" } });

  press(view, "Lad det være");

  assert.deepEqual([told, changes], [[], [{ anew: false, rule: "", size: 0 }]]);
});

test("pairs that have gone are not formed again, only mended", () => {
  const { view } = onDesk(FORMED, { activity: { ...WALK, stage: { began: NOON } } });

  assert.ok(!all(view, "button").includes("Ny inddeling"));
  assert.ok(chip(view, 17));
});

/* Dragging */

/** A hand that takes hold of a number, and lets go over a zone. */
const dragged = (board, number, zone, pointerType = "mouse") => {
  const heard = {};
  const held = { addEventListener() {}, removeEventListener() {}, setPointerCapture() {} };
  const under = { closest: (wanted) => (wanted === "[data-seat]" ? { getAttribute: () => zone } : null) };
  globalThis.document = {
    elementFromPoint: () => (zone === null ? null : under),
    addEventListener: (name, hear) => (heard[name] = hear),
    removeEventListener: (name) => delete heard[name],
  };
  board.grab({ button: 0, pointerType, pointerId: 1, clientX: 0, clientY: 0, currentTarget: held }, number);
  const { pointermove, pointerup } = heard;
  pointermove?.({ pointerId: 1, clientX: 40, clientY: 40 });
  pointerup?.({ type: "pointerup", pointerId: 1, clientX: 40, clientY: 40 });
  delete globalThis.document;
};

test("dragged to a team one moves there, and dragged to a number the two swap", async () => {
  const { board, told } = onDesk(LATE);

  ["t2", "m30", "new", "t0"].forEach((zone) => dragged(board, 17, zone));
  dragged(board, 31, "m2");
  await settled();

  assert.deepEqual(told, [
    ["place", { number: 17, team: 2 }],
    ["exchange", { one: 17, other: 30 }],
    ["place", { number: 17, team: 3 }],
    ["place", { number: 17, team: 0 }],
    ["exchange", { one: 31, other: 2 }],
  ]);
});

test("dragged to where one sits, or to nowhere, nothing happens", () => {
  const { board, told, changes } = onDesk(FORMED);

  ["t1", "m9", "m17", null].forEach((zone) => dragged(board, 17, zone));

  assert.deepEqual([told, changes.at(-1).drag], [[], null]);
});

test("a finger scrolls and drags nothing", () => {
  const { board, told, changes } = onDesk(FORMED);

  dragged(board, 17, "t2", "touch");

  assert.deepEqual([told, changes], [[], []]);
});

test("what is under the pointer is marked, and what is dragged follows it", () => {
  const { view } = onDesk(FORMED, { ui: { drag: { number: 17, x: 10, y: 20, over: "t2" } } });

  assert.deepEqual(elements(view, "li").filter((each) => each["data-over"]).map((each) => each["data-seat"]), ["t2"]);
  assert.equal(elements(view, "p").at(-1).style.left, "10px");
});
