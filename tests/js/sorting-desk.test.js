/** Sorting at the desk: the next thing to do, the key for the facilitator alone, and how far each group is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { partsOf, textOf } from "../../static/js/desk/copying.js";
import { canLock, canReveal, revealCommand } from "../../static/js/desk/controls.js";
import { desk } from "../../static/js/activities/sorting/desk.js";
import { groups, progressIn } from "../../static/js/activities/sorting/at_desk/groups.js";
import { stepsOf } from "../../static/js/activities/sorting/at_desk/steps.js";
import { describe, collect } from "../../static/js/phone/describe.js";
import { elements, press, read } from "./polls.js";
import { deskOf, RESULT, SORTING } from "./sorters.js";

const now = (state) => elements(desk(state), "li").find((props) => props["aria-current"])?.children;

for (const [when, more, step] of [
  ["at first", {}, "Sortér"],
  ["where groups are to sort", { activity: { play: "team" } }, "Dan grupper"],
  ["with groups formed", { activity: { play: "team" }, stage: { formed: true } }, "Sortér"],
  ["with the answers shown", { stage: { revealed: true } }, "Se på rummets svar"],
  ["with the key shown", { stage: { revealed: true, look: "key" } }, "Se på nøglen"],
]) {
  test(`${when} the next step is »${step}«`, () => {
    assert.equal(read(now(deskOf(more))), step);
  });
}

test("where there is no key there is no step for it", () => {
  const state = deskOf({ activity: { keyed: false }, key: {} });

  assert.deepEqual(stepsOf(state).names, ["sort", "room"]);
  assert.equal(read(desk(state)).includes("nøgle"), false);
});

test("the key is put on the screen and taken from it again", () => {
  const [before, after] = [deskOf({ stage: { revealed: true } }), deskOf({ stage: { look: "key" } })];

  press(desk(before), "Vis nøglen");
  press(desk(after), "Skjul nøglen");

  assert.deepEqual([before.told, after.told], [[["look", { at: "key" }]], [["look", { at: "" }]]]);
});

const select = (state) => elements(desk(state), "select")[0];
const choose = (state, value) => select(state).onChange({ target: { value } });
const REVEALED = { result: RESULT, stage: { revealed: true } };

test("the desk points at an item, whether the key is out or not, and lets the pages turn again", () => {
  const [bare, keyed] = ["", "key:item:loen"].map((look) => deskOf({ ...REVEALED, stage: { revealed: true, look } }));

  choose(bare, "item:stoej");
  choose(keyed, "item:stoej");
  choose(keyed, "");

  assert.deepEqual([select(bare).value, select(keyed).value], ["", "item:loen"]);
  assert.deepEqual(
    [...bare.told, ...keyed.told].map(([what, { at }]) => [what, at]),
    [["look", "item:stoej"], ["look", "key:item:stoej"], ["look", "key"]],
  );
});

test("what was chosen stands in the list before the server has answered", () => {
  const state = deskOf({ ...REVEALED, asked: () => ({ at: "item:trivsel" }) });

  assert.equal(select(state).value, "item:trivsel");
});

test("the key comes and goes without turning the page", () => {
  const [before, after] = ["item:loen", "key:item:loen"].map((look) => deskOf({ stage: { revealed: true, look } }));

  press(desk(before), "Vis nøglen");
  press(desk(after), "Skjul nøglen");

  assert.deepEqual([before.told, after.told], [[["look", { at: "key:item:loen" }]], [["look", { at: "item:loen" }]]]);
});

test("there is nothing to point at before the room's answer or the key is on the screen", () => {
  const hidden = { result: RESULT };
  const [few, key] = [{ revealed: true }, { look: "key" }].map((stage) => ({ stage }));

  assert.deepEqual([hidden, few, key].map(deskOf).map((state) => elements(desk(state), "select").length), [0, 0, 1]);
});

test("the facilitator sees the key with why from the start, and no answers before they are enough", () => {
  const seen = read(desk(deskOf({ answered: 4 })));

  assert.match(seen, /4 af 12 er i gang .*Forhandle løn For en kollega TR · Løn hører til overenskomsten\./);
  assert.match(seen, /De første svar kommer, når fem har svaret\./);
  assert.equal(seen.includes("100"), false);
});

test("once enough have sorted, each item says how many put it where", () => {
  const seen = read(desk(deskOf({ result: RESULT }))).replaceAll("\u00a0", " ");

  assert.match(seen, /Kigge på støj TR 1 \(10 %\) AMR 5 \(50 %\) Begge 4 \(40 %\) AMR/);
});

const TEAMS = {
  forming: "f", by: "mixed", size: 2, here: 4, stays: null, waiting: [],
  teams: [3, 1].map((placed, at) => ({ number: at + 1, members: [], lines: 0, placed, sign: null })),
};

test("groups are told by how far they are, never by what they put where", () => {
  const state = deskOf({ activity: { play: "team" }, stage: { formed: true }, teams: TEAMS });

  assert.match(read(groups(state)), /1 af 2 grupper er færdige/);
  assert.equal(progressIn(3)(TEAMS.teams[1]), "1 af 3 lagt på plads");
});

test("the answers are shown and hidden with R, and sorting is closed with L, alone from the start", () => {
  const stage = { open: true, revealed: false, shows: { screen: "hidden", phones: "hidden" }, began: null };
  const [alone, team] = ["alone", "team"].map((play) => ({ ...SORTING, play, stage }));

  assert.deepEqual([canReveal(alone), revealCommand(alone)], [true, ["reveal", {}]]);
  assert.deepEqual(
    [alone, team, { ...team, stage: { ...stage, began: 1 } }].map(canLock),
    [true, false, true],
  );
});

test("what the room made of it is copied as text, with the key", () => {
  const text = textOf(partsOf(deskOf({ result: RESULT })));

  assert.match(text, /^Hvem gør hvad\?\n10 har sorteret\n/);
  assert.match(text, /\nHvad\tNøglen\tTR\tAMR\tBegge\nForhandle løn\tTR\t10\t0\t0\n/);
});

/* What a phone remembers of it */

test("under Mit my piles read as one, and fare as the part of them that fares worst", () => {
  const mine = {
    "item:loen": { value: { pile: "tr" }, status: "sent", why: "" },
    "item:stoej": { value: { pile: "amr" }, status: "waiting", why: "" },
    "item:trivsel": { value: { pile: "tr" }, status: "sent", why: "" },
  };

  const lines = ["TR: Forhandle løn og Tale om trivsel", "AMR: Kigge på støj"];
  assert.deepEqual(collect([SORTING], () => mine, () => ({})), [
    { id: "hvem", title: "Hvem gør hvad?", entries: [{ slot: "items", lines, status: "waiting", why: "" }] },
  ]);
  assert.deepEqual(collect([SORTING], () => ({}), () => ({})), []);
  assert.deepEqual(describe(SORTING, "item:loen", { pile: "tr" }), []);
});
