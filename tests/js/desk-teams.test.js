/** The facilitator's board of teams: who sits where, and who waits for a place. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { roomiest } from "../../static/js/desk/teams_board.js";
import { nameOf } from "../../static/js/desk/teams_words.js";
import { CIRCLE, FORMED, LATE, WALK, chips, names, onDesk, said, settled, team } from "./boards.js";
import { all } from "./drawn.js";
import { member } from "./members.js";
import { elements, press, read } from "./polls.js";

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
