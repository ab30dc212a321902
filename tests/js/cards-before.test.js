/** Cards on the phone before any are dealt: what comes, which table, and who is in the group. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { placeAt, tableIn } from "../../static/js/parts/teaming.js";
import { annas, ANNAS_TEAM, BEFORE, drawnOf, says, wordsOf } from "./annas.js";
import { member } from "./members.js";
import { elements, NOON, press } from "./polls.js";

test("before anything is formed the phone says what comes", () => {
  assert.equal(
    wordsOf(annas({ stage: BEFORE, team: null })),
    "Øvelse med dialogkort Snart bliver I delt i grupper " +
      "Du får et nummer, en gruppe og et kort her på mobilen. Samarbejde Faldgruber",
  );
});

for (const [play, words] of [
  ["room", "Snart ser vi på et kort sammen"],
  ["browse", "Snart bliver kortene lagt frem"],
]) {
  test(`before cards are played by ${play} nobody is promised a group`, () => {
    const bilal = annas({ activity: { play }, stage: BEFORE, team: null });

    assert.deepEqual(says(bilal, words, "grupper"), [true, false]);
  });
}

test("the task stands under what is about to happen", () => {
  const anna = annas({ activity: { task: "Læs kortet højt." }, stage: BEFORE, team: null });

  assert.equal(wordsOf(anna).endsWith("Læs kortet højt."), true);
});

for (const [place, table] of [
  ["Bord 4", 4],
  ["12", 12],
  ["Solsikken", null],
  ["", null],
  [undefined, null],
]) {
  test(`the table in "${place}" is ${table}`, () => {
    assert.equal(tableIn(place), table);
  });
}

for (const [place, there] of [
  ["", "Bord 7"],
  ["Bord 4", "Bord 7"],
  ["Solsikken", "Solsikken, Bord 7"],
  ["Et arbejdssted med et navn, der er for langt", "Et arbejdssted med et navn, der, Bord 7"],
]) {
  test(`whoever sat at "${place}" sits at "${there}" after choosing table 7`, () => {
    assert.equal(placeAt(place, 7), there);
  });
}

const BY_TABLE = { groups: { by: "table", size: 4 } };

test("with free tables the place of the morning is filled in and counts", () => {
  const anna = annas({ activity: BY_TABLE, stage: BEFORE, team: null, place: "Bord 4" });

  const [{ value }] = elements(drawnOf(anna), "input");

  assert.deepEqual([value, ...says(anna, "Du sidder ved bord 4.")], [4, true]);
});

test("choosing a table before the groups are formed keeps it as my place", () => {
  const anna = annas({
    activity: BY_TABLE,
    stage: BEFORE,
    team: null,
    place: "Solsikken",
    drafts: { table: { words: "5" } },
  });

  press(drawnOf(anna), "Jeg sidder her");

  assert.deepEqual(anna.done, [["seat", { table: "Solsikken, Bord 5" }]]);
});

test("whoever has no table when the groups are formed chooses one at once", async () => {
  const waiting = { activity: "b3.a1", now: NOON, team: 0, me: 17, table: true, members: [] };
  const anna = annas({ stage: { ...BEFORE, formed: true }, team: waiting, drafts: { table: { words: "5" } } });

  press(drawnOf(anna), "Jeg sidder her");

  assert.deepEqual(anna.done, [["play", "table", { team: 5 }]]);
});

for (const words of ["", "0", "100", "fire"]) {
  test(`"${words}" is no table`, () => {
    const anna = annas({ activity: BY_TABLE, stage: BEFORE, team: null, drafts: { table: { words } } });

    const [button] = elements(drawnOf(anna), "button");

    assert.equal(button.disabled, true);
  });
}

test("what the server says against a table is read", async () => {
  const why = "Her bliver grupperne dannet ved styrepulten.";
  const waiting = { activity: "b3.a1", now: NOON, team: 0, me: 17, table: true, members: [] };
  const anna = annas({
    stage: { ...BEFORE, formed: true },
    team: waiting,
    drafts: { table: { words: "5" } },
    answer: { ok: false, why },
  });

  await press(drawnOf(anna), "Jeg sidder her");
  await null;

  assert.deepEqual(says(anna, why), [true]);
});

test("whoever comes late is told that a group is on its way", () => {
  const late = { activity: "b3.a1", now: NOON, team: 0, me: 31, table: false, members: [] };

  const dorte = annas({ stage: { ...BEFORE, formed: true }, team: late });

  assert.deepEqual(says(dorte, "Du får en gruppe om lidt."), [true]);
});

test("a team without cards knows its name, my number, who is there and who has no phone", () => {
  const anna = annas({ stage: { ...BEFORE, formed: true } });

  assert.equal(
    wordsOf(anna).replaceAll("\u00a0", " "),
    "Øvelse med dialogkort Gruppe 3 Du er nummer 17 Find de andre, og sæt jer sammen. Kortene kommer om lidt. " +
      "I er 3: nummer 17 (dig), nummer 4 og nummer 9. Nummer 4 er uden mobil.",
  );
});

test("a team at a table bears the table's name", () => {
  const anna = annas({ stage: { ...BEFORE, formed: true }, team: { ...ANNAS_TEAM, table: true } });

  assert.deepEqual(says(anna, "Bord 3", "Bliv siddende ved bordet."), [true, true]);
});

test("whoever is away for a while is missed", () => {
  const members = [member(17), member(4, { away: true }), member(9, { away: true })];

  const anna = annas({ team: { ...ANNAS_TEAM, members } });

  assert.deepEqual(says(anna, "Vi har ikke hørt fra nummer 4 og 9 længe."), [true]);
});
