/** A canvas on the screen: what is up when, letters that fit, and canvases side by side. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { evenly } from "../../static/js/activities/canvas/on_screen/columns.js";
import { isWhole } from "../../static/js/activities/canvas/on_screen/fit.js";
import { cut, shares, sideBySide } from "../../static/js/activities/canvas/on_screen/side_by_side.js";
import { laidOut } from "../../static/js/activities/canvas/on_screen/work.js";
import { pictureUp, screen } from "../../static/js/activities/canvas/screen.js";
import { canvasesIn, firstShared, toggled } from "../../static/js/activities/canvas/shown.js";
import { INNER } from "../../static/js/parts/room.js";
import { BEFORE, FEW, FORMED, MINUTE_MS, NOON, RESULT, room, shared, TEAMS } from "./canvas-room.js";
import { all, words } from "./drawn.js";

const NOBODY = { ...RESULT, canvases: 0, lines: 0, fields: [0, 0, 0], shared: [] };
const showing = (look, more = {}) => room({ stage: { ...FORMED, look }, ...more });

/* What is up */

for (const [when, state, picture] of [
  ["before there are groups", { stage: BEFORE, result: null }, "invitation"],
  ["while groups find each other", { result: NOBODY }, "gather"],
  ["while too few have written to count", { result: FEW, now: NOON + MINUTE_MS }, "gather"],
  ["once half of the groups write", { result: { ...NOBODY, canvases: 2 } }, "work"],
  ["after a minute and a half", { result: NOBODY, now: NOON + 1.5 * MINUTE_MS }, "work"],
  ["when canvases are put up", { stage: { ...FORMED, look: "teams:3" } }, "shown"],
]) {
  test(`${when} the screen shows the ${picture}`, () => {
    assert.equal(pictureUp(room(state)), picture);
  });
}

test("the invitation says how it goes, and lays the blank sheet beside it", () => {
  const view = screen(room({ stage: BEFORE, result: null }));

  assert.match(words(view), /^Forventningsafstemning Skriv det, I er enige om\. Find din gruppe\./);
  assert.deepEqual(all(view, "li").slice(-3), ["Retning og mål", "Rammer", "Det siger vi til de andre"]);
});

test("while they write the fields stand there with their questions and counts, and nothing of what is written", () => {
  const view = words(screen(room()));

  assert.match(view, /Retning og mål Hvad vil vi\? 4 linjer Rammer Hvor tit\?/);
  assert.match(view, /3 af 4 grupper skriver$/);
  assert.doesNotMatch(view, /Ro|Vi siger det højt|Solsikken/);
});

test("where too few have written nothing is counted", () => {
  const view = words(screen(room({ result: FEW, now: NOON + 5 * MINUTE_MS })));

  assert.match(view, /4 grupper er i gang$/);
  assert.doesNotMatch(view, /linje/);
});

/* Side by side */

test("shared canvases hang side by side in the order they were chosen, each with its name or its group's", () => {
  const view = screen(showing("teams:3,1"));

  assert.deepEqual(all(view, "h2"), ["Solsikken", "Gruppe 1"]);
  assert.deepEqual(all(view, "h3"), [
    "Retning og mål", "Det siger vi til de andre", "Retning og mål", "Det siger vi til de andre",
  ]);
});

test("a group at a table bears the table's number, and who wrote alone neither", () => {
  const groups = { by: "table", size: 4 };
  const result = { ...RESULT, shared: [shared(0), shared(2)] };

  const view = screen(showing("teams:2,0", { result, activity: { groups } }));

  assert.deepEqual(all(view, "h2"), ["Bord 2", "Et ark uden navn"]);
});

test("a canvas that was taken back is gone at once, and the screen says what it waits for", () => {
  assert.deepEqual(canvasesIn({ stage: { look: "teams:1,5" }, result: RESULT }).map(({ team }) => team), [1]);
  assert.match(words(screen(showing("teams:5"))), /Når en gruppe viser sit ark, hænger det her\.$/);
  assert.match(words(screen(showing("teams:5", { result: FEW }))), /når mindst fem har skrevet\.$/);
});

test("what is put up first are the first three that were shared", () => {
  const four = { shared: [1, 2, 4, 7].map((team) => shared(team)) };

  assert.deepEqual([firstShared(four), firstShared({ shared: [] }), firstShared(null)], ["teams:1,2,4", "", ""]);
});

test("canvases are put up and taken down one by one, three at most", () => {
  assert.deepEqual(
    [toggled("", 3), toggled("teams:3", 5), toggled("teams:3,5", 3), toggled("teams:3", 3), toggled("teams:1,2,3", 4)],
    ["teams:3", "teams:3,5", "teams:5", "", "teams:1,2,3"],
  );
});

const sheetOf = (title, ...fields) => ({
  title,
  fields: fields.map((lines, at) => ({
    title: `Felt ${at + 1}`,
    lines: lines.map((text, place) => ({ id: `${at}-${place}`, text })),
  })),
});
const SENTENCE = "Vi skaber et arbejdsmiljø, hvor man tør sige det svære højt, også når lederen er i rummet. ";
const LONG = SENTENCE.repeat(3).trim();
const WIDE = { shape: "wide", height: 74 };
const SQUARE = { shape: "square", height: 74 };
const linesIn = ({ columns }) => columns.flat().flatMap(({ lines }) => lines).length;

test("few words are large, and everything is there", () => {
  const { size, rows } = sideBySide([sheetOf("Havnebo", ["Ro"], ["Tid"])], WIDE);

  assert.deepEqual([size, rows.length, rows[0].map(linesIn), rows[0][0].left], [5, 1, [2], 0]);
});

test("one canvas alone stands in columns, several are a column each", () => {
  const sheet = sheetOf("Havnebo", ["Ro"], ["Tid"], ["Mod"]);
  const columns = (...canvases) => sideBySide(canvases, WIDE).rows[0].map((canvas) => canvas.columns.length);

  assert.deepEqual([columns(sheet), columns(sheet, sheet, sheet)], [[3], [1, 1, 1]]);
});

test("one canvas alone has columns in which the long words of the field stand whole", () => {
  const word = "arbejdsmiljørepræsentanten";
  const sheet = sheetOf("Havnebo", ...Array(8).fill([LONG, LONG]));

  const found = [WIDE, SQUARE].map((room) => {
    const { size, rows: [[{ columns }]] } = sideBySide([sheet], room);
    const width = (INNER[room.shape] - 4.8 - (columns.length - 1) * 4) / columns.length - size;
    return [columns.length, isWhole(word, { face: "reading", size, width })];
  });

  assert.deepEqual(found, [[3, true], [2, true]]);
});

test("two canvases of many fields stand in two columns each, so that more can be read", () => {
  const sheet = sheetOf("Havnebo", ...Array(8).fill(["Vi siger til i god tid"]));

  const { size, rows: [both] } = sideBySide([sheet, sheet], WIDE);

  assert.deepEqual(both.map(({ columns, left }) => [columns.length, left]), [[2, 0], [2, 0]]);
  assert.equal(size > 3, true);
});

test("on a square screen two stand in a row, and the third has a row of its own", () => {
  const sheet = sheetOf("Havnebo", ["Ro"]);

  const { rows } = sideBySide([sheet, sheet, sheet], SQUARE);

  assert.deepEqual(rows.map(({ length }) => length), [2, 1]);
});

test("long canvases shrink to three hundredths of the height, and then say how much more there is", () => {
  const long = sheetOf("Fjordskolen", Array(6).fill(LONG), Array(6).fill(LONG));

  const { size, rows: [[first, second]] } = sideBySide([long, sheetOf("Havnebo", ["Ro"])], WIDE);

  assert.equal(size, 3);
  assert.deepEqual([linesIn(first) + first.left, first.left > 0, second.left], [12, true, 0]);
  assert.equal(first.height <= WIDE.height, true);
});

test("the screen says in words that there is more", () => {
  const result = { ...RESULT, shared: [shared(1, "", [Array(9).fill(LONG), Array(9).fill(LONG), []])] };

  assert.match(words(screen(showing("teams:1", { result }))), /… og \d+ linjer til$/);
});

const heard = ({ columns }) => columns.flat().map(({ lines }) => lines.length);

test("lines have their say in turns, and one that has no room does not silence the other fields", () => {
  const turns = sheetOf("Fjordskolen", Array(9).fill(LONG), Array(9).fill(LONG), Array(9).fill(LONG));
  const unequal = sheetOf("Havnebo", ["Ro", LONG.repeat(3)], ["Tid", "Mod", "Tro"], ["Plads"]);

  const [alike] = sideBySide([turns, turns], { shape: "wide", height: 60 }).rows[0].map(heard);
  const [bent] = sideBySide([unequal, unequal, unequal], { shape: "wide", height: 56 }).rows[0];

  assert.equal(Math.max(...alike) - Math.min(...alike) <= 1, true);
  assert.deepEqual([heard(bent), bent.left], [[1, 3, 1], 1]);
});

test("of a canvas so many lines of each field are shown, and fields without any are not", () => {
  const { fields, left } = cut(sheetOf("Havnebo", ["a", "b", "c"], ["d"], ["e", "f"]), [2, 0, 2]);

  assert.deepEqual([fields.map(({ lines }) => lines.map(({ text }) => text)), left], [[["a", "b"], ["e", "f"]], 2]);
});

test("a row that needs little leaves the others more", () => {
  assert.deepEqual([shares([20, 90], 70), shares([90, 90], 70), shares([90, 10, 90], 70)], [
    [20, 50], [35, 35], [30, 10, 30],
  ]);
});

test("fields stay in their order and the columns as even as can be", () => {
  const { columns, height } = evenly([5, 1, 1, 4, 2], 3, { tallness: (n) => n, gap: 1 });

  assert.deepEqual([columns, height], [[[5], [1, 1], [4, 2]], 7]);
});

/* While they write */

const field = (title, ...questions) => ({ title, questions });
const ROOM = { shape: "wide", height: 60 };

test("few fields stand with their questions, many with their titles alone", () => {
  const few = laidOut([field("Retning", "Hvad vil vi?"), field("Rammer", "Hvor tit?")], ROOM);
  const many = laidOut(Array.from({ length: 7 }, (_, at) => field(`Felt ${at}`, "Hvad ved vi?")), ROOM);

  assert.deepEqual([few.fields[0].questions, many.fields[0].questions], [["Hvad vil vi?"], []]);
  assert.deepEqual([few.columns, many.columns, few.fits, many.fits], [2, 4, true, true]);
});

test("questions that have no room at three hundredths of the height are left to the phones", () => {
  const crowded = Array.from({ length: 4 }, (_, at) => field(`Felt ${at}`, ...Array(8).fill(LONG.slice(0, 150))));

  const { fields, fits } = laidOut(crowded, ROOM);

  assert.deepEqual([fields.flatMap(({ questions }) => questions), fits], [[], true]);
});

test("the largest sheet has room on every shape of screen", () => {
  const twelve = Array.from({ length: 12 }, (_, at) => field(`Et felt med et ret langt navn ${at}`));

  assert.deepEqual(
    ["wide", "square"].map((shape) => laidOut(twelve, { shape, height: 62 }).fits),
    [true, true],
  );
});

test("no word of a title is parted while there are smaller letters that can be read", () => {
  const titles = ["Formål", "Problemet", "Dokumentation", "En sand historie", "Regler", "Følger", "Forslag", "Referat"];

  const { size, columns, fits } = laidOut(titles.map((title) => field(title)), ROOM);

  assert.deepEqual([columns, size, fits], [4, 3.6, true]);
});

test("a table of groups counts tables", () => {
  const activity = { groups: { by: "table", size: 4 } };

  assert.match(words(screen(room({ activity, teams: { ...TEAMS, count: 4 } }))), /3 af 4 borde skriver$/);
});
