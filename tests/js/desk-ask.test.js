import assert from "node:assert/strict";
import test from "node:test";

import { begun, pollOf, whyNot } from "../../static/js/desk/ask.js";
import { answersOf, commandOf, whyNot as whyNotCarry } from "../../static/js/desk/carry.js";

const draft = (changes) => ({ ...begun(), ...changes });

test("with nothing typed the room is asked how it is", () => {
  assert.deepEqual(pollOf(begun()), {
    form: "choice",
    question: "Hvordan har I det lige nu?",
    reveal: "hidden",
    options: ["Godt", "Midt imellem", "Tungt"],
    several: false,
  });
});

test("each line that is not empty becomes an option", () => {
  const poll = pollOf(draft({ question: " Hvor? ", lines: { choice: "Solsikken\n\n Fjordskolen \n", scale: "" } }));

  assert.deepEqual([poll.question, poll.options], ["Hvor?", ["Solsikken", "Fjordskolen"]]);
});

test("a scale without statements rates what is asked", () => {
  const poll = pollOf(draft({ form: "scale", question: "Hvor trygge er I?", low: " slet ikke " }));

  assert.deepEqual([poll.statements, poll.steps, poll.low, poll.high], [["Mit svar"], 5, "slet ikke", "helt"]);
});

test("words and cards need nothing but a question", () => {
  assert.deepEqual(
    ["words", "text"].map((form) => pollOf(draft({ form, shown: true }))),
    [
      { form: "words", question: "Hvilket ord sidder I med?", reveal: "shown", most: 3 },
      { form: "text", question: "Hvad tænker I på lige nu?", reveal: "shown", most: 3 },
    ],
  );
});

test("what is missing is said before the room is asked", () => {
  const lines = (choice) => whyNot(draft({ lines: { choice, scale: "" } }));

  assert.deepEqual(
    [lines("Ja\nNej"), lines("Ja"), lines("Ja\nJa"), lines(Array.from({ length: 11 }, (_, at) => at).join("\n"))],
    ["", "Skriv mindst to svarmuligheder, én på hver linje.", "To linjer er ens.", "Der er plads til 10 linjer."],
  );
});

test("answers are carried along with the strongest first", () => {
  const words = { n: 6, words: [{ word: "ro", count: 2 }, { word: "tillid", count: 4 }] };
  const choice = { n: 6, counts: [1, 5], others: [{ id: "other-1", text: "Solsikken" }] };

  assert.deepEqual(answersOf({ kind: "poll", form: "words" }, words), ["tillid", "ro"]);
  assert.deepEqual(answersOf({ kind: "poll", form: "choice", options: ["Ja", { text: "Nej" }] }, choice), [
    "Nej",
    "Ja",
    "Solsikken",
  ]);
});

test("nothing is carried along from a number, from too few or from nobody", () => {
  const answers = [
    answersOf({ kind: "poll", form: "number" }, { n: 9, mean: 4 }),
    answersOf({ kind: "poll", form: "words" }, { n: 2, few: true, needed: 5 }),
    answersOf({ kind: "slide" }, null),
  ];

  assert.deepEqual(answers, [[], [], []]);
});

const coming = { id: "later", kind: "poll", form: "text", opened: null, title: "Væg" };
const picture = { activity: null, desk: { programme: [{ id: "b", title: "B", activities: [coming] }] } };

test("answers become a new poll, or join one that is still to come", () => {
  const chosen = ["ro", "tillid"];

  assert.deepEqual(commandOf({ to: "points", question: " Hvad vejer mest? ", chosen }), [
    "ask",
    { poll: { form: "points", question: "Hvad vejer mest?", options: chosen } },
  ]);
  assert.deepEqual(commandOf({ to: "later", question: "", chosen }), ["carry", { to: "later", texts: chosen }]);
});

test("a new poll needs a question and two answers, a wall one card", () => {
  const why = (to, question, chosen) => whyNotCarry({ to, question, chosen }, picture);

  assert.deepEqual(
    [why("choice", "", ["ro", "mod"]), why("choice", "Hvad?", ["ro"]), why("text", "Hvad?", []), why("later", "", ["ro"])],
    ["Skriv, hvad du vil spørge om.", "Vælg mindst to svar.", "Vælg mindst ét svar.", ""],
  );
});

test("a list of options is full at ten, a wall at forty", () => {
  const eleven = Array.from({ length: 11 }, (_, at) => `svar ${at}`);

  assert.equal(whyNotCarry({ to: "choice", question: "Hvad?", chosen: eleven }, picture), "Der er plads til 10. Vælg nogle fra.");
  assert.equal(whyNotCarry({ to: "text", question: "Hvad?", chosen: eleven }, picture), "");
});
