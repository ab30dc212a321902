/** The facilitator's board of teams before they are formed, and when they are formed again. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { countOf, hereWords, previewWords } from "../../static/js/desk/teams_form.js";
import { BEFORE, CARDS, FORMED, LATE, WALK, chip, onDesk, said, settled } from "./boards.js";
import { all } from "./drawn.js";
import { NOON, elements, press, read } from "./polls.js";

test("before anything is formed the desk sees the rules, the size, and how many are here", () => {
  const { view } = onDesk(BEFORE);

  assert.deepEqual(all(view, "h3"), ["Grupper 28 er her"]);
  assert.deepEqual(all(view, "option"), ["Blandet", "Tilfældigt", "Samme arbejdsplads sammen", "Frit bordvalg"]);
  assert.equal(elements(view, "select")[0].value, "mixed");
  assert.deepEqual(all(view, "output"), ["4 i hver gruppe"]);
  assert.equal(
    all(view, "p")[0],
    "Det giver 7 grupper med 4 i hver. Roller og arbejdspladser bliver spredt, og man møder nye, " +
      "så længe det kan lade sig gøre.",
  );
  assert.equal(all(view, "button").at(-1), "Dan grupper");
});

test("once the room was in groups it may stay in them, and then there is no size to choose", async () => {
  const { view, told } = onDesk({ ...BEFORE, before: true }, { ui: { rule: "same" } });

  press(view, "Dan grupper");
  await settled();

  assert.ok(all(view, "option").includes("Samme grupper som sidst"));
  assert.deepEqual(all(view, "output"), []);
  assert.deepEqual(told, [["form", { by: "same", size: 4 }]]);
  assert.ok(!all(onDesk({ ...BEFORE, before: true }, { activity: WALK }).view, "option").includes("Samme grupper som sidst"));
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

test("before a canvas is done by new groups the desk reads that they begin on an empty sheet", () => {
  const warned = (activity, ui) => read(onDesk(FORMED, { ui, activity }).view).includes("på et tomt ark");
  const canvas = { ...CARDS, kind: "canvas" };

  assert.deepEqual(
    [warned(canvas, { anew: true }), warned(canvas, {}), warned(CARDS, { anew: true })],
    [true, false, false],
  );
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
