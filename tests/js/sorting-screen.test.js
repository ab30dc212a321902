/** Sorting on the screen: the way in, the bars in their piles, what fits, and the key on every row. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fit } from "../../static/js/activities/sorting/on_screen/fit.js";
import { layout } from "../../static/js/activities/sorting/on_screen/papers.js";
import { partWords } from "../../static/js/activities/sorting/on_screen/rows.js";
import { pictureUp, screen } from "../../static/js/activities/sorting/screen.js";
import { sentence, table, turnout } from "../../static/js/activities/sorting/table.js";
import { all, drawn } from "./drawn.js";
import { elements, NOON, read } from "./polls.js";
import { FEW, KEY, RESULT, screenOf, SORTING } from "./sorters.js";

/* The way in */

test("the screen says what to do, the piles with what each is for, and how many have begun", () => {
  const task = "Læg hver opgave hos den, der tager sig af den";

  const view = screen(screenOf(null, { activity: { task }, answered: 7 }));

  assert.deepEqual([all(view, "h1"), all(view, "h2")], [["Hvem gør hvad?"], ["TR", "AMR", "Begge"]]);
  assert.match(read(view), /Læg hver opgave .*De løfter den sammen Sortér på din mobil\. 7 er i gang\. Svarene /);
});

test("who has begun is not told while they are so few that it points at people", () => {
  assert.equal(read(screen(screenOf(null, { answered: null }))).includes("i gang"), false);
});

test("too few, and the screen says how many it takes and draws no bar", () => {
  const view = screen(screenOf(FEW));

  assert.match(read(view), /De første svar kommer, når fem har svaret\./);
  assert.equal(elements(view, "span").some((props) => props.class === "sorting-bar"), false);
});

const TEAM = { activity: { play: "team" } };

for (const [when, more, picture] of [
  ["before there are groups", {}, "invitation"],
  ["while groups find each other", { stage: { formed: true, began: NOON - 30_000 } }, "gather"],
  ["while groups sort", { stage: { formed: true, began: NOON - 120_000 } }, "invitation"],
  ["once the key is out", { activity: { play: "team", key: KEY } }, "result"],
]) {
  test(`${when} the screen shows its ${picture}`, () => {
    assert.equal(pictureUp(screenOf(null, { ...TEAM, ...more })), picture);
  });
}

test("piles with many words lie under each other, with as many lines as there is room for", () => {
  const pile = { title: "Det må vi finde ud af", line: "ord ".repeat(28) };
  const piles = Array.from({ length: 5 }, (_, at) => ({ id: `p${at}`, ...pile }));

  assert.deepEqual(layout(piles, { shape: "wide", height: 60 }), { rows: true, title: 4.6, lines: 2 });
  assert.equal(layout(SORTING.piles, { shape: "wide", height: 60 }).rows, false);
});

/* How the room sorted */

const row = (view, name) =>
  elements(view, "li").find((props) => props.class === "sorting-row" && read(props.children).startsWith(name));

const plain = (words) => words.replaceAll("\u00a0", " ");

const partsOf = (view, name) =>
  elements(row(view, name).children, "span")
    .filter((props) => props.class === "sorting-part")
    .map((props) => [props.style.width, plain(read(props.children)), props["data-key"]]);

test("a bar is shared by the piles in their order, with pile and share on it where there is room", () => {
  const view = screen(screenOf(RESULT));

  assert.deepEqual(partsOf(view, "Forhandle løn"), [["100.00%", "TR 100 %", false]]);
  assert.deepEqual(partsOf(view, "Kigge på støj"), [
    ["10.00%", "10 %", false], ["50.00%", "AMR 50 %", false], ["40.00%", "Begge 40 %", false],
  ]);
  assert.match(read(row(view, "Tale om trivsel").children), /For få har sorteret den/);
});

test("every pile has its own colour and pattern, the same in the legend and in the bars", () => {
  const view = drawn(screen(screenOf(RESULT)));

  assert.match(view, /pile-mark bar-fill himmel.*AMR.*sorting-fill bar-fill himmel/s);
});

test("what the room is most divided about is marked, and the sentence says so", () => {
  const view = screen(screenOf(RESULT));

  assert.deepEqual(
    elements(view, "li").filter((props) => props["data-divided"]).map(({ children }) => all(children, "span")[0]),
    ["Kigge på støj"],
  );
  assert.equal(
    plain(sentence(SORTING, RESULT)),
    "Mest enige er I om »Forhandle løn«: 100 % siger TR. Mest delte er I om »Kigge på støj«.",
  );
});

const counts = (...piles) => ({
  n: 10, ballots: 10,
  items: SORTING.items.map(({ id }, at) => ({ id, n: 10, piles: piles[at] })),
});

for (const [when, result, words] of [
  [
    "all agree", counts([10, 0, 0], [0, 10, 0], [0, 0, 10]),
    "I er helt enige om 3 af 3. Der er ikke noget, I er rigtig delte om.",
  ],
  ["all are divided", counts([5, 5, 0], [0, 5, 5], [5, 0, 5]), "I er delte om 3 af 3."],
  ["one group alone sorted two of them", counts([1, 0, 0], [1, 0, 0], [5, 0, 5]), ""],
  ["only one was sorted by enough", counts([9, 1, 0], null, null), ""],
  ["none was sorted by enough", counts(null, null, null), "For få har sorteret det samme til, at det kan vises."],
]) {
  test(`where ${when} the sentence says so`, () => {
    assert.equal(sentence(SORTING, result), words);
  });
}

test("groups are counted as groups", () => {
  assert.deepEqual(
    [turnout(SORTING, RESULT), turnout({ play: "team" }, { ballots: 1 }), turnout({ play: "team" }, { ballots: 6 })],
    ["10 har sorteret", "1 gruppe har sorteret", "6 grupper har sorteret"],
  );
});

test("with the key every row says where it belongs, and the piles it names stand firm in the bar", () => {
  const view = screen(screenOf(RESULT, { activity: { key: KEY } }));

  assert.deepEqual(partsOf(view, "Kigge på støj").map(([, , key]) => key), [false, true, false]);
  assert.match(read(row(view, "Tale om trivsel").children), /TR eller Begge$/);
});

test("the key can stand there before enough have sorted, without any bar", () => {
  const view = screen(screenOf(FEW, { activity: { key: KEY } }));

  assert.match(read(view), /Kigge på støj AMR .*Her siger nøglen, at det hører hjemme\./);
  assert.equal(elements(view, "span").some((props) => props.class === "sorting-bar"), false);
});

test("as a table the key stands beside the task, and what too few sorted has no figures", () => {
  assert.deepEqual(table({ ...SORTING, key: KEY }, RESULT).rows, [
    ["Forhandle løn", "TR", 10, 0, 0],
    ["Kigge på støj", "AMR", 1, 5, 4],
    ["Tale om trivsel", "TR eller Begge", "–", "–", "–"],
  ]);
  assert.deepEqual(all(screen(screenOf(RESULT, { table: true })), "th").slice(0, 4), ["Hvad", "TR", "AMR", "Begge"]);
});

/* What fits */

const names = (n) => Array.from({ length: n }, (_, at) => `Opgave nummer ${at + 1}`);
const fitted = (n, shape, height = 62, key = 0) =>
  fit(names(n), { height, shape, keys: names(n).map(() => ({ whole: key, tall: 5 })) });

for (const [n, shape, level, pages] of [
  [6, "wide", "large", 1],
  [9, "wide", "normal", 1],
  [11, "square", "dense", 1],
  [20, "wide", "twofold", 1],
  [40, "wide", "twofold", 2],
  [40, "square", "dense", 4],
]) {
  test(`${n} items on a ${shape} screen stand ${level} on ${pages === 1 ? "one page" : `${pages} pages`}`, () => {
    const found = fitted(n, shape);

    assert.deepEqual([found.level.name, found.pages.length], [level, pages]);
    assert.deepEqual(found.pages.flat().flatMap(([from, to]) => names(n).slice(from, to)), names(n));
  });
}

test("no letter on the screen is smaller than a thirtieth of its height", () => {
  assert.ok(fitted(40, "wide").level.size >= 3.05);
});

const items = Array.from({ length: 40 }, (_, at) => ({ id: `i${at}`, name: `Opgave ${at + 1}`, line: "" }));
const forty = { n: 9, ballots: 9, items: items.map(({ id }) => ({ id, n: 9, piles: [9, 0, 0] })) };

/** Forty items while the desk looks somewhere, `seconds` past noon. */
const turned = (look, seconds, more) =>
  screen(screenOf(forty, { activity: { items }, stage: { look }, turning: NOON + seconds * 1000, ...more }));

const pageOf = (view) => read(view).match(/Side (\d) af \d/)[1];

test("pages turn by themselves, and hold still while somebody holds them", () => {
  const memory = {};

  assert.deepEqual([0, 26, 51].map((seconds) => pageOf(turned("", seconds, { memory }))), ["1", "2", "1"]);
});

test("where the desk points at an item its page stays up, and the pages turn on from there", () => {
  const memory = {};
  const seen = [["", 0], ["item:i39", 10], ["item:i39", 60], ["", 70], ["", 90]].map(([look, seconds]) =>
    pageOf(turned(look, seconds, { memory })));

  assert.deepEqual(seen, ["1", "2", "2", "2", "1"]);
});

test("every screen shows the page the item is on, however many pages it has itself", () => {
  const seen = ["wide", "square"].map((shape) => pageOf(turned("item:i39", 0, { shape, memory: {} })));

  assert.deepEqual(seen, ["2", "4"]);
});

test("the item the desk points at stands out alone, with the key and without", () => {
  const up = (look) => elements(turned(look, 0, { memory: {} }), "li")
    .filter((props) => props["data-up"]).map(({ children }) => all(children, "span")[0]);

  assert.deepEqual(
    ["item:i7", "key:item:i7", "key", "", "item:gone"].map(up), [["Opgave 8"], ["Opgave 8"], [], [], []],
  );
});

test("on a part of a bar stands as much as finds room", () => {
  const level = { size: 3.3 };

  assert.deepEqual([0.9, 0.4, 0.1].map((share) => plain(partWords("TR", share, 30, level))), [
    "TR 90 %", "40 %", "",
  ]);
});
