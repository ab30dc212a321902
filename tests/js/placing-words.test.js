/** A placing in words and figures: what a step is called, where a mean lies, and what stands out. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { endsOf, meanWords, placeWords, stepWords } from "../../static/js/activities/placing/axis.js";
import { sentence, table, turnout } from "../../static/js/activities/placing/table.js";
import { collect } from "../../static/js/phone/describe.js";
import { counted, field, inField, line, onLine, sent, slide } from "./placings.js";

test("a stop goes by its own name; a step without one says what it is nearest to", () => {
  const words = [1, 3, 5, 8, 9].map((step) => stepWords(slide.x, step));

  assert.deepEqual(words, [
    "1 af 9, »Uformel«", "3 af 9, nærmest »Uformel«", "5 af 9, midt imellem", "8 af 9, nærmest »Formel«",
    "9 af 9, »Formel«",
  ]);
  assert.equal(stepWords(line.x, 2), "Analyse");
});

test("a step towards an end that has no word is only a number", () => {
  assert.equal(stepWords({ ...slide.x, low: "" }, 2), "2 af 9");
});

test("a mean lies at a stop or between two of them", () => {
  const words = [1, 1.3, 1.5, 2.7, 3].map((mean) => meanWords(line.x, mean));

  assert.deepEqual(words, [
    "mest Problem", "mest Problem", "mellem Problem og Analyse", "mest Løsninger", "mest Løsninger",
  ]);
  assert.equal(meanWords(slide.x, 3.25), "3,3 af 9, nærmest »Uformel«");
  assert.equal(meanWords(slide.x, 5.4), "5,4 af 9, midt imellem");
});

test("a place in a field is told axis by axis", () => {
  assert.equal(
    placeWords(field, { x: 3, y: 9 }),
    "Form: 3 af 9, nærmest »Uformel« · Rækkevidde: 9 af 9, »Hele huset«",
  );
});

test("an axis that is a question is told without a colon", () => {
  const asked = { ...field, x: { ...field.x, title: "Hvor formelt?" } };

  assert.equal(
    placeWords(asked, { x: 9, y: 9 }),
    "Hvor formelt? 9 af 9, »Formel« · Rækkevidde: 9 af 9, »Hele huset«",
  );
});

test("the ends of a line with stops are its outermost stops", () => {
  assert.deepEqual(endsOf(line.x), { low: "Problem", high: "Løsninger" });
});

test("of two on a line it is said how far and which way the second lies from the first", () => {
  assert.equal(
    sentence(line, onLine),
    "Fra »I dag« til »Sådan ønsker vi det« flytter midten sig 1,3 trin mod »Problem«. " +
      "Mest enige er I om »I dag«, mest delte om »Sådan ønsker vi det«.",
  );
});

test("two that lie at the same place have not moved", () => {
  const same = { ...onLine, items: onLine.items.map((row) => ({ ...row, x: counted(2, 2, 2, [0, 6, 0]) })) };

  assert.equal(sentence(line, same), "»I dag« og »Sådan ønsker vi det« ligger næsten samme sted.");
});

test("in a field it is said about what the room agrees, and what lies farthest out; too few are left out of it", () => {
  assert.equal(
    sentence(field, inField),
    "Mest enige er I om »Ro«, mest delte om »Tid«. »Ro« ligger længst mod »Uformel«, »Tid« længst mod »Formel«.",
  );
});

test("where only one item has enough, it is told where that one lies", () => {
  const one = { ...inField, items: [inField.items[0], { ...inField.items[1], x: null, y: null, cells: [] }] };

  assert.equal(
    sentence(field, one),
    "»Ro« – Form: 2,0 af 9, nærmest »Uformel«. Rækkevidde: 8,0 af 9, nærmest »Hele huset«.",
  );
});

test("where nothing has enough, nothing is told", () => {
  const none = { ...inField, items: inField.items.map((row) => ({ ...row, x: null, y: null, cells: [] })) };

  assert.equal(sentence(field, none), "Intet er placeret af så mange, at det kan vises.");
});

test("the table of a line counts every stop", () => {
  const { columns, rows } = table(line, onLine);

  assert.deepEqual(columns, ["Hvad", "Gennemsnit", "Problem", "Analyse", "Løsninger", "Svar"]);
  assert.deepEqual(rows, [["I dag", "2,8", "0", "1", "5", 6], ["Sådan ønsker vi det", "1,5", "4", "1", "1", 6]]);
});

test("the table of a field has a mean for each axis, and of too few none", () => {
  const { columns, rows } = table(field, inField);

  assert.deepEqual(columns, ["Hvad", "Form (Uformel–Formel)", "Rækkevidde (En sag–Hele huset)", "Svar"]);
  assert.deepEqual(rows, [
    ["Ro", "2,0", "8,0", 6], ["Tid", "5,0", "5,0", 4], ["Kaffe (for få har svaret)", "–", "–", 2],
  ]);
});

test("people are counted alone, and groups where they place together", () => {
  const words = [
    turnout(line, { n: 6, ballots: 6 }),
    turnout(line, { n: 1, ballots: 1 }),
    turnout({ ...line, play: "team" }, { n: 9, ballots: 3 }),
    turnout({ ...line, play: "team" }, { n: 4, ballots: 1 }),
  ];

  assert.deepEqual(words, ["6 har placeret", "1 har placeret", "3 grupper har placeret", "1 gruppe har placeret"]);
});

test("under Mit everything placed reads as one, in the order of the items", () => {
  const mine = { "item:oenske": sent({ x: 1 }), "item:nu": { value: { x: 3 }, status: "waiting", why: "" } };

  assert.deepEqual(collect([line], () => mine, () => ({})), [
    {
      id: "p",
      title: "Hvornår?",
      entries: [
        { slot: "items", lines: ["I dag: Løsninger", "Sådan ønsker vi det: Problem"], status: "waiting", why: "" },
      ],
    },
  ]);
});
