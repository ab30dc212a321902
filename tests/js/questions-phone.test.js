/** The questions on the phone: one's own with what became of them, and the others' to want, too. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { board } from "../../static/js/activities/questions/phone.js";
import { questionWords } from "../../static/js/phone/describe.js";
import { asked, boardOf } from "./asked.js";
import { all, words } from "./drawn.js";
import { elements, onPhone, press, sent } from "./polls.js";

const ACTIVITY = { id: "questions", kind: "questions", title: "Spørg" };
const HELD = { text: "Hvad nu?", held: true };

const atPhone = (questions, more = {}) => onPhone(ACTIVITY, { questions: boardOf(questions, more.board), ...more });
const drawnOn = (state) => board(state, { order: [], at: 0 });
const rows = (state) => all(drawnOn(state), "li");

test("a question shows its reply, who takes it along and that it is answered", () => {
  const question = asked("a", "Hvorfor?", { state: "answered", pinned: true, reply: "Fordi.", owner: "Henrik" });

  assert.deepEqual(rows(atPhone([question])), [
    "Fastgjort Besvaret Hvorfor? Svar: Fordi. Henrik tager det med 0 0 vil vide det",
  ]);
});

test("my own question can be mended and removed, also when others want it answered, too", () => {
  const state = atPhone([asked("a", "Hvorfor?", { votes: 3 })], { mine: { "q:a": sent({ text: "Hvorfor?" }) } });

  assert.deepEqual(rows(state), ["Dit spørgsmål Hvorfor? Ret Fjern 3 3 vil vide det"]);
  press(drawnOn(state), "Fjern");
  assert.deepEqual(state.done, [["withdraw", "q:a"]]);
});

const OWN = [
  ["has been sent", sent({ text: "Hvad nu?" }), "Hvad nu? Sendt Ret Fjern"],
  ["waits to be read", sent(HELD), "Hvad nu? Vises, når det er læst igennem Ret Fjern"],
  ["waits to be sent", sent(HELD, "waiting"), "Hvad nu? Venter på at blive sendt"],
  ["was refused", sent(HELD, "refused", "For langt."), "Hvad nu? For langt. Ret Fjern"],
];
for (const [how, entry, row] of OWN) {
  test(`my own question that ${how} says so`, () => {
    assert.deepEqual(rows(atPhone([], { mine: { "q:b": entry } })), [row]);
  });
}

test("whose question was put aside reads that it is not on the list, and can still mend or remove it", () => {
  const fare = "Spørgsmålet vises ikke på listen. Tag det gerne op med den, der styrer dagen.";
  const state = atPhone([], { mine: { "q:b": sent(HELD) } });
  state.questions.aside = ["b"];

  assert.deepEqual(rows(state), [`Hvad nu? ${fare} Ret Fjern`]);
  state.mine["q:b"] = sent(HELD, "waiting");
  assert.deepEqual(rows(state), ["Hvad nu? Venter på at blive sendt"]);
});

test("whose question was merged with another sees with which, and can still mend it", () => {
  const whole = asked("a", "Hvorfor?", { votes: 1, merged: ["b"] });
  const state = atPhone([whole], { mine: { "q:b": sent({ text: "Hvorfor dog?" }) } });

  assert.deepEqual(rows(state), [
    "Hvorfor dog? Samlet med: Hvorfor? Ret Fjern",
    "Samlet med dit Hvorfor? 1 1 vil vide det",
  ]);
});

test("a vote for a question that was merged is a vote for the whole, and can be taken back", () => {
  const whole = asked("a", "Hvorfor?", { votes: 1, merged: ["b", "c"] });
  const state = atPhone([whole], { mine: { "up:b": sent({ up: true }), "up:c": sent({ up: true }) } });

  press(drawnOn(state), "1 Det vil jeg også vide: Hvorfor? (1 vil vide det)");

  assert.deepEqual(state.done, [
    ["withdraw", "up:b"],
    ["withdraw", "up:c"],
  ]);
});

test("whoever has not voted votes for the whole", () => {
  const state = atPhone([asked("a", "Hvorfor?", { merged: ["b"] })]);

  press(drawnOn(state), "0 Det vil jeg også vide: Hvorfor? (0 vil vide det)");

  assert.deepEqual(state.done, [["send", "up:a", { up: true }]]);
});

const DONE = {
  Gem: (view) => elements(view, "form")[0].onSubmit({ preventDefault() {} }),
  Fortryd: (view) => press(view, "Fortryd"),
};
for (const way of ["Gem", "Fortryd"]) {
  test(`a question half-written is there again after another was mended with "${way}"`, () => {
    const mine = { "q:a": sent({ text: "Hvorfor?" }) };
    const state = atPhone([asked("a", "Hvorfor?")], { mine, drafts: { ask: "Hvad med" } });
    const inTheField = () => elements(drawnOn(state), "textarea").map(({ value }) => value);

    press(drawnOn(state), "Ret");
    const mending = inTheField();
    DONE[way](drawnOn(state));

    assert.deepEqual([mending, inTheField()], [["Hvorfor?"], ["Hvad med"]]);
    assert.deepEqual(state.done, way === "Gem" ? [["send", "q:a", { text: "Hvorfor?" }]] : []);
  });
}

test("a question half-mended is as it was left when another was mended meanwhile", () => {
  const mine = { "q:a": sent({ text: "Hvorfor?" }) };
  const state = atPhone([asked("a")], { mine, drafts: { "ask:q:a": "Hvorfor dog", "ask-slot": "q:b" } });

  press(drawnOn(state), "Ret");

  assert.deepEqual(elements(drawnOn(state), "textarea").map(({ value }) => value), ["Hvorfor dog"]);
});

test("where questions are read first the form says so", () => {
  const said = (approval) => words(drawnOn(atPhone([], { board: { approval } })));

  assert.ok(said(true).includes("Det vises, når det er læst igennem."));
  assert.ok(!said(false).includes("læst igennem"));
});

test("after the day nothing can be asked, mended or wanted", () => {
  const mine = { "q:b": sent({ text: "Hvad nu?" }) };

  assert.deepEqual(all(drawnOn(atPhone([asked("a")], { ended: true, mine })), "button"), []);
});

for (const [votes, answered, said] of [
  [0, false, "stillet"],
  [1, false, "1 vil også gerne vide det"],
  [2, false, "2 vil også gerne vide det"],
  [0, true, "besvaret"],
]) {
  test(`under Mit a question with ${votes} votes is "${said}"`, () => {
    assert.equal(questionWords(votes, answered), said);
  });
}
