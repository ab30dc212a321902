/** The questions at the desk: four lists, marks with a press, merging in two steps. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { EMPTY, board } from "../../static/js/activities/questions/desk.js";
import { toTend } from "../../static/js/activities/questions/lists.js";
import { openWithoutOwner } from "../../static/js/activities/questions/open.js";
import { asked, boardOf } from "./asked.js";
import { all, words } from "./drawn.js";
import { elements, press } from "./polls.js";

const ID = "0011aabb";
const WHY = asked(ID, "Hvorfor?", { votes: 2 });
const WHEN = asked("2233ccdd", "Hvornår?");

function atDesk(questions, hand = {}, workshop = {}) {
  const commands = [];
  const changes = [];
  const command = (...told) => (commands.push(told), Promise.resolve({ ok: true }));
  const saved = (...told) => changes.push(["saved", ...told]);
  const set = (change) => changes.push(change);
  const view = board({ questions, command, workshop, asked: () => null }, { ...EMPTY, set, saved, ...hand });
  return { view, commands, changes };
}

const marked = (slot, value) => [["mark", { activity: "questions", slot: `${slot}:${ID}`, value }]];

const PRESSED = [
  ["Besvaret", WHY, "shown", marked("state", { state: "answered", text: "Hvorfor?" })],
  ["Åbn igen", { ...WHY, state: "answered" }, "shown", marked("state", { state: "open", text: "Hvorfor?" })],
  ["Fastgør", WHY, "shown", marked("pin", { pin: true })],
  ["Løsn", { ...WHY, pinned: true }, "shown", marked("pin", null)],
  ["Vis", WHY, "waiting", marked("state", { state: "open", text: "Hvorfor?" })],
  ["Afvis", WHY, "waiting", marked("state", { state: "rejected", text: "Hvorfor?" })],
  ["Vis igen", WHY, "archived", marked("state", { state: "open", text: "Hvorfor?" })],
  ["Afvis", WHY, "archived", marked("state", { state: "rejected", text: "Hvorfor?" })],
  ["Vis igen", WHY, "rejected", marked("state", { state: "open", text: "Hvorfor?" })],
  ["Arkivér", WHY, "rejected", marked("state", { state: "archived", text: "Hvorfor?" })],
];
for (const [button, question, list, commands] of PRESSED) {
  test(`in the list ${list} "${button}" of a question that is ${question.state} marks it`, () => {
    const questions = list === "shown" ? boardOf([question]) : boardOf([], { [list]: [question] });
    const desk = atDesk(questions, { list });

    press(desk.view, `${button} : Hvorfor?`);

    assert.deepEqual(desk.commands, commands);
  });
}

for (const [button, state] of [
  ["Arkivér", "archived"],
  ["Afvis", "rejected"],
]) {
  test(`under Mere "${button}" takes a shown question off the board`, () => {
    const desk = atDesk(boardOf([WHY]), { open: ID });

    press(desk.view, `${button} : Hvorfor?`);

    assert.deepEqual(desk.commands, marked("state", { state, text: "Hvorfor?" }));
  });
}

test("the lists stand with their counts, the waiting one only where something is read first", () => {
  const aside = { archived: [WHEN], rejected: [WHEN, WHEN] };

  const open = atDesk(boardOf([WHY], aside));
  const readFirst = atDesk(boardOf([WHY], { ...aside, approval: true }));
  const left = atDesk(boardOf([WHY], { ...aside, waiting: [WHEN] }));

  const tabs = ({ view }) => all(view, "button").slice(0, 4);
  assert.deepEqual(tabs(open).slice(0, 3), ["Vist 1", "Arkiv 1", "Afvist 2"]);
  assert.deepEqual(tabs(readFirst), ["Venter 0", "Vist 1", "Arkiv 1", "Afvist 2"]);
  assert.deepEqual(tabs(left), ["Venter 1", "Vist 1", "Arkiv 1", "Afvist 2"]);
});

test("the facilitator switches reading first on and off", () => {
  const off = atDesk(boardOf([]));
  const on = atDesk(boardOf([], { approval: true }));

  for (const { view } of [off, on]) elements(view, "input")[0].onChange();

  assert.deepEqual([off.commands, on.commands], [[["approval", { on: true }]], [["approval", { on: false }]]]);
});

test("after the day there is nothing left to be read first", () => {
  const { view } = atDesk(boardOf([WHY]), {}, { ended: 1 });

  assert.deepEqual(elements(view, "input"), []);
});

test("a row says reply, owner and what was merged into it", () => {
  const answered = { ...WHY, reply: "Fordi.", owner: "Henrik", merged: ["2233ccdd"], pinned: true };

  const { view } = atDesk(boardOf([answered]));

  assert.equal(
    all(view, "li")[0],
    "Fastgjort Hvorfor? Samlet med 1 andet Svar: Fordi. Henrik tager det med 2 2 vil vide det " +
      "Besvaret : Hvorfor? Løsn : Hvorfor? Mere : Hvorfor?",
  );
});

const save = ({ view }, at) => elements(view, "form")[at].onSubmit({ preventDefault() {} });

for (const [at, sort, typed, value] of [
  [0, "reply", " Fordi. ", { text: "Fordi." }],
  [0, "reply", "  ", null],
  [1, "owner", "Henrik", { text: "Henrik" }],
  [1, "owner", "", null],
]) {
  test(`"${typed}" saved as ${sort} is kept, and the draft is done with once the server has it`, async () => {
    const desk = atDesk(boardOf([WHY]), { open: ID, drafts: { [`${sort}:${ID}`]: typed } });

    await save(desk, at);

    assert.deepEqual(desk.commands, marked(sort, value));
    assert.deepEqual(desk.changes, [["saved", `${sort}:${ID}`, ID]]);
  });
}

test("a reply the server did not take stays as a draft", async () => {
  const done = [];
  const deaf = { questions: boardOf([WHY]), workshop: {}, command: async () => ({ ok: false }), asked: () => null };

  await save({ view: board(deaf, { ...EMPTY, open: ID, saved: () => done.push("saved") }) }, 0);

  assert.deepEqual(done, []);
});

test("merging takes two steps: the question, then the one that says the same", () => {
  const first = atDesk(boardOf([WHY, WHEN]), { open: ID });
  press(first.view, "Læg sammen med … : Hvorfor?");

  const second = atDesk(boardOf([WHY, WHEN]), { merging: ID });
  press(second.view, "Læg sammen med dette : Hvornår?");

  assert.deepEqual(first.changes, [{ merging: ID }]);
  assert.deepEqual(second.commands, marked("merge", { into: "2233ccdd" }));
  assert.deepEqual(all(second.view, "blockquote"), ["Hvorfor?"]);
});

test("a question that waits is merged into one that is shown", () => {
  const desk = atDesk(boardOf([WHEN], { approval: true, waiting: [WHY] }), { list: "waiting", merging: ID });

  press(desk.view, "Læg sammen med dette : Hvornår?");

  assert.deepEqual(desk.commands, marked("merge", { into: "2233ccdd" }));
});

test("what was merged can be parted again", () => {
  const whole = { ...WHEN, merged: [ID] };
  const merged = [{ id: ID, text: "Hvorfor?", into: WHEN.id }];
  const desk = atDesk(boardOf([whole], { merged }), { open: WHEN.id });

  press(desk.view, "Del igen : Hvorfor?");

  assert.deepEqual(desk.commands, marked("merge", null));
});

test("a lone question has nothing to be merged with", () => {
  const { view } = atDesk(boardOf([WHY]), { open: ID });

  assert.ok(!words(view).includes("Læg sammen"));
});

const open = (owner) => asked("a", "Hvorfor?", { owner });
const answered = asked("b", "Hvorfor?", { state: "answered" });
for (const [questions, sentence] of [
  [[], ""],
  [[answered], ""],
  [[open("Henrik")], "1 spørgsmål er åbent"],
  [[open("")], "1 spørgsmål er åbent, 1 uden ejer"],
  [[open("Henrik"), open("Henrik"), open(""), open(""), answered], "4 spørgsmål er åbne, 2 uden ejer"],
]) {
  test(`at the end the facilitator hears "${sentence}"`, () => {
    assert.equal(openWithoutOwner(boardOf(questions)), sentence);
  });
}

test("what waits to be read counts with what is open, and what is answered or put aside does not", () => {
  const answered = { ...WHEN, state: "answered" };

  const count = toTend(boardOf([WHY, answered], { waiting: [WHEN], archived: [WHEN], rejected: [WHEN] }));

  assert.equal(count, 2);
});
