/** A number: how it is read and written, pressed up and down, and drawn on every face. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { desk } from "../../static/js/activities/poll/number/desk.js";
import { answer, label, moved, problem, rangeWords, read, stepOf, written } from "../../static/js/activities/poll/number/figures.js";
import { along } from "../../static/js/activities/poll/number/histogram.js";
import { phone } from "../../static/js/activities/poll/number/phone.js";
import { screen } from "../../static/js/activities/poll/number/screen.js";
import { sentence, table } from "../../static/js/activities/poll/number/table.js";
import { setWords } from "../../static/js/parts/words.js";
import { describe } from "../../static/js/phone/describe.js";
import { all, drawn } from "./drawn.js";
import * as polls from "./polls.js";

const { elements, onPhone, onScreen, press, read: said, sent } = polls;
const hours = {
  ...polls.choice, form: "number", question: "Hvor mange timer?", min: 0, max: 37, unit: "timer", decimals: 1,
};
const days = { ...hours, min: 1, max: 100, unit: "", decimals: 0 };
const cost = { ...hours, max: 1_000_000, unit: "kr.", decimals: 0 };
const result = {
  n: 5, passes: 0, mean: 7.1, median: 7.5, bins: [{ from: 0, to: 5, count: 1 }, { from: 5, to: 10, count: 4 }],
};

test("comma and dot are the same sign, and dots between thousands are none", () => {
  const texts = ["12,5", "12.5", " 12 ", "12,", "-3", "−3", "1.250", "1.250,5", "0.125", "12 500"];

  assert.deepEqual(texts.map(read), [12.5, 12.5, 12, 12, -3, -3, 1250, 1250.5, 0.125, 12500]);
});

test("what is no number is none", () => {
  assert.deepEqual(["", "tolv", "1,2,3", "12 timer", "-", ",5", "1e3"].map(read), Array(7).fill(null));
});

test("in English the comma stands between thousands", () => {
  setWords({}, "en");

  const numbers = ["1,250", "1,250.5", "12.5", "12,5"].map(read);
  const field = written(1250.5, hours);
  setWords({}, "da");

  assert.deepEqual([numbers, field], [[1250, 1250.5, 12.5, 12.5], "1250.5"]);
});

test("the field has a comma and nothing between the thousands", () => {
  assert.deepEqual([written(12.5, hours), written(1250000, cost), written(-3, days)], ["12,5", "1250000", "-3"]);
});

test("what cannot be sent is told in a sentence", () => {
  assert.deepEqual(
    [["", hours], ["38", hours], ["-1", hours], ["1,25", hours], ["2,5", days], ["mange", days], ["37", hours]].map(
      ([text, activity]) => problem(text, activity),
    ),
    [
      "",
      "Skriv et tal fra 0 til 37.",
      "Skriv et tal fra 0 til 37.",
      "Skriv højst én decimal.",
      "Skriv et helt tal, uden komma.",
      "Skriv tallet med cifre, fx 1.",
      "",
    ],
  );
});

test("only what can be answered is sent", () => {
  assert.deepEqual(
    ["", "38", "1,25", "0,3", "37"].map((text) => answer(text, hours)),
    [null, null, null, 0.3, 37],
  );
});

test("the range is said in words, and a unit with a full stop ends the sentence", () => {
  assert.deepEqual([hours, days, cost].map(rangeWords), [
    "Skriv et tal fra 0 til 37 timer. Komma er i orden.",
    "Skriv et helt tal fra 1 til 100.",
    "Skriv et helt tal fra 0 til 1.000.000 kr.",
  ]);
});

test("one press goes a round step that takes no more than a hundred presses from end to end", () => {
  assert.deepEqual([hours, days, cost, { min: 0, max: 1, decimals: 2 }].map(stepOf), [0.5, 1, 10_000, 0.01]);
});

test("a press goes to the next round number and stays in the range", () => {
  assert.deepEqual(
    [["", 1], ["", -1], ["12", 1], ["12,3", 1], ["12,3", -1], ["0", -1], ["37", 1], ["50", -1], ["0,2", 1]].map(
      ([text, direction]) => moved(text, hours, direction),
    ),
    ["0", "0", "12,5", "12,5", "12", "0", "37", "37", "0,5"],
  );
  assert.equal(moved("", days, 1), "1");
});

test("a bin is named by the answers it can hold", () => {
  const names = [
    [{ from: 0, to: 5 }, hours],
    [{ from: 35, to: 40 }, hours],
    [{ from: 0, to: 20 }, days],
    [{ from: 80, to: 100 }, days],
    [{ from: 7, to: 8 }, days],
    [{ from: 900_000, to: 1_000_000 }, cost],
  ].map(([bin, activity]) => label(bin, activity));

  assert.deepEqual(names, ["0–4,9", "35–37", "1–19", "80–100", "7", "900.000–1.000.000"]);
});

test("a number stands over its own bin, and never beside the line", () => {
  const week = Array.from({ length: 8 }, (_, day) => ({ from: day, to: day + 1 }));

  assert.deepEqual(
    [0, 3, 7, 9].map((day) => along(day, week, { decimals: 0 })),
    [0.0625, 0.4375, 0.9375, 1],
  );
});

test("the phone sends the number as it was written, with comma", () => {
  const state = onPhone(hours, { drafts: { ballot: { text: "12,5" } } });

  press(phone(state), "Send");

  assert.deepEqual(state.done, [["send", "ballot", { number: 12.5 }]]);
});

test("the phone does not offer to send what would be refused, and says why", () => {
  const state = onPhone(hours, { drafts: { ballot: { text: "38" } } });

  const [field] = elements(phone(state), "input");
  const [send] = elements(phone(state), "button").filter(({ type }) => type === "submit");

  assert.deepEqual([field["aria-invalid"], send.disabled], [true, true]);
  assert.ok(said(phone(state)).includes("Skriv et tal fra 0 til 37."));
});

test("the presses on the phone change what stands in the field", () => {
  const state = onPhone(hours, { drafts: { ballot: { text: "12" } } });

  press(phone(state), "+0,5");

  assert.deepEqual(state.kept.get("ballot"), { text: "12,5" });
});

test("arrow keys in the field do what the presses do", () => {
  const state = onPhone(hours, { drafts: { ballot: { text: "12" } } });
  const [field] = elements(phone(state), "input");
  let kept = false;

  field.onKeyDown({ key: "ArrowDown", preventDefault: () => (kept = true) });
  field.onKeyDown({ key: "5", preventDefault: () => assert.fail("a figure is written as it is") });

  assert.deepEqual([kept, state.kept.get("ballot")], [true, { text: "11,5" }]);
});

test("the own answer stands with its unit, on the phone and under Mit", () => {
  const state = onPhone(hours, { mine: { ballot: sent({ number: 12.5 }) } });

  assert.ok(said(phone(state)).includes("Dit svar 12,5 timer Sendt"));
  assert.deepEqual(describe(hours, "ballot", { number: 12.5 }), ["12,5 timer"]);
});

test("the sentence tells the middle and the mean", () => {
  assert.deepEqual(
    [sentence(hours, result), sentence(cost, { median: 300, mean: 400 }), sentence(days, { median: 4, mean: 4 })],
    [
      "Midt i ligger 7,5 timer, og gennemsnittet er 7,1 timer.",
      "Midt i ligger 300 kr., og gennemsnittet er 400 kr.",
      "Midt i ligger 4, og det er også gennemsnittet.",
    ],
  );
});

test("the table has a row and a bar for every bin", () => {
  assert.deepEqual(table(hours, result), {
    columns: ["Svar", "Antal", "Andel"],
    rows: [["0–4,9 timer", 1, "20\u00a0%"], ["5–9,9 timer", 4, "80\u00a0%"]],
    bars: [{ label: "0–4,9 timer", count: 1, share: 0.2 }, { label: "5–9,9 timer", count: 4, share: 0.8 }],
  });
});

test("the screen says what may be answered before anybody has", () => {
  const text = said(screen(onScreen(hours, null)));

  assert.ok(text.startsWith("Hvor mange timer? Skriv et tal fra 0 til 37 timer. Komma er i orden. Svar på din mobil."));
});

test("the screen has columns with share and count, the middle and the mean by name, and a table behind them", () => {
  const view = screen(onScreen(hours, result));

  assert.deepEqual(all(view, "p").slice(0, 4), ["5 svar", "Gennemsnit: 7,1 timer", "Midt i: 7,5 timer", "timer"]);
  assert.deepEqual(all(view, "td"), ["1", "20 %", "4", "80 %"]);
  assert.equal(drawn(view).match(/class="column-fill"/g).length, 2);
});

test("the desk has the bars and the sentence", () => {
  const state = { ...onScreen(hours, result), answered: 5, here: 12, command: () => {} };

  const text = said(desk(state));

  assert.ok(text.startsWith("5 af 12 har svaret 0–4,9 timer 20 % (1) 5–9,9 timer 80 % (4)"));
  assert.ok(text.includes("Midt i ligger 7,5 timer, og gennemsnittet er 7,1 timer."));
});
