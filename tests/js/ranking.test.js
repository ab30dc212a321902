/** A ranking: the order a person builds on the phone, what is said of it, and the options from the best down. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { desk } from "../../static/js/activities/poll/desk.js";
import { chart } from "../../static/js/activities/poll/ranking/chart.js";
import * as order from "../../static/js/activities/poll/ranking/order.js";
import { phone } from "../../static/js/activities/poll/ranking/phone.js";
import { fitted } from "../../static/js/activities/poll/ranking/room.js";
import { sentence, table } from "../../static/js/activities/poll/ranking/table.js";
import { screen } from "../../static/js/activities/poll/screen.js";
import { setWords } from "../../static/js/parts/words.js";
import { describe } from "../../static/js/phone/describe.js";
import * as polls from "./polls.js";

const { elements, onPhone, onScreen, press, read, sent } = polls;
beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

const first = {
  ...polls.choice,
  form: "ranking",
  question: "Hvad først?",
  options: ["Mening", "Indflydelse", "Pauser", "Ledelse"],
  most: null,
};
const two = { ...first, most: 2 };
const found = (...rows) => ({
  n: 6,
  passes: 0,
  options: rows.map(([points, best, ranked]) => ({ points, share: points / 24, first: best, ranked })),
});
const result = found([14, 2, 4], [6, 0, 2], [19, 4, 5], [0, 0, 0]);

const built = (...moves) => moves.reduce((draft, [move, ...where]) => move(draft, ...where), order.begin(first, null));
const drafted = (...moves) => ({ drafts: { ballot: built(...moves) } });

test("an order grows from the top, is turned about and taken apart", () => {
  const drafts = [
    built([order.add, 2], [order.add, 0]),
    built([order.add, 2], [order.add, 0], [order.up, 0]),
    built([order.add, 2], [order.add, 0], [order.down, 2]),
    built([order.add, 2], [order.add, 0], [order.add, 1], [order.takeOut, 0]),
    built([order.add, 2], [order.add, 0], [order.add, 1], [order.drop, 1, 0]),
    built([order.add, 2], [order.add, 0], [order.add, 1], [order.drop, 2, 2]),
  ];

  assert.deepEqual(
    drafts.map((draft) => draft.order),
    [
      [2, 0],
      [0, 2],
      [0, 2],
      [2, 1],
      [1, 2, 0],
      [0, 1, 2],
    ],
  );
});

test("after every move one sentence says where it is now", () => {
  const spoken = [
    built(),
    built([order.add, 2]),
    built([order.add, 2], [order.add, 0]),
    built([order.add, 2], [order.add, 0], [order.up, 0]),
    built([order.add, 2], [order.up, 2]),
    built([order.add, 2], [order.down, 2]),
    built([order.add, 2], [order.add, 0], [order.drop, 2, 1]),
    built([order.add, 2], [order.takeOut, 2]),
  ].map((draft) => order.spoken(first, draft));

  assert.deepEqual(spoken, [
    "",
    "Pauser er nu nr. 1 af 1.",
    "Mening er nu nr. 2 af 2.",
    "Mening er nu nr. 1 af 2.",
    "Pauser står allerede øverst.",
    "Pauser står allerede nederst.",
    "Pauser er nu nr. 2 af 2.",
    "Pauser er taget ud.",
  ]);
});

test("one option is enough to send, none is not", () => {
  const values = [built(), built([order.add, 3]), built([order.add, 3], [order.add, 1])];

  assert.deepEqual(
    values.map((draft) => order.value(first, draft)),
    [null, { order: [3] }, { order: [3, 1] }],
  );
});

test("a phone shows the order and what is left to choose from", () => {
  const state = onPhone(first, drafted([order.add, 2], [order.add, 0]));

  assert.equal(
    read(phone(state)).split(" Send ")[0],
    "Hvad først? Din rækkefølge 1 . Pauser Op Pauser Ned Pauser Tag ud Pauser " +
      "2 . Mening Op Mening Ned Mening Tag ud Mening " +
      "Vælg her Tag dem med, du har en mening om. Resten kan du lade stå. Indflydelse Ledelse Mening er nu nr. 2 af 2.",
  );
});

test("a tap puts an option last, buttons move it, and it is sent as it stands", () => {
  const state = onPhone(first);

  press(phone(state), "Pauser");
  press(phone(state), "Mening");
  press(phone(state), "Op Mening");
  press(phone(state), "Ledelse");
  press(phone(state), "Tag ud Pauser");
  press(phone(state), "Send");

  assert.deepEqual([state.done, [...state.kept]], [[["send", "ballot", { order: [0, 3] }]], []]);
});

test("the focus follows what was moved, and the button at the end of its way stays in reach", () => {
  const followed = (...moves) =>
    elements(phone(onPhone(first, drafted(...moves))), "button")
      .map((button, at) => [at, button])
      .filter(([, button]) => button["data-follow"])
      .map(([at, button]) => [at, button["aria-disabled"] ?? false]);

  const places = [
    followed([order.add, 2]),
    followed([order.add, 2], [order.add, 0], [order.up, 0]),
    followed([order.add, 2], [order.add, 0], [order.down, 2]),
    followed([order.add, 2], [order.add, 0], [order.takeOut, 0]),
    followed([order.add, 2], [order.add, 0], [order.drop, 2, 1]),
  ];

  assert.deepEqual(places, [[[0, true]], [[0, true]], [[4, true]], [[3, false]], []]);
});

test("with all places given the others wait", () => {
  const state = onPhone(two, drafted([order.add, 2], [order.add, 0]));

  const waiting = elements(phone(state), "button").filter(({ disabled }) => disabled).length;

  assert.equal(waiting, 2);
  assert.match(read(phone(state)), /Der er ikke plads til flere\. Tag en ud, hvis du vil bytte\./);
  assert.match(read(phone(onPhone(two))), /Du har valgt 0 af højst 2\./);
});

test("an answer sent shows as a list, and can be taken up again", () => {
  const mine = { ballot: sent({ order: [2, 0] }) };
  const state = onPhone(first, { mine });

  const own = elements(phone(state), "ol");
  press(phone(state), "Ret dit svar");

  assert.equal(read(own[0].children), "Pauser Mening");
  assert.deepEqual(order.begin(first, state.kept.get("ballot")), { order: [2, 0], last: null });
});

test("Mit tells the order in words", () => {
  assert.deepEqual(describe(first, "ballot", { order: [2, 0] }), ["1. Pauser", "2. Mening"]);
});

test("the sentence names the best, several bests, or that nothing stands out", () => {
  const sentences = [
    result,
    found([21, 3, 6], [21, 3, 6], [0, 0, 0], [0, 0, 0]),
    found([15, 2, 6], [15, 2, 6], [15, 1, 6], [15, 1, 6]),
  ].map((each) => sentence(first, each).replaceAll("\u00a0", " "));

  assert.deepEqual(sentences, [
    "Øverst ligger »Pauser« med 79 % af de mulige point; nr. 1 hos 4.",
    "Øverst ligger »Mening« og »Indflydelse«, lige højt med 88 % af de mulige point.",
    "Alle muligheder ligger lige.",
  ]);
});

test("the table goes from the best down; equals share a place", () => {
  const { columns, rows } = table(first, found([14, 2, 4], [6, 0, 2], [14, 4, 5], [0, 0, 0]));

  assert.deepEqual(columns, ["Svar", "Plads", "Point", "Andel", "Nr. 1 hos", "Valgt af"]);
  assert.deepEqual(
    rows.map(([label, place, points]) => [label, place, points]),
    [
      ["Mening", 1, 14],
      ["Pauser", 1, 14],
      ["Indflydelse", 3, 6],
      ["Ledelse", 4, 0],
    ],
  );
});

test("every bar has its place, its share and how many put it first, on screen and desk alike", () => {
  const state = { ...onScreen(first, result), answered: 6 };

  const rows = [screen(state), desk(state)].map((face) =>
    elements(face, "li").map(({ children }) => read(children).replaceAll("\u00a0", " ")),
  );

  const expected = [
    "1. Pauser 79 % nr. 1 hos 4",
    "2. Mening 58 % nr. 1 hos 2",
    "3. Indflydelse 25 % nr. 1 hos 0",
    "4. Ledelse 0 % nr. 1 hos 0",
  ];
  assert.deepEqual(rows, [expected, expected]);
});

test("bars carry a pattern, and are as wide as their share of the most possible", () => {
  const fills = elements(chart({ activity: first, result }), "span").filter(({ style }) => style);

  assert.deepEqual(
    fills.map((fill) => [fill.class, fill.style.width]),
    [
      ["bar-fill lyng", "79.17%"],
      ["bar-fill lyng", "58.33%"],
      ["bar-fill lyng", "25.00%"],
      ["bar-fill lyng", "0.00%"],
    ],
  );
});

test("before the answers the screen shows what there is to put in order", () => {
  const text = read(screen(onScreen(first, null)));

  assert.match(text, /^Hvad først\? Mening Indflydelse Pauser Ledelse Svar på din mobil\./);
});

const LEVELS = [
  { name: "large", size: 5, share: 0.42, gap: 1, least: 10.5 },
  { name: "dense", size: 3.2, share: 0.47, gap: 0.6, least: 4.4 },
];

test("many long options take the room of the sentence, and fewer lines where even that is too little", () => {
  const long = "Faste tider til at tale om det, der er svært, mens det stadig er småt";
  const many = (text) => ({ ...first, options: Array.from({ length: 10 }, (_, at) => `${at} ${text}`) });
  const seen = [first, many("Pauser"), many(long), many(`${long} ${long}`)].map((activity) =>
    fitted({ activity, shape: "square" }, LEVELS),
  );

  assert.deepEqual(seen, [
    { density: "large", lines: null },
    { density: "dense", lines: null },
    { density: "dense", lines: 1 },
    { density: "dense", lines: 1 },
  ]);
});
