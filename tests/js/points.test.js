/** Points: how a person spends them on the phone, and the options from the most points down. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { desk } from "../../static/js/activities/poll/desk.js";
import { chart } from "../../static/js/activities/poll/points/chart.js";
import { phone } from "../../static/js/activities/poll/points/phone.js";
import * as spending from "../../static/js/activities/poll/points/spending.js";
import { sentence, table } from "../../static/js/activities/poll/points/table.js";
import { screen } from "../../static/js/activities/poll/screen.js";
import { setWords } from "../../static/js/parts/words.js";
import { describe } from "../../static/js/phone/describe.js";
import * as polls from "./polls.js";

const { elements, onPhone, onScreen, press, read, sent } = polls;
beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

const effort = {
  ...polls.choice,
  form: "points",
  question: "Hvorhen?",
  options: ["Mening", "Indflydelse", "Pauser"],
  total: 100,
};
const few = { ...effort, total: 40 };
const found = (...rows) => ({
  n: 5,
  passes: 0,
  options: rows.map(([points, givers]) => ({ points, mean: points / 5, share: points / 500, givers })),
});
const result = found([225, 4], [245, 4], [30, 2]);

const spent = (...points) => ({ points, last: null });
const drafted = (...points) => ({ drafts: { ballot: spent(...points) } });
const plain = (text) => text.replaceAll("\u00a0", " ");

test("nobody gives less than nothing or more than is left", () => {
  const given = [
    spending.give(effort, spent(0, 0, 0), 0, 10),
    spending.give(effort, spent(40, 60, 0), 0, 30),
    spending.give(effort, spent(40, 50, 0), 2, 999),
    spending.give(effort, spent(40, 50, 0), 2, -10),
    spending.give(effort, spent(40, 50, 0), 0, 33.7),
    spending.give(effort, spent(40, 50, 0), 0, Number("")),
    spending.give(effort, spent(40, 50, 0), 0, Number("to")),
  ];

  assert.deepEqual(
    given.map(({ points }) => points),
    [
      [10, 0, 0],
      [30, 60, 0],
      [40, 50, 10],
      [40, 50, 0],
      [33, 50, 0],
      [0, 50, 0],
      [0, 50, 0],
    ],
  );
});

test("a press is worth ten points, or five where there are few", () => {
  assert.deepEqual([effort, few, { total: 50 }].map(spending.stepOf), [10, 5, 10]);
});

test("what is left is said in words", () => {
  const sentences = [spent(0, 0, 0), spent(40, 30, 0), spent(50, 49, 0), spent(50, 50, 0)].map((draft) =>
    spending.leftSentence(effort, draft),
  );

  assert.deepEqual(sentences, [
    "100 point tilbage",
    "30 point tilbage",
    "1 point tilbage",
    "Alle 100 point er givet",
  ]);
});

test("points can be sent once they are all spent", () => {
  const values = [spent(0, 0, 0), spent(50, 40, 0), spent(50, 40, 10)].map((draft) => spending.value(effort, draft));

  assert.deepEqual(values, [null, null, { points: [50, 40, 10] }]);
});

test("a phone has less, a field and more for every option, and says why it cannot send yet", () => {
  const state = onPhone(effort, drafted(60, 10, 0));

  const text = read(phone(state)).split(" Send ")[0];
  const fields = elements(phone(state), "input").map((field) => [field["aria-label"], field.value]);

  assert.equal(
    text,
    "Hvorhen? 30 point tilbage Mening −10 Mening +10 Mening Indflydelse −10 Indflydelse +10 Indflydelse " +
      "Pauser −10 Pauser +10 Pauser Du kan sende, når alle 100 point er givet.",
  );
  assert.deepEqual(fields, [
    ["Point til Mening", "60"],
    ["Point til Indflydelse", "10"],
    ["Point til Pauser", "0"],
  ]);
  assert.equal(elements(phone(state), "button").find(({ type }) => type === "submit").disabled, true);
});

test("buttons spend and take back, and the last points go out together", () => {
  const state = onPhone(effort, drafted(60, 35, 0));

  press(phone(state), "+10 Pauser");
  const all = [...state.kept.get("ballot").points];
  press(phone(state), "−10 Mening");
  press(phone(state), "+10 Indflydelse");
  press(phone(state), "Send");

  assert.deepEqual(all, [60, 35, 5]);
  assert.deepEqual(state.done, [["send", "ballot", { points: [50, 45, 5] }]]);
});

test("a button that can do no more stays in reach", () => {
  const buttons = elements(phone(onPhone(effort, drafted(100, 0, 0))), "button").slice(0, 4);

  assert.deepEqual(
    buttons.map((button) => [button["aria-disabled"], button.disabled]),
    [
      [false, undefined],
      [true, undefined],
      [true, undefined],
      [true, undefined],
    ],
  );
});

const key = (name) => ({ key: name, prevented: false, preventDefault() { this.prevented = true; } });

test("arrow keys give and take as the buttons do, other keys are the field's own", () => {
  const state = onPhone(few, drafted(10, 0, 0));
  const field = () => elements(phone(state), "input")[0];
  const events = ["ArrowUp", "ArrowUp", "ArrowDown", "7", "Tab"].map(key);

  events.forEach((event) => field().onKeyDown(event));

  assert.deepEqual(state.kept.get("ballot").points, [15, 0, 0]);
  assert.deepEqual(
    events.map(({ prevented }) => prevented),
    [true, true, true, false, false],
  );
});

test("a number can be typed as it is, within what is left", () => {
  const state = onPhone(effort, drafted(0, 70, 0));
  const type = (value) => elements(phone(state), "input")[0].onInput({ target: { value } });

  const kept = ["2", "27", "270", ""].map((value) => (type(value), state.kept.get("ballot").points[0]));

  assert.deepEqual(kept, [2, 27, 30, 0]);
});

test("after every change the option and its points are spoken", () => {
  const spoken = [spent(0, 0, 0), { points: [1, 0, 0], last: 0 }, { points: [0, 20, 0], last: 1 }].map((draft) =>
    spending.spoken(effort, draft),
  );

  assert.deepEqual(spoken, ["", "Mening: 1 point", "Indflydelse: 20 point"]);
});

test("an answer sent shows every option's points, and can be taken up again", () => {
  const state = onPhone(effort, { mine: { ballot: sent({ points: [50, 50, 0] }) } });

  const [own] = elements(phone(state), "dl");
  press(phone(state), "Ret dit svar");

  assert.equal(read(own.children), "Mening 50 point Indflydelse 50 point Pauser 0 point");
  assert.deepEqual(spending.begin(effort, state.kept.get("ballot")), spent(50, 50, 0));
});

test("Mit tells in words where the points went", () => {
  assert.deepEqual(describe(effort, "ballot", { points: [99, 0, 1] }), ["Mening: 99 point", "Pauser: 1 point"]);
});

test("the sentence names what got most, several, or that it is even", () => {
  const sentences = [result, found([200, 5], [200, 5], [100, 5]), found([100, 5], [100, 5], [100, 5])].map((each) =>
    plain(sentence(effort, each)),
  );

  assert.deepEqual(sentences, [
    "Flest point har »Indflydelse« fået: 49 % af alle point, givet af 4.",
    "Flest point har »Mening« og »Indflydelse« fået, lige mange hver: 40 % af alle point.",
    "Pointene er fordelt lige.",
  ]);
});

test("the table goes from the most points down", () => {
  const { columns, rows } = table(effort, result);

  assert.deepEqual(columns, ["Svar", "Point i gennemsnit", "Point i alt", "Andel", "Har givet point"]);
  assert.deepEqual(rows.map((row) => row.map((cell) => plain(String(cell)))), [
    ["Indflydelse", "49,0", "245", "49 %", "4"],
    ["Mening", "45,0", "225", "45 %", "4"],
    ["Pauser", "6,0", "30", "6 %", "2"],
  ]);
});

test("every bar has its mean, its share and how many gave, on screen and desk alike", () => {
  const state = { ...onScreen(effort, result), answered: 5 };

  const rows = [screen(state), desk(state)].map((face) =>
    elements(face, "li").map(({ children }) => plain(read(children))),
  );

  const expected = [
    "Indflydelse 49,0 point 49 %, fra 4",
    "Mening 45,0 point 45 %, fra 4",
    "Pauser 6,0 point 6 %, fra 2",
  ];
  assert.deepEqual(rows, [expected, expected]);
});

test("bars carry a pattern; the longest fills its track and the others are measured by it", () => {
  const fills = elements(chart({ activity: effort, result }), "span").filter(({ style }) => style);

  assert.deepEqual(
    fills.map((fill) => [fill.class, fill.style.width]),
    [
      ["bar-fill mos", "100.00%"],
      ["bar-fill mos", "91.84%"],
      ["bar-fill mos", "12.24%"],
    ],
  );
});
