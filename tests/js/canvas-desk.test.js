/** A canvas at the desk: its way, the groups, what is shared, lines taken down, files, and what is remembered. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { files } from "../../static/js/activities/canvas/at_desk/files.js";
import { progress, sumOf } from "../../static/js/activities/canvas/at_desk/groups.js";
import { minutesIn } from "../../static/js/activities/canvas/at_desk/minutes.js";
import { shared as sharedAt } from "../../static/js/activities/canvas/at_desk/shared.js";
import { next, nowAt } from "../../static/js/activities/canvas/at_desk/steps.js";
import { entriesIn } from "../../static/js/activities/canvas/mine.js";
import { canLock, revealCommand } from "../../static/js/desk/controls.js";
import { partsOf } from "../../static/js/desk/copying.js";
import { kindWord } from "../../static/js/desk/order.js";
import { BEFORE, FEW, FORMED, line, RESULT, room, SHEET, shared, TEAMS } from "./canvas-room.js";
import { all, words } from "./drawn.js";
import { elements, keysOf, press } from "./polls.js";

const looking = (look, more = {}) => room({ stage: { ...FORMED, look }, ...more });

/* The way */

test("groups come first, then the work, then looking at it together", () => {
  assert.deepEqual([room({ stage: BEFORE }), room(), looking("teams:3")].map(nowAt), ["groups", "write", "show"]);
});

test("while groups are missing there is nothing else to press", () => {
  assert.deepEqual(all(next(room({ stage: BEFORE, result: FEW })), "button"), []);
});

test("once somebody has shared, what is shared is put on the screen with one press, and taken off with one", () => {
  const state = room();

  press(next(state), "Vis ark på lærredet");
  press(next({ ...looking("teams:1,3"), command: state.command }), "Vis felterne igen");

  assert.deepEqual(state.told, [["look", { at: "teams:1,3" }], ["look", { at: "" }]]);
});

test("while nobody has shared there is nothing to put up", () => {
  assert.deepEqual(all(next(room({ result: { ...RESULT, shared: [] } })), "button"), []);
});

test("the desk says what hangs on the screen", () => {
  assert.match(words(next(looking("teams:3,1"))), /Lærredet viser Solsikken og Gruppe 1\./);
  assert.match(words(next(looking("teams:7"))), /Lærredet venter på, at en gruppe viser sit ark\./);
});

test("somebody who came late is not forgotten while the others write", () => {
  const waiting = [{ number: 31, phone: true, away: false }];

  assert.match(words(next(room({ teams: { ...TEAMS, waiting } }))), /1 har ingen gruppe endnu\./);
});

/* The groups */

test("how far a group is says its name and what it shares, and nothing it wrote", () => {
  assert.deepEqual(TEAMS.teams.map(progress), [
    "3 linjer · vist for rummet", "»Solsikken« · 1 linje · vist for rummet",
  ]);
});

test("folded away the groups are one line", () => {
  assert.equal(sumOf(TEAMS), "2 grupper · 4 linjer · 2 har vist deres ark");
});

for (const [typed, minutes] of [["25", 25], ["", null], ["0", null], ["601", null], ["mange", null]]) {
  test(`"${typed}" is ${minutes === null ? "no length" : `${minutes} minutes`}`, () => {
    assert.equal(minutesIn(typed), minutes);
  });
}

/* What is shared */

test("up to three are chosen, and a fourth waits until one is taken off", () => {
  const result = { ...RESULT, shared: [1, 2, 3, 4].map((team) => shared(team)) };
  const state = looking("teams:4,1,2", { result });
  const buttons = elements(sharedAt(state), "button").filter((one) => "aria-pressed" in one);

  press(sharedAt(state), "Tag af lærredet : Gruppe 1");

  assert.deepEqual(buttons.map((one) => [one["aria-pressed"], one.disabled]), [
    [true, false], [true, false], [false, true], [true, false],
  ]);
  assert.deepEqual(state.told, [["look", { at: "teams:4,2" }]]);
  assert.match(words(sharedAt(state)), /Gruppe 4 nr\. 1 på lærredet · 2 linjer/);
});

test("a group's sheet stays the same one whoever else shares theirs, and no two sheets are the same", () => {
  const at = (...teams) => room({ result: { ...RESULT, shared: teams.map((team) => shared(team)) } });
  const [alone, among] = [at(3), at(0, 0, 1, 3)].map((state) => keysOf(sharedAt(state), "canvas-choice"));

  assert.deepEqual([alone[0], new Set(among).size], [among[3], 4]);
});

test("a line is taken down, and hung up again from where it lies", () => {
  const taken = { id: "0c", text: "Noget om Carla", team: 3, name: "Solsikken", to: 1 };
  const state = room({ result: { ...RESULT, desk: { hidden: [taken] } } });

  press(sharedAt(state), "Tag ned : Ro");
  press(sharedAt(state), "Vis igen : Noget om Carla");

  const [{ id }] = RESULT.shared[0].fields[0];
  assert.deepEqual(state.told, [
    ["mark", { activity: "ark", slot: `hide:${id}`, value: { hide: true } }],
    ["mark", { activity: "ark", slot: "hide:0c", value: null }],
  ]);
  assert.match(words(sharedAt(state)), /Noget om Carla Solsikken · Rammer/);
});

test("where too few have written the desk sees nothing either", () => {
  assert.equal(words(sharedAt(room({ result: FEW }))), "Ark kan vises for rummet, når mindst fem har skrevet.");
});

/* Files, keys, and what is copied */

test("the blank sheet can be printed from the start, what is shared once there is some", () => {
  const links = (state) => elements(files(state), "a").map(({ href }) => href);

  assert.deepEqual(
    [links(room({ result: FEW })), links(room())],
    [
      ["/desk/31132617/canvas/ark/blank.pdf", "/desk/31132617/poster"],
      ["/desk/31132617/canvas/ark/blank.pdf", "/desk/31132617/canvas/ark.pdf", "/desk/31132617/poster"],
    ],
  );
});

test("R puts up what is shared and takes down whatever is up; L closes once they have begun", () => {
  const at = (look, result = RESULT) => revealCommand({ ...SHEET, stage: { ...FORMED, look } }, result);

  assert.deepEqual([at(""), at("teams:3"), at("", { ...RESULT, shared: [] })], [
    ["look", { at: "teams:1,3" }], ["look", { at: "" }], null,
  ]);
  assert.deepEqual([FORMED, BEFORE].map((stage) => canLock({ ...SHEET, stage })), [true, false]);
});

test("what is shared is copied line by line, under its canvas and field", () => {
  const { count, table } = partsOf(room());

  assert.deepEqual([count, table.rows.at(-1)], ["2 ark · 4 linjer", [
    "Solsikken", "Det siger vi til de andre", "Vi siger det højt",
  ]]);
  assert.deepEqual([partsOf(room({ result: FEW })), kindWord(SHEET)], [null, "Fælles ark"]);
});

/* Under Mit */

const sent = (value, status = "sent", why = "") => ({ value, status, why });

test("under Mit a canvas is its name and then field by field what stands there", () => {
  const mine = {
    "line:b": sent(line("b", "Vi mødes", 1, 2)),
    "line:a": sent(line("a", "Hver fredag", 1, 1), "waiting"),
    "line:c": sent(line("c", "Ro", 0)),
    "line:d": sent(line("d", "", 0)),
    name: sent({ text: "Solsikken" }),
    share: sent({ on: true }),
  };

  assert.deepEqual(entriesIn(SHEET, mine).map(({ lines, status }) => [lines, status]), [
    [["Solsikken", "Rummet må se det."], "sent"],
    [["Retning og mål", "– Ro"], "sent"],
    [["Rammer", "– Hver fredag", "– Vi mødes"], "waiting"],
  ]);
});

test("a canvas nobody has written on is not under Mit", () => {
  assert.deepEqual(entriesIn(SHEET, { name: sent({ text: "" }), share: sent({ on: false }) }), []);
});
