/** Whoever is in no group at a canvas: what they are told, their own sheet, and what they bring along to a group. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { annas, drawnOf, FORMED, line, NOON, TEAM } from "./canvas-room.js";
import { all, words } from "./drawn.js";
import { elements, press } from "./polls.js";

const says = (state, ...wanted) => wanted.map((one) => words(drawnOf(state)).includes(one));
const written = (...lines) => ({ ...TEAM, lines });
const sent = (value) => ({ value, status: "sent", why: "", since: NOON + 1 });
const IN_NO_TEAM = { ...TEAM, team: 0, members: [], lines: undefined };

test("whoever is in no team writes alone meanwhile, and is told so", () => {
  const freja = annas({ team: IN_NO_TEAM, here: {} });

  assert.deepEqual(
    says(freja, "Du får en gruppe om lidt.", "finder en plads til dig", "på dit eget ark", "Retning og mål"),
    [true, true, true, true],
  );
});

test("at free tables whoever has none is asked for it, and can write meanwhile", () => {
  const freja = annas({ team: { ...IN_NO_TEAM, table: true }, here: {} });

  assert.deepEqual(says(freja, "Hvilket bord sidder du ved?", "på dit eget ark"), [true, true]);
});

test("once it is closed nobody waits for a group, and is told what comes", () => {
  const closed = { team: IN_NO_TEAM, stage: { ...FORMED, open: false } };
  const told = ["Du får en gruppe om lidt.", "Du kom ikke i en gruppe her.", "Det, du har skrevet, er gemt."];

  assert.deepEqual(says(annas({ ...closed, mine: { "line:a": sent(line("a", "Hver fredag")) } }), ...told), [false, true, true]);
  assert.deepEqual(says(annas({ ...closed, mine: {} }), ...told), [false, true, false]);
});

test("whoever writes alone is spoken to alone", () => {
  const mine = { "line:a": sent(line("a", "Hver fredag")) };
  const freja = annas({ team: null, mine });

  assert.deepEqual(says(freja, "Vis dit ark for rummet", "du den eneste"), [true, true]);
});

test("whoever writes alone gets the PDF of what their phone has, sent along with the asking", () => {
  const mine = {
    "line:a": sent(line("a", "Hver fredag", 2)), name: sent({ text: "Freja" }),
    "line:b": sent(line("b", "Ro", 2, 2)),
  };
  const freja = annas({ team: IN_NO_TEAM, mine });

  const [form] = elements(drawnOf(freja), "form").filter(({ action }) => action);
  const [sheet] = elements(drawnOf(freja), "input").filter(({ name }) => name === "sheet");

  assert.deepEqual([form.method, form.action], ["post", "/w/31132617/canvas/ark.pdf"]);
  assert.deepEqual(JSON.parse(sheet.value), { name: "Freja", fields: [[], [], ["Hver fredag", "Ro"]] });
  assert.equal(all(drawnOf(freja), "button").includes("Hent dit ark som PDF"), true);
});

test("whoever writes alone gets out of a name that was refused by taking it away and giving it anew", () => {
  const why = "En anden i gruppen har givet jeres ark et nyt navn.";
  const mine = { name: { value: { text: "Måne", was: "" }, status: "refused", why } };
  const freja = annas({ team: IN_NO_TEAM, mine });
  press(drawnOf(freja), "Ret navnet");

  const after = { ...freja, mine: {} };
  const [{ value }] = elements(drawnOf(after), "input").filter(({ id }) => id === "canvas-name");
  press(drawnOf(after), "Gem navnet");

  assert.equal(value, "Måne");
  assert.deepEqual(freja.done, [["withdraw", "name"], ["send", "name", { text: "Måne", was: "" }]]);
});

test("a sheet shown alone is not said to be private where taking it back was refused", () => {
  const mine = { "line:a": sent(line("a", "Hver fredag")) };
  const told = (more) => {
    const share = { value: { on: true }, status: "refused", why: "Lukket.", ...more };
    return says(annas({ team: null, mine: { ...mine, share } }), "Rummet må se dit ark.", "du den eneste");
  };

  assert.deepEqual([told({ stands: true }), told({})], [[true, false], [false, true]]);
});

/* What was written before */

const sentAlone = (...lines) =>
  Object.fromEntries(lines.map((one) => [`line:${one.id}`, { value: one, status: "sent", why: "", since: NOON - 1 }]));
const alone = (...slots) => ({ met: "0a1b 3", written: Object.fromEntries(slots.map((slot) => [slot, "alone"])) });

test("the phone keeps in mind in whose company a line was written", () => {
  const drafts = { "line::0": "Ro" };
  const inTeam = annas({ here: { met: "0a1b 3", field: 0 }, drafts });
  const waiting = annas({ team: IN_NO_TEAM, here: { field: 0 }, drafts });

  for (const state of [inTeam, waiting]) press(drawnOf(state), "Tilføj");

  assert.deepEqual([inTeam, waiting].map(({ here }) => here.get("written")), [
    { "line:9f3a9f3a": "0a1b 3" }, { "line:9f3a9f3a": "alone" },
  ]);
});

test("lines written before one came to the group are offered, and brought along to the end of their fields", () => {
  const anna = annas({
    team: written(line("x", "Vi mødes", 0, 3)),
    here: alone("line:a", "line:b"),
    mine: sentAlone(line("a", "Ro", 0), line("b", "Mod", 0, 2)),
  });

  const told = says(anna, "Du skrev 2 linjer, før du kom i gruppen.", "Ro Mod");
  press(drawnOf(anna), "Tag 2 linjer med");

  assert.deepEqual(told, [true, true]);
  assert.deepEqual(anna.done, [
    ["send", "line:a", { text: "Ro", to: 0, card: "", at: 4, was: "" }],
    ["send", "line:b", { text: "Mod", to: 0, card: "", at: 5, was: "" }],
  ]);
  assert.deepEqual(says(anna, "Det, du skrev før"), [false]);
});

test("what was written before can be left where it is, and is asked for once only", () => {
  const anna = annas({ here: alone("line:a"), mine: sentAlone(line("a", "Ro")) });

  press(drawnOf(anna), "Lad det ligge");

  assert.deepEqual([anna.done, says(anna, "Det, du skrev før")], [[], [false]]);
});

test("what one wrote in an earlier group is offered too, and what stands on the sheet already is not", () => {
  const here = { met: "0a1b 3", written: { "line:a": "9f9f 1", "line:b": "9f9f 1", "line:c": "0a1b 3" } };
  const mine = sentAlone(line("a", "Ro"), line("b", "Mod"), line("c", "Tid"));
  const anna = annas({ team: written(line("b", "Mod")), here, mine });

  assert.deepEqual(says(anna, "Du skrev en linje, før du kom i gruppen.", "Ro Tag 1 linje med"), [true, true]);
});

test("what is still on its way, or written before while it is closed, is not offered", () => {
  const waiting = sentAlone(line("a", "Ro"));
  waiting["line:a"].status = "waiting";
  const onItsWay = annas({ here: alone("line:a"), mine: waiting });
  const closed = annas({
    here: alone("line:a"), mine: sentAlone(line("a", "Ro")), stage: { ...FORMED, open: false },
  });

  assert.deepEqual([onItsWay, closed].map((state) => says(state, "Det, du skrev før")), [[false], [false]]);
});

test("whoever showed a sheet alone is told that it hangs, and how it is taken down", () => {
  const mine = { share: { value: { on: true }, status: "sent", why: "", since: NOON - 1 } };
  const anna = annas({ here: alone("share"), mine });

  const told = says(anna, "Det ark, du viste alene, kan rummet stadig se.", "sig det til den, der styrer dagen");
  press(drawnOf(anna), "Det er i orden");

  assert.deepEqual([told, says(anna, "Det ark, du viste alene")], [[true, true], [false]]);
});
