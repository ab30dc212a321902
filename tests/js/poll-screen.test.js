/** A poll on the screen and at the desk: what is waited for, what is shown, and the sentence under every picture. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { desk } from "../../static/js/activities/poll/desk.js";
import { screen } from "../../static/js/activities/poll/screen.js";
import * as choice from "../../static/js/activities/poll/choice/table.js";
import * as scale from "../../static/js/activities/poll/scale/table.js";
import * as words from "../../static/js/activities/poll/words/table.js";
import { fit, heightUnder, questionSize } from "../../static/js/activities/poll/fit.js";
import { brief, fewSentence, numberWord } from "../../static/js/activities/poll/sentences.js";
import { all } from "./drawn.js";
import * as polls from "./polls.js";

const { elements, onScreen, press, read } = polls;
const few = { few: true, needed: 5 };

test("numbers up to ten are words", () => {
  assert.deepEqual([3, 5, 10, 11].map(numberWord), ["tre", "fem", "ti", "11"]);
});

test("the waiting sentence names the smallest group", () => {
  assert.equal(fewSentence({ needed: 8 }), "De første svar kommer, når otte har svaret.");
});

test("hidden answers leave the question and how to take part", () => {
  assert.equal(
    read(screen(onScreen(polls.choice, null))),
    "Hvordan har du det? Godt Træt Spændt Svar på din mobil. " +
      "Svarene bliver gemt og vises først, når I har haft tid til at tænke jer om.",
  );
});

test("a closed poll invites nobody", () => {
  const state = onScreen(polls.choice, null, { stage: { open: false } });

  assert.equal(
    read(screen(state)),
    "Hvordan har du det? Godt Træt Spændt Der er lukket for svar. De bliver vist om lidt.",
  );
});

test("few answers are never shown, in any form", () => {
  const texts = [polls.choice, polls.scale, polls.cloud, polls.cards].map((activity) =>
    read(screen(onScreen(activity, few))),
  );

  assert.deepEqual(
    texts.map((text) => text.includes("De første svar kommer, når fem har svaret.")),
    [true, true, true, true],
  );
});

test("bars come with words, percent and number, and as a table", () => {
  const state = onScreen(polls.choice, { n: 8, passes: 1, counts: [4, 3, 1] });

  const cells = all(screen(state), "td");

  assert.deepEqual(cells, ["4", "50 %", "3", "38 %", "1", "13 %"]);
});

test("the sentence says what stands out", () => {
  const sentences = [
    [4, 3, 1],
    [4, 4, 0],
    [2, 2, 2],
  ].map((counts) => choice.sentence(polls.choice, { n: 8, counts }));

  assert.deepEqual(sentences, [
    "Flest har valgt »Godt«: 4 af 8.",
    "Lige mange har valgt »Godt« og »Træt«: 4 hver.",
    "Svarene fordeler sig lige på alle muligheder.",
  ]);
});

test("scales are summed up by their ends, with a comma, and without what too few have rated", () => {
  const rated = (mean) => ({ n: 6, mean, counts: [1, 1, 1, 1, 2], skips: 0 });
  const hidden = { n: 2, mean: null, counts: null, skips: 4 };

  const sentences = [
    [rated(3.42), rated(2)],
    [rated(3.42), hidden],
    [hidden, hidden],
    [rated(3), rated(3)],
  ].map((statements) => scale.sentence(polls.scale, { n: 6, statements }));

  assert.deepEqual(sentences, [
    "Højest ligger »Mening« med 3,4, lavest »Indflydelse« med 2,0.",
    "Gennemsnittet er 3,4 på en skala fra 1 til 5.",
    "Ingen udsagn har fået svar nok til at blive vist.",
    "Alle udsagn ligger på 3,0 i gennemsnit.",
  ]);
});

test("the words written most come first, equals in the order of the alphabet", () => {
  const result = {
    n: 6,
    words: [
      { word: "ro", count: 1 },
      { word: "tid", count: 3 },
      { word: "ørenlyd", count: 3 },
    ],
  };

  assert.deepEqual(
    words.strongest(result).map(({ word }) => word),
    ["tid", "ørenlyd", "ro"],
  );
  assert.equal(words.sentence(polls.cloud, result), "3 forskellige ord. Oftest »tid« og »ørenlyd«, skrevet af 3.");
});

test("one and the same word from everybody is told as such", () => {
  assert.equal(words.sentence(polls.cloud, { n: 5, words: [{ word: "tid", count: 5 }] }), "Alle har skrevet »tid«.");
});

test("a word cloud has a list beside it and a table behind it", () => {
  const result = {
    n: 5,
    passes: 0,
    words: [
      { word: "tid", count: 3 },
      { word: "ære", count: 2 },
    ],
  };

  const drawn = screen(onScreen(polls.cloud, result));

  assert.deepEqual(
    [all(drawn, "li"), all(drawn, "td")],
    [
      ["tid 3", "ære 2"],
      ["3", "60 %", "2", "40 %"],
    ],
  );
});

test("a word that stands is not moved by those that come later", () => {
  const memory = {};
  const before = {
    n: 5,
    passes: 0,
    words: [
      { word: "ro", count: 1 },
      { word: "tid", count: 3 },
    ],
  };
  const after = {
    n: 6,
    passes: 0,
    words: [
      { word: "ro", count: 1 },
      { word: "tid", count: 3 },
      { word: "ære", count: 2 },
    ],
  };

  screen(onScreen(polls.cloud, before, { memory }));
  const placed = memory.cloud.placements.get("ro");
  screen(onScreen(polls.cloud, after, { memory }));

  assert.deepEqual(memory.cloud.placements.get("ro"), placed);
});

test("a long text is named by its headword or its first words", () => {
  assert.deepEqual(
    ["Mening: vi kan mærke det", "Tid", "Vi er uenige om, hvad der er vigtigst at tage fat på i år"].map((text) =>
      brief(text),
    ),
    ["Mening", "Tid", "Vi er uenige om, hvad der er vigtigst at …"],
  );
});

test("long questions get smaller letters", () => {
  assert.deepEqual(
    [20, 80, 130].map((length) => questionSize("x".repeat(length))),
    ["short", "medium", "long"],
  );
});

test("texts that fit are shown whole, and the rest is cut at lines rather than pushed off the screen", () => {
  const levels = [
    { name: "normal", size: 3.6, share: 0.5, gap: 1, least: 6 },
    { name: "dense", size: 3, share: 0.5, gap: 1, least: 4 },
  ];
  const height = heightUnder("Hvor enig er du?", "short", "wide");
  const long =
    "Vi er uenige om, hvad der er vigtigst at tage fat på i løbet af det næste halve år, og det gør det svært";

  assert.deepEqual(
    [Array(6).fill("Tid"), Array(12).fill("Tid"), Array(10).fill(long)].map((texts) =>
      fit(texts, height, levels, "wide"),
    ),
    [
      { density: "normal", lines: null },
      { density: "dense", lines: null },
      { density: "dense", lines: 1 },
    ],
  );
});

test("the desk knows how many are missing and still not what the few have said", () => {
  const state = { ...onScreen(polls.choice, { n: 3, few: true, needed: 5 }), answered: 3, here: 12 };

  assert.equal(read(desk(state)), "3 af 12 har svaret De første svar kommer, når fem har svaret.");
});

test("the desk takes a card down", () => {
  const commands = [];
  const result = { n: 5, passes: 0, cards: [{ id: "a1", text: "Gry er sur", column: 0 }] };
  const state = { ...onScreen(polls.cards, result), answered: 5, here: 12, command: (...all) => commands.push(all) };

  press(desk(state), "Tag ned : Gry er sur");

  assert.deepEqual(commands, [["mark", { activity: "p", slot: "hide:a1", value: { hide: true } }]]);
});

test("every picture stands with a sentence of its own", () => {
  const results = [
    [polls.choice, { n: 5, passes: 0, counts: [3, 1, 1] }],
    [
      polls.scale,
      {
        n: 5,
        passes: 0,
        statements: [
          { n: 5, mean: 4, counts: [0, 0, 0, 5, 0], skips: 0 },
          { n: 5, mean: 2, counts: [0, 5, 0, 0, 0], skips: 0 },
        ],
      },
    ],
    [polls.cloud, { n: 5, passes: 0, words: [{ word: "ro", count: 5 }] }],
  ];

  const captions = results.map(
    ([activity, result]) => elements(screen(onScreen(activity, result)), "figcaption").length,
  );

  assert.deepEqual(captions, [1, 1, 1]);
});
