/** The follow-up on the screen and at the desk: four calm columns, no contest, and a wall. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { desk } from "../../static/js/activities/followup/desk.js";
import { pictureUp, screen } from "../../static/js/activities/followup/screen.js";
import { table } from "../../static/js/activities/followup/table.js";
import { became } from "../../static/js/activities/summary/on_screen/became.js";
import { sortOf } from "../../static/js/activities/summary/sorts.js";
import { tableOf } from "../../static/js/activities/summary/tables.js";
import { setWords } from "../../static/js/parts/words.js";
import { partsOf, textOf } from "../../static/js/desk/copying.js";
import { all, drawn, words } from "./drawn.js";
import { onScreen, read } from "./polls.js";

setWords({}, "da", "Europe/Copenhagen");

const AFTER = { kind: "followup", id: "after", title: "Hvad blev der af det?", ask: "Hvad hjalp, eller hvad stod i vejen?" };
const STATES = { done: 4, underway: 3, stuck: 1, dropped: 0 };
const NOTES = ["Lederen bakkede op", "Vi tog det op hver fredag"].map((text, at) => ({ id: `0${at}`, text, theme: "" }));
const COUNTED = { n: 6, away: 1, promises: 8, states: STATES, levels: [], cards: [], themes: [] };
const BY_LEVEL = [{ level: "gruppe", states: { done: 3, underway: 2, stuck: 0, dropped: 0 } }];

const onWall = (result, look = "") => onScreen(AFTER, result, { stage: { look } });
const atDesk = (result) => ({ ...onWall(result), command: () => {}, asked: () => null, answered: 6 });

test("while too few have told, the screen says what to do and that every answer is one", () => {
  const view = words(screen(onWall(null)));

  assert.ok(view.includes("Find dine aftaler fra sidst på mobilen, og sig, hvordan det gik."), view);
  assert.ok(view.includes("Det er også et svar."), view);
  assert.ok(view.includes("De første svar kommer, når fem har svaret"), view);
});

test("every way has its number, its sign and its pattern", () => {
  const view = drawn(screen(onWall(COUNTED)));

  assert.deepEqual([...view.matchAll(/followup-count figures">(\d+)/g)].map(([, n]) => n), ["4", "3", "1", "0"]);
  assert.deepEqual([...view.matchAll(/bar-fill (\w+)/g)].map(([, name]) => name), ["fjord", "himmel", "rav", "grafit"]);
  assert.deepEqual(
    [...view.matchAll(/icons\.svg#([\w-]+)/g)].map(([, name]) => name),
    ["circle-check", "footprints", "pause", "minus"],
  );
});

test("nothing is said in percent", () => {
  assert.equal(/%(?!["'])/.test(words(screen(onWall({ ...COUNTED, levels: BY_LEVEL })))), false);
});

test("the columns can be heard as a table, with the levels that may be seen", () => {
  assert.deepEqual(table({ ...COUNTED, levels: BY_LEVEL }), {
    columns: ["Hvordan gik det?", "Alle", "Gruppe"],
    rows: [
      ["Gjort", 4, 3],
      ["I gang", 3, 2],
      ["Gik i stå", 1, 0],
      ["Ikke aktuelt længere", 0, 0],
    ],
    bars: null,
  });
  assert.equal(all(screen(onWall(COUNTED)), "caption")[0], "Hvad blev der af det?");
});

test("the facilitator turns the screen to the wall, once there is one", () => {
  assert.equal(pictureUp(onWall(COUNTED, "wall")), "counts");
  assert.equal(pictureUp(onWall({ ...COUNTED, cards: NOTES }, "wall")), "wall");
  assert.equal(pictureUp(onWall({ ...COUNTED, cards: NOTES })), "counts");

  const view = words(screen(onWall({ ...COUNTED, cards: NOTES }, "wall")));

  assert.ok(view.startsWith("Hvad hjalp, eller hvad stod i vejen?"), view);
  assert.ok(view.includes("Vi tog det op hver fredag"), view);
});

test("the desk counts, waits for the notes, and takes them down one by one", () => {
  const waiting = read(desk(atDesk(COUNTED)));
  const hung = read(desk(atDesk({ ...COUNTED, cards: NOTES })));

  assert.ok(waiting.includes("8 aftaler fra 6 af jer"), waiting);
  assert.ok(waiting.includes("1 var ikke med sidst"), waiting);
  assert.ok(waiting.includes("Sedlerne kommer, når mindst 5 har skrevet."), waiting);
  assert.ok(hung.includes("Tag ned : Lederen bakkede op"), hung);
});

test("what came of it is copied as a table", () => {
  const parts = partsOf(atDesk(COUNTED));

  assert.deepEqual(textOf(parts).split("\n").slice(0, 5), [
    "Hvad blev der af det?",
    "8 aftaler fra 6 af jer",
    "",
    "Hvordan gik det?\tAlle",
    "Gjort\t4",
  ]);
  assert.equal(partsOf(atDesk(null)), null);
});

const IN_SUMMARY = {
  id: "after.2",
  kind: "followup",
  form: "",
  few: false,
  bars: Object.entries({ Gjort: 4, "I gang": 3, "Gik i stå": 1, "Ikke aktuelt længere": 0 }).map(([label, count]) => ({
    label, count, share: count / 8, mean: null,
  })),
  before: [],
  columns: ["Niveau", "Gjort"],
  rows: [["Gruppe", 3]],
  texts: [],
  measures: ["Hvordan gik det?", "Andel", "Aftaler"],
};

test("in the summary the ways keep their patterns and are counted, for the eye and the ear", () => {
  const { view, note } = became(IN_SUMMARY, { height: 60 }, { shape: "wide" });
  const markup = drawn(view);

  assert.equal(sortOf(IN_SUMMARY), "became");
  assert.deepEqual([...markup.matchAll(/bar-fill (\w+)/g)].map(([, name]) => name), ["fjord", "himmel", "rav", "grafit"]);
  assert.deepEqual([note, words(view).includes("%")], ["", false]);
  assert.deepEqual(tableOf(IN_SUMMARY), {
    columns: ["Hvordan gik det?", "Aftaler"],
    rows: [["Gjort", 4], ["I gang", 3], ["Gik i stå", 1], ["Ikke aktuelt længere", 0]],
  });
});
