/** A grid: how options are rated, where their marks find room, and what is said of them. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { placed } from "../../static/js/activities/poll/grid/field.js";
import { mark } from "../../static/js/activities/poll/grid/marks.js";
import { begin, phone, rate, value } from "../../static/js/activities/poll/grid/phone.js";
import { spread } from "../../static/js/activities/poll/grid/place.js";
import { desk } from "../../static/js/activities/poll/grid/desk.js";
import { screen } from "../../static/js/activities/poll/grid/screen.js";
import { sentence, table } from "../../static/js/activities/poll/grid/table.js";
import { describe } from "../../static/js/phone/describe.js";
import { all, drawn } from "./drawn.js";
import * as polls from "./polls.js";

const { elements, onPhone, onScreen, press, read, sent } = polls;
const ideas = {
  ...polls.choice,
  form: "grid",
  question: "Hvad først?",
  options: ["Pauser", "Roller", "Kaffe"],
  x: { title: "Indsats", low: "lille", high: "stor" },
  y: { title: "Virkning", low: "", high: "" },
  steps: 5,
};
const rated = (x, y, more = {}) => ({ n: 6, x, y, xs: [0, 0, 6, 0, 0], ys: [0, 0, 6, 0, 0], skips: 0, ...more });
const hidden = { n: 2, x: null, y: null, xs: null, ys: null, skips: 4 };
const result = { n: 6, passes: 0, options: [rated(2, 5), rated(4.5, 3), hidden] };
const room = { width: 5, height: 4 };

// Rating

test("an option is rated on one scale after the other, and the others stay as they were", () => {
  const first = rate(begin(ideas, null), 1, 0, 4);
  const second = rate(first, 1, 1, 2);

  assert.deepEqual([first[1], second], [[4, null], [[null, null], [4, 2], [null, null]]]);
});

test("nothing goes off before both scales are answered; what is not answered is skipped", () => {
  assert.deepEqual(
    [
      [[null, null], [null, null], 0],
      [[4, null], [1, 1], 0],
      [[4, 2], [null, null], 0],
    ].map((ratings) => value(ideas, ratings)),
    [null, null, { ratings: [[4, 2], null, null] }],
  );
});

test("whoever mends an answer begins with it", () => {
  assert.deepEqual(begin(ideas, { ratings: [[4, 2], null, [1, 1]] }), [[4, 2], 0, [1, 1]]);
});

test("rating a skipped option takes it in again", () => {
  assert.deepEqual(rate([0, 0, 0], 2, 1, 5)[2], [null, 5]);
});

test("the phone says which scale is still missing", () => {
  const state = onPhone(ideas, { drafts: { ballot: { draft: [[null, null], [4, null], 0] } } });

  assert.ok(read(phone(state)).includes("Svar også på Virkning for »Roller«, eller spring den over."));
});

test("every step has a name of its own, and the ends are told with their words", () => {
  const names = elements(phone(onPhone(ideas)), "input").slice(0, 10).map((input) => input["aria-label"]);

  assert.deepEqual(names, ["1, lille", "2", "3", "4", "5, stor", "1", "2", "3", "4", "5"]);
});

test("the phone sends the ratings, with null for what is skipped", () => {
  const state = onPhone(ideas, { drafts: { ballot: { draft: [[4, 2], 0, [null, null]] } } });

  press(phone(state), "Send");

  assert.deepEqual(state.done, [["send", "ballot", { ratings: [[4, 2], null, null] }]]);
});

test("one option alone cannot be skipped", () => {
  const alone = { ...ideas, options: ["Pauser"] };

  assert.equal(read(phone(onPhone(alone))).includes("Spring over"), false);
});

test("the own answer is told in words, on the phone and under Mit", () => {
  const ballot = { ratings: [[4, 2], null, [1, 1]] };
  const state = onPhone(ideas, { mine: { ballot: sent(ballot) } });

  assert.ok(
    read(phone(state)).includes("Pauser Indsats 4 · Virkning 2 Roller sprunget over Kaffe Indsats 1 · Virkning 1"),
  );
  assert.deepEqual(describe(ideas, "ballot", ballot), [
    "Pauser: Indsats 4, Virkning 2", "Roller: sprunget over", "Kaffe: Indsats 1, Virkning 1",
  ]);
});

// Places

const nearest = (marks, { width, height }) => {
  const apart = marks.flatMap((one, at) =>
    marks.slice(at + 1).map((other) => Math.hypot((one.x - other.x) * width, (one.y - other.y) * height)),
  );
  return Math.min(...apart);
};

test("marks that have room stand exactly where they belong", () => {
  const marks = [{ x: 0, y: 1 }, { x: 0.5, y: 0.5 }, { x: 1, y: 0 }];

  assert.deepEqual(spread(marks, room), marks);
});

test("however eight marks fall, no two lie on each other and none leaves the field", () => {
  const corners = [0, 0.5, 1];
  const heaps = corners.flatMap((x) => corners.map((y) => Array.from({ length: 8 }, () => ({ x, y }))));
  const rows = corners.map((y) => Array.from({ length: 8 }, (_, at) => ({ x: at / 20, y })));

  const found = [...heaps, ...rows].map((marks) => spread(marks, room));

  assert.deepEqual(found.filter((marks) => nearest(marks, room) < 0.999), []);
  assert.deepEqual(
    found.flat().filter(({ x, y }) => x < 0 || x > 1 || y < 0 || y > 1),
    [],
  );
});

test("the same answers always give the same places", () => {
  const marks = Array.from({ length: 5 }, () => ({ x: 0.2, y: 0.8 }));

  assert.deepEqual(spread(marks, room), spread(marks, room));
});

test("a mean lies between the first step and the last, and too few lie nowhere", () => {
  const places = placed(ideas, result, room).map(({ at, wanted }) => [at, wanted.x, wanted.y]);

  assert.deepEqual(places, [[0, 0.25, 1], [1, 0.875, 0.5]]);
});

test("every mark has a number and a shape of its own", () => {
  const shapes = Array.from({ length: 8 }, (_, at) => drawn(mark(at)).replace(/^<svg[^>]*>|<text.*$/g, ""));
  const numbers = Array.from({ length: 8 }, (_, at) => all(mark(at), "text")[0]);

  assert.equal(new Set(shapes).size, 8);
  assert.deepEqual(numbers, ["1", "2", "3", "4", "5", "6", "7", "8"]);
});

// What is said

const said = (...options) => sentence(ideas, { n: 6, passes: 0, options });

test("the sentence says what stands out", () => {
  assert.deepEqual(
    [
      said(rated(2, 2), rated(5, 4), rated(1, 1)),
      said(rated(2, 5), rated(5, 2), hidden),
      said(rated(2, 5), hidden, hidden),
      said(hidden, hidden, hidden),
      said(rated(3, 3), rated(3, 3), rated(3, 1)),
    ],
    [
      "Højest på både Indsats og Virkning ligger »Roller«.",
      "Højest på Indsats ligger »Roller«, og højest på Virkning ligger »Pauser«.",
      "»Pauser« ligger på 2,0 for Indsats og 5,0 for Virkning.",
      "Ingen muligheder har fået svar nok til at blive vist.",
      "Højest på Indsats ligger »Pauser«, »Roller« og »Kaffe«, og højest på Virkning ligger »Pauser« og »Roller«.",
    ],
  );
});

test("a mean in the middle does not hide two camps", () => {
  const camps = rated(3, 3, { xs: [2, 0, 2, 0, 2] });

  assert.equal(
    said(camps, rated(5, 5), hidden),
    "Højest på både Indsats og Virkning ligger »Roller«. Om »Pauser« er I delte på Indsats.",
  );
});

test("the table has both means, how many answered and how many skipped", () => {
  assert.deepEqual(table(ideas, result), {
    columns: ["Mulighed", "Indsats (lille–stor)", "Virkning", "Svar", "Sprunget over"],
    rows: [
      ["Pauser", "2,0", "5,0", 6, 0],
      ["Roller", "4,5", "3,0", 6, 0],
      ["Kaffe (for få har svaret)", "–", "–", 2, 4],
    ],
    bars: null,
  });
});

// The faces

test("before the answers the screen has the empty field with the options beside it", () => {
  const view = screen(onScreen(ideas, null));

  assert.deepEqual(all(view, "li"), ["1 Pauser", "2 Roller", "3 Kaffe"]);
  assert.equal(drawn(view).includes("stands"), false);
});

test("the screen names what stands in the field, lists what too few have rated, and has it all as a table", () => {
  const view = screen(onScreen(ideas, result));

  assert.deepEqual(all(view, "li"), [
    "1 Pauser Indsats 2,0 · Virkning 5,0",
    "2 Roller Indsats 4,5 · Virkning 3,0",
    "3 Kaffe For få har svaret på denne",
  ]);
  assert.equal(drawn(view).match(/class="stands"/g).length, 2);
  assert.deepEqual(all(view, "td").slice(0, 4), ["2,0", "5,0", "6", "0"]);
});

test("the desk has the field, the names and the sentence", () => {
  const text = read(desk({ ...onScreen(ideas, result), answered: 6, here: 12, command: () => {} }));

  assert.ok(text.startsWith("6 af 12 har svaret"));
  assert.ok(text.includes("Højest på Indsats ligger »Roller«, og højest på Virkning ligger »Pauser«."));
});
