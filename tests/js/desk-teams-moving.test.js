/** Moving people between teams at the desk: by pressing, from a list, and by dragging. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { FORMED, LATE, chip, onDesk, said, settled, team } from "./boards.js";
import { all } from "./drawn.js";
import { member } from "./members.js";
import { elements, keysOf, press, read } from "./polls.js";

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
  const answer = { ok: false, why: "Det går ikke." };
  const { view, changes } = onDesk(FORMED, { ui: { chosen: 17, to: "2" }, answer });

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

test("whoever lets go by key is on the number they had chosen, and escape alone moves nobody", () => {
  const [pressed, escaped, idle] = [17, 17, null].map((chosen) => onDesk(FORMED, { ui: { chosen } }));

  press(pressed.view, "Fortryd valg");
  for (const { view } of [escaped, idle]) elements(view, "section")[0].onKeyDown({ key: "Escape" });

  assert.deepEqual([pressed, escaped, idle].map(({ focused }) => focused), [[17], [17], []]);
});

test("what moves a number and what finds one are two forms, of which none becomes the other", () => {
  const keyOf = (chosen) => keysOf(onDesk(CROWD, { ui: { chosen } }).view, "row");

  assert.deepEqual([null, 17].map(keyOf), [["find"], ["move"]]);
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
