/** Pages of a summary for what was sorted, placed and written on canvases: drawn from what stays of them alone. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { gathered } from "../../static/js/activities/summary/gathered.js";
import { canvases, canvasesOf } from "../../static/js/activities/summary/on_screen/canvases.js";
import { inLanes } from "../../static/js/activities/summary/on_screen/piles.js";
import { placedOf } from "../../static/js/activities/summary/on_screen/placed.js";
import { phone } from "../../static/js/activities/summary/phone.js";
import { screen } from "../../static/js/activities/summary/screen.js";
import { sortOf } from "../../static/js/activities/summary/sorts.js";
import { tableOf } from "../../static/js/activities/summary/tables.js";
import { setWords } from "../../static/js/parts/words.js";
import { all, drawn, words } from "./drawn.js";
import { page, room } from "./gathered.js";

setWords({}, "da", "Europe/Copenhagen");

const SPACE = { width: 167, height: 60 };
const seen = (one, more = {}) => screen(room(one.id, { pages: [one], ...more }));

const sorting = page("hvem", {
  kind: "sorting", title: "Hvem gør hvad?", n: 6, sentence: "6 har sorteret.", upward: [],
  columns: ["Hvad", "TR", "AMR", "Begge", "Nøglen"],
  rows: [
    ["Forhandler løn", 6, 0, 0, "TR"],
    ["Gennemfører APV", 0, 1, 5, "AMR"],
    ["Taler med en kollega", 2, 2, 2, "AMR / Begge"],
    ["Kalder til møde", 4, 1, 1, null],
  ],
});
const onLine = page("hvornaar", {
  kind: "placing", title: "Hvornår?", n: 4, sentence: "4 har placeret.", upward: [],
  columns: ["Hvad", "Gennemsnit", "Problem", "Analyse", "Beslutning", "Svar"],
  rows: [["I dag", 2.25, 1, 1, 2, 4]],
  bars: [{ label: "I dag", count: 4, share: 0.625, mean: 2.25 }],
  scale: ["Problem", "Analyse", "Beslutning"],
});
const inField = page("kort", {
  kind: "placing", title: "Hvor?", n: 4, sentence: "4 har placeret.",
  columns: ["Hvad", "Fokus (enkelt sag–alle)", "Form (Uformel–Formel)", "Svar"],
  rows: [["MED", 8.75, 2, 4], ["TRIO", 5, 1.5, 4]],
  scale: ["1 – enkelt sag", "2", "3", "4", "5", "6", "7", "8", "9 – alle"],
  upward: ["Uformel", "Formel"],
});
const canvas = (groups) =>
  page("ark", {
    kind: "canvas", title: "Spilleregler", n: 3 * groups, sentence: "De har skrevet.", upward: [],
    texts: Array.from({ length: groups }, (_, at) => [
      { heading: `Gruppe ${at + 1} – Det gør vi`, items: ["Siger det først", "Mødes"] },
      { heading: `Gruppe ${at + 1} – Det gør vi ikke`, items: ["Taler om andre"] },
    ]).flat(),
  });

test("each is drawn as what it is, and what nothing stays of says so", () => {
  const empty = { rows: [], texts: [], bars: [] };

  assert.deepEqual([sorting, onLine, inField, canvas(1)].map(sortOf), ["piles", "placed", "placed", "canvases"]);
  assert.deepEqual(
    [sorting, onLine, canvas(1)].map((one) => sortOf({ ...one, ...empty })), ["nothing", "nothing", "nothing"],
  );
});

test("an item lies under the pile most chose, and what divides the room lies by itself", () => {
  const { groups } = gathered(sorting);

  assert.deepEqual(groups.map(({ title, items }) => [title, items.map(({ name }) => name)]), [
    ["TR", ["Forhandler løn", "Kalder til møde"]],
    ["AMR", []],
    ["Begge", ["Gennemfører APV"]],
    ["I er delte", ["Taler med en kollega"]],
  ]);
});

test("the key is told where it says something else than the room", () => {
  const { groups, said } = gathered(sorting);

  assert.deepEqual(groups.flatMap(({ items }) => items.map(({ beside }) => beside)), [
    "", "", "Nøglen: AMR", "Nøglen: AMR eller Begge",
  ]);
  assert.equal(said, "Hvor nøglen siger noget andet, står det ved.");
});

test("without a key nothing is said of one", () => {
  const rows = sorting.rows.map((row) => row.slice(0, 4));

  assert.equal(gathered({ ...sorting, columns: sorting.columns.slice(0, 4), rows }).said, "");
});

test("every item of a large sorting is drawn or counted, none is lost", () => {
  const rows = Array.from({ length: 40 }, (_, at) =>
    [`En opgave med et langt navn, nummer ${at}`, at % 5, 9, 0, 0, at % 7]);
  const { groups } = gathered({ columns: ["Hvad", "A", "B", "C", "D", "E"], rows });

  const { lanes, left } = inLanes(groups, SPACE, "wide");

  const drawnItems = lanes.flat().reduce((sum, { items }) => sum + items.length, 0);
  assert.equal(drawnItems + left, 40);
  assert.ok(left > 0 && drawnItems > 20);
});

test("a few items stand in the largest letters, a lane for each pile", () => {
  const { size, lanes, left } = inLanes(gathered(sorting).groups, SPACE, "wide");

  assert.deepEqual([size, lanes.length, left], [4.8, 4, 0]);
});

test("a line is read back from its figures, with the middle half of the answers", () => {
  const { activity, rows } = placedOf(onLine);

  assert.deepEqual(activity, {
    x: { title: "", steps: 3, stops: ["Problem", "Analyse", "Beslutning"], low: "", high: "" }, y: null,
  });
  assert.deepEqual(rows[0].x, { mean: 2.25, counts: [1, 1, 2], low: 1.75, high: 3 });
});

test("a field has the ends and steps of each of its axes", () => {
  const { activity, rows } = placedOf(inField);

  const { title, low, high, steps } = activity.x;
  assert.deepEqual([title, low, high, steps], ["Fokus", "enkelt sag", "alle", 9]);
  assert.deepEqual([activity.y.title, activity.y.stops, activity.y.steps], ["Form", ["Uformel", "Formel"], 2]);
  assert.deepEqual([rows[0].x.mean, rows[0].y.mean], [8.75, 2]);
});

test("an axis whose name has brackets of its own keeps them", () => {
  const columns = ["Hvad", "Indflydelse (i dag) (enkelt sag–alle)", "Indflydelse (om et år)", "Svar"];

  const { activity: { x, y } } = placedOf({ ...inField, columns });

  assert.deepEqual([x.title, y.title], ["Indflydelse (i dag)", "Indflydelse (om et år)"]);
});

test("in a table a mean has one decimal, as in every sentence", () => {
  assert.deepEqual(tableOf(inField).rows, [["MED", "8,8", "2,0", 4], ["TRIO", "5,0", "1,5", 4]]);
  assert.deepEqual(tableOf(onLine).rows[0].slice(0, 3), ["I dag", "2,3", 1]);
  assert.deepEqual(tableOf(onLine).shorter[0].columns, ["Hvad", "Gennemsnit", "Svar"]);
});

test("a canvas is put together from its fields again", () => {
  const [first, second] = canvasesOf(canvas(2));

  assert.equal(first.title, "Gruppe 1");
  assert.deepEqual(first.fields.map(({ title }) => title), ["Det gør vi", "Det gør vi ikke"]);
  assert.deepEqual(second.fields[0].lines.map(({ text }) => text), ["Siger det først", "Mødes"]);
});

test("two groups that call themselves the same keep a canvas each", () => {
  const same = canvas(2).texts.map(({ heading, items }) => ({ heading: heading.replace(/Gruppe \d/, "TRIO"), items }));

  assert.equal(canvasesOf({ texts: same }).length, 2);
});

test("more canvases than stand side by side take turns", () => {
  const memory = {};
  const at = (turning) =>
    canvases(canvas(5), SPACE, { shape: "wide", memory, turning, workshop: { language: "da" } });

  const [first, second, again] = [at(1000), at(1000 + 25_000), at(1000 + 50_000)];

  assert.deepEqual([first.note, second.note, again.note], ["Ark 1–3 af 5", "Ark 4–5 af 5", "Ark 1–3 af 5"]);
  assert.deepEqual(all(first.view, "h2"), ["Gruppe 1", "Gruppe 2", "Gruppe 3"]);
  assert.deepEqual(all(second.view, "h2"), ["Gruppe 4", "Gruppe 5"]);
});

test("the screen draws all of them, and as a table too", () => {
  for (const one of [sorting, onLine, inField, canvas(4)]) {
    assert.ok(drawn(seen(one)));
    assert.ok(all(seen(one, { table: true }), "th").length > 0);
  }
});

test("the phone lists them", () => {
  const told = [sorting, onLine, inField, canvas(1)].map((one) => words(phone(room(one.id, { pages: [one] }))));

  assert.match(told[0], /TR \(2\).*Forhandler løn 6 af 6/);
  assert.match(told[0], /I er delte \(1\).*TR 2 · AMR 2 · Begge 2 · Nøglen: AMR eller Begge/);
  assert.match(told[1], /I dag 2,3/);
  assert.match(told[2], /MED 8,8 2,0/);
  assert.match(told[3], /Gruppe 1 – Det gør vi \(2\)/);
});
