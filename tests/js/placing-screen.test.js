/** Placing on the screen and at the desk: the empty line or field, the room's picture of it, and the way through it. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { desk } from "../../static/js/activities/placing/desk.js";
import { heapSize } from "../../static/js/activities/placing/heap.js";
import { fieldFit } from "../../static/js/activities/placing/on_screen/field_fit.js";
import { laneFit } from "../../static/js/activities/placing/on_screen/fit.js";
import { pictureUp, screen } from "../../static/js/activities/placing/screen.js";
import { namesFit } from "../../static/js/activities/placing/stop_names.js";
import { stepsOf } from "../../static/js/activities/placing/at_desk/steps.js";
import { canLock, canReveal } from "../../static/js/desk/controls.js";
import { drawn } from "./drawn.js";
import { FEW, field, inField, inRoom, line, NOON, onLine, slide } from "./placings.js";
import { elements, read } from "./polls.js";

const revealed = { shows: { screen: "shown", phones: "hidden" } };
const shown = (activity, result, more = {}) => inRoom(activity, result, { stage: revealed, ...more });
const team = { ...line, play: "team" };
const styles = (node, name) =>
  [...drawn(node).matchAll(new RegExp(`class="${name}[^"]*"[^>]*style="([^"]*)"`, "g"))].map(([, style]) =>
    JSON.parse(style.replaceAll("'", '"')));

/* Before the answers */

test("the invitation shows the empty line with its stops and all items, and no answers", () => {
  const view = screen(inRoom(line));

  const words = "Hvornår? Sæt dem på linjen, der hvor du synes. Problem Analyse Løsninger 1 1. I dag";

  assert.ok(read(view).startsWith(words));
  assert.equal(drawn(view).includes("placing-mean"), false);
});

test("stops that lie between two words have those over them", () => {
  const between = { ...line, x: { ...line.x, low: "Tidligt", high: "Sent" } };

  assert.ok(read(screen(inRoom(between))).includes("← Tidligt Sent → Problem Analyse Løsninger"));
});

test("the invitation to a field names both axes and their ends", () => {
  const words = read(screen(inRoom({ ...field, task: "Hvor hører det til?" })));

  const names = ["Hvor hører det til?", "Uformel", "Formel", "En sag", "Hele huset", "Form", "Rækkevidde", "Kaffe"];

  assert.deepEqual(names.filter((name) => !words.includes(name)), []);
});

test("groups are first told how they find each other, and then what they place", () => {
  const began = { formed: true, began: NOON };
  const up = [NOON + 1000, NOON + 100_000].map((now) => pictureUp(inRoom(team, null, { stage: began, now })));

  assert.deepEqual(up, ["gather", "invitation"]);
});

test("while too few have placed anything, the screen says so and shows nothing of it", () => {
  const view = screen(shown(line, FEW));

  assert.ok(read(view).includes("De første svar kommer, når tre har svaret."));
  assert.equal(drawn(view).includes("placing-mean"), false);
});

/* The room's picture */

test("on a line every item has its answers heaped over the stops, its mean and the middle half of them", () => {
  const view = screen(shown(line, onLine));
  const dots = [...drawn(view).matchAll(/<path d="([^"]*)"/g)].map(([, path]) => path.split("M").length - 1);

  assert.deepEqual(dots, [1, 5, 4, 1, 1]);
  assert.deepEqual(styles(view, "placing-mean"), [{ left: "77.67%" }, { left: "33.33%" }]);
  assert.deepEqual(styles(view, "placing-half"), [
    { left: "78.00%", width: "10.67%" }, { left: "16.67%", width: "33.33%" },
  ]);
});

test("of two on a line an arrow leads from where the first lies to where the second lies", () => {
  const view = screen(shown(line, onLine));

  assert.deepEqual(styles(view, "placing-shift"), [{ left: "33.33%", width: "44.33%" }]);
  assert.ok(drawn(view).includes('data-way="down"'));
});

test("in a field every item has its answers, its mean and the middle half of them; too few have none", () => {
  const view = screen(shown(field, inField));

  assert.deepEqual([styles(view, "placing-speck").length, styles(view, "placing-round").length], [3, 2]);
  assert.deepEqual(styles(view, "stands"), [
    { left: "12.50%", bottom: "87.50%" }, { left: "50.00%", bottom: "50.00%" },
  ]);
  assert.ok(read(view).includes("Kaffe For få har placeret den"));
});

test("an item that too few have placed leaves no trace on the line", () => {
  const hidden = { ...onLine, items: [onLine.items[0], { id: "oenske", n: 2, x: null, y: null, cells: [] }] };
  const view = screen(shown(line, hidden));

  assert.equal(styles(view, "placing-mean").length, 1);
  assert.ok(read(view).includes("For få har placeret den"));
});

test("the screen can show the same as a table", () => {
  const words = read(screen(shown(line, onLine, { table: true })));

  assert.ok(words.includes("Hvad Gennemsnit Problem Analyse Løsninger Svar I dag 2,8 0 1 5 6"));
});

test("the desk may have the room look at one item alone", () => {
  const told = [];
  const stage = { ...revealed, look: "item:oenske" };
  const at = desk(inRoom(line, onLine, { stage, command: (...what) => told.push(what) }));
  const view = screen(inRoom(line, onLine, { stage }));

  const [list] = elements(at, "select");
  list.onChange({ target: { value: "item:nu" } });

  assert.equal(list.value, "item:oenske");
  assert.deepEqual(told, [["look", { at: "item:nu" }]]);
  assert.deepEqual(styles(view, "placing-mean"), [{ left: "33.33%" }]);
  assert.ok(read(view).endsWith("»Sådan ønsker vi det« – mellem Problem og Analyse."));
});

/* Room */

test("dots are as large as the highest heap lets them, and stand for several where they are too many", () => {
  const room = { width: 10, height: 6, sizes: [3, 2, 1] };

  assert.deepEqual(
    [4, 12, 60, 200].map((most) => heapSize(most, room)),
    [
      { dot: 3, across: 2, each: 1 }, { dot: 2, across: 4, each: 1 }, { dot: 1, across: 10, each: 1 },
      { dot: 1, across: 10, each: 4 },
    ],
  );
});

test("names of stops stand side by side, in turn above and below, or by number, as there is room", () => {
  const ways = [60, 30, 12].map((width) => namesFit(line.x, width, [4, 3]).way);

  assert.deepEqual(ways, ["plain", "staggered", "numbered"]);
  assert.equal(namesFit(slide.x, 12, [4, 3]).way, "ends");
});

test("few lanes have their names above them and numbers on their marks; many have neither", () => {
  const fits = [2, 6, 12].map((n) => laneFit(line.x, { texts: Array(n).fill("Ro"), height: 66, shape: "wide" }));

  assert.deepEqual(fits.map(({ share, bare }) => [share, bare]), [[0, false], [0.34, false], [0.34, true]]);
});

test("long names beside their lanes get more of the width, and no more than they need", () => {
  const shares = ["Ro", "Sammenlægning af afdelinger", "Sammenlægning af alle de små afdelinger"].map(
    (text) => laneFit(line.x, { texts: Array(12).fill(text), height: 66, shape: "square" }).share,
  );

  assert.deepEqual(shares, [0.34, 0.46, 0.46]);
});

const stopped = (title, stops) => ({ title, low: "", high: "", stops, steps: stops.length });
const TIME = ["I dag", "I næste uge", "Næste måned", "Til sommer"];
const WEIGHT = ["Kan vente", "Mærkes", "Gør ondt"];
const inStops = { ...field, x: stopped("Hvornår?", TIME), y: stopped("Hvor tungt?", WEIGHT) };

/** How both axes of a field with such stops are named on a screen. */
const named = (xs, ys, room = { width: 110, height: 60, shape: "wide" }) => {
  const { x, y } = fieldFit({ x: stopped("Hvornår?", xs), y: stopped("Hvor tungt?", ys) }, room);
  return [x, y].map(({ way, size }) => [way, size]);
};

test("in a field with stops every stop is named, the upward ones from the bottom, before and after the answers", () => {
  const views = [screen(inRoom(inStops)), screen(shown(inStops, inField))];

  const upwards = WEIGHT.map((name, at) => [name, { gridRow: 3 - at }]);
  for (const view of views) {
    const spans = elements(view, "p").filter((props) => props.class === "placing-upwards")
      .flatMap(({ children }) => elements(children, "span"));
    assert.deepEqual(spans.map(({ children, style }) => [read(children), style]), upwards);
    assert.deepEqual([...TIME, "Hvornår?", "Hvor tungt?"].filter((name) => !read(view).includes(name)), []);
  }
});

test("every step of a field with stops has the same share of it, and a mark stands in the middle of its own", () => {
  const [style] = styles(screen(shown(inStops, inField)), "placing-named");

  assert.deepEqual([style["--inset-x"], style["--inset-y"]], ["calc(50% / 4)", "calc(50% / 3)"]);
});

test("where one axis of a field has stops, the other keeps the words at its ends", () => {
  const half = { ...field, x: stopped("Hvornår?", TIME) };
  const words = read(screen(inRoom(half)));

  assert.deepEqual(["En sag", "Hele huset", ...TIME].filter((name) => !words.includes(name)), []);
});

test("stops between two words of their own keep those too", () => {
  const between = { ...inStops, y: { ...inStops.y, low: "Let", high: "Tung" }, x: { ...inStops.x, high: "Sent" } };
  const words = read(screen(inRoom(between)));

  assert.deepEqual(["↓ Let", "↑ Tung", "Sent"].filter((name) => !words.includes(name)), []);
});

test("names around a field stand as large as there is room, in turn, or by number over a list", () => {
  const long = (n) => Array.from({ length: n }, (_, at) => `Konsekvenserne nummer ${at + 1}`);
  const longest = (n) => Array.from({ length: n }, (_, at) => `Arbejdsmiljørepræsentanten${at + 1}`);

  assert.deepEqual(named(TIME, WEIGHT), [["plain", 3.8], ["plain", 3.8]]);
  assert.deepEqual(named(long(4), WEIGHT)[0], ["staggered", 3.8]);
  assert.deepEqual(named(longest(7), WEIGHT)[0], ["numbered", 3.1]);
  assert.deepEqual(named(TIME, longest(9))[1], ["numbered", 3.1]);
});

test("what is named by number has its names in a list under the field", () => {
  const x = stopped("Hvornår?", Array.from({ length: 7 }, (_, at) => `Arbejdsmiljørepræsentanten${at + 1}`));
  const view = screen(inRoom({ ...inStops, x }));

  assert.ok(read(view).includes("Hvornår? 1 Arbejdsmiljørepræsentanten1 2 Arbejdsmiljørepræsentanten2"));
  assert.ok(read(view).includes("1 2 3 4 5 6 7 Hvornår?"));
});

/* The desk */

test("the way is to place and to look; where groups place, they are formed first", () => {
  const at = (activity, stage) => stepsOf({ activity, stage: { formed: false, revealed: false, ...stage } });

  assert.deepEqual(
    [at(line, {}), at(line, { revealed: true }), at(team, {}), at(team, { formed: true })],
    [
      { names: ["place", "room"], at: 0 }, { names: ["place", "room"], at: 1 },
      { names: ["groups", "place", "room"], at: 0 }, { names: ["groups", "place", "room"], at: 1 },
    ],
  );
});

test("answers can be shown and closed, but not closed before groups have begun", () => {
  const [alone, waiting] = [inRoom(line), inRoom(team)].map(({ activity, stage }) => ({ ...activity, stage }));

  assert.deepEqual([canReveal(alone), canLock(alone), canLock(waiting)], [true, true, false]);
});

test("the desk sees the picture grow, with every item's mean in words", () => {
  const words = read(desk(inRoom(line, onLine, { answered: 6 })));

  assert.ok(words.includes("6 af 12 er i gang"));
  assert.ok(words.includes("1. I dag mest Løsninger · 6 svar"));
});

test("the rule of the smallest group holds at the desk too", () => {
  const view = desk(inRoom(line, FEW, { answered: 2 }));

  assert.ok(read(view).includes("De første svar kommer, når tre har svaret."));
  assert.equal(drawn(view).includes("placing-mean"), false);
});

const member = (number) => ({ number, phone: true, away: false });

test("the desk sees how far each group is, never where it has put anything", () => {
  const teams = {
    forming: "f", by: "mixed", size: 4, here: 4, stays: 0, waiting: [],
    teams: [
      { number: 1, members: [member(1), member(2)], placed: 2, lines: 0, at: 0, of: 0, stays: false, sign: null },
      { number: 2, members: [member(3), member(4)], placed: 1, lines: 0, at: 0, of: 0, stays: false, sign: null },
    ],
  };
  const words = read(desk(inRoom(team, FEW, { teams, stage: { formed: true, began: NOON } })));

  assert.ok(words.includes("Grupper 1 af 2 grupper er færdige"));
});
