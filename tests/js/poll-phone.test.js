/** A poll on the phone: what can be answered, sent, mended and passed, in every form. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { phone } from "../../static/js/activities/poll/phone.js";
import * as choice from "../../static/js/activities/poll/choice/phone.js";
import * as scale from "../../static/js/activities/poll/scale/phone.js";
import * as words from "../../static/js/activities/poll/words/phone.js";
import { phase } from "../../static/js/activities/poll/phase.js";
import { cardValue, draftOf, ownCards, writing } from "../../static/js/activities/poll/text/cards.js";
import { setWords } from "../../static/js/parts/words.js";
import * as polls from "./polls.js";

const { NOON, elements, onPhone, press, read, sent } = polls;
beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

const LATER = " Den, der styrer dagen, bestemmer, hvornår svarene vises.";
const ballot = (value, status, why) => ({ ballot: sent(value, status, why) });

test("a phone edits, has answered, is closed or has to ask, one at a time", () => {
  const own = ballot({ options: [1] });

  const phases = [
    onPhone(polls.choice),
    onPhone(polls.choice, { mine: own }),
    onPhone(polls.choice, { mine: own, drafts: { ballot: { options: [2] } } }),
    onPhone(polls.choice, { mine: ballot({ options: [1] }, "waiting") }),
    onPhone(polls.choice, { mine: ballot({ options: [1] }, "refused", "Vælg højst 1.") }),
    onPhone(polls.choice, { mine: own, stage: { open: false } }),
    onPhone(polls.choice, { mine: own, stage: { deadline: NOON } }),
    onPhone(polls.choice, { mine: own, ended: true }),
    onPhone(polls.choice, { needsAgain: true }),
  ].map(phase);

  assert.deepEqual(phases, ["edit", "answered", "edit", "answered", "edit", "closed", "closed", "closed", "again"]);
});

test("one option replaces the other", () => {
  assert.deepEqual(choice.toggle(polls.choice, [0], 2), [2]);
});

test("several options join in their own order and leave again", () => {
  const both = choice.toggle(polls.several, [2], 0);

  assert.deepEqual([both, choice.toggle(polls.several, both, 2)], [[0, 2], [0]]);
});

test("the third option cannot be chosen where two are allowed", () => {
  const state = onPhone(polls.several, { drafts: { ballot: { options: [0, 2] } } });

  const disabled = elements(phone(state), "input").map((input) => input.disabled);

  assert.deepEqual(disabled, [false, true, false]);
});

test("a ballot is worth sending when something is said in it", () => {
  const values = [
    choice.value(polls.choice, { options: [], other: "" }),
    choice.value(polls.choice, { options: [1], other: "" }),
    words.value(polls.cloud, ["", "  ", ""]),
    words.value(polls.cloud, ["", " søvn ", "ærlighed"]),
    scale.value(polls.scale, [null, 0]),
    scale.value(polls.scale, [4, 0]),
    scale.value(polls.scale, [null, 5]),
    cardValue({ text: " \n", column: 0 }),
    cardValue({ text: " Vi taler sammen ", column: 1 }),
  ];

  assert.deepEqual(values, [
    null,
    { options: [1] },
    null,
    { words: ["søvn", "ærlighed"] },
    null,
    { ratings: [4, null] },
    { ratings: [null, 5] },
    null,
    { text: "Vi taler sammen", column: 1 },
  ]);
});

test("an answer sent can be taken up again as it was", () => {
  const begun = [
    choice.begin(polls.choice, { options: [2] }),
    scale.begin(polls.scale, { ratings: [4, null] }),
    words.begin(polls.cloud, { words: ["ro"] }),
    choice.begin(polls.choice, { pass: true }),
    scale.begin(polls.scale, { pass: true }),
    words.begin(polls.cloud, { pass: true }),
  ];

  const [picked, nothing] = [{ options: [2], other: "" }, { options: [], other: "" }];
  assert.deepEqual(begun, [picked, [4, 0], ["ro", "", ""], nothing, [null, null], ["", "", ""]]);
});

test("sending puts the ballot in the outbox and the draft away", () => {
  const state = onPhone(polls.choice, { drafts: { ballot: { options: [1] } } });

  press(phone(state), "Send");

  assert.deepEqual([state.done, [...state.kept]], [[["send", "ballot", { options: [1] }]], []]);
});

test("pass is as good an answer as any, in every form", () => {
  const states = [polls.choice, polls.scale, polls.cloud, polls.cards].map((activity) => onPhone(activity));

  states.forEach((state) => press(phone(state), "Pas"));

  assert.deepEqual(
    states.map(({ done }) => done),
    Array(4).fill([["send", "ballot", { pass: true }]]),
  );
});

test("to mend an answer is to begin from it", () => {
  const state = onPhone(polls.cloud, { mine: ballot({ words: ["ro"] }) });

  press(phone(state), "Ret dit svar");

  assert.deepEqual(state.kept.get("ballot"), { words: ["ro"] });
});

test("whoever regrets mending keeps the answer", () => {
  const state = onPhone(polls.cloud, { mine: ballot({ words: ["ro"] }), drafts: { ballot: { words: ["r"] } } });

  press(phone(state), "Behold mit svar");

  assert.deepEqual([phase(state), state.done], ["answered", []]);
});

test("skipping a statement is said with a button and taken back with it", () => {
  const state = onPhone(polls.scale, { drafts: { ballot: { draft: [3, null] } } });

  press(phone(state), "Spring over");
  const skipped = state.kept.get("ballot");
  press(phone(state), "Spring over");

  assert.deepEqual([skipped, state.kept.get("ballot")], [{ draft: [0, null] }, { draft: [null, null] }]);
});

test("a refused answer stays to be mended, with the reason", () => {
  const state = onPhone(polls.choice, { mine: ballot({ options: [1] }, "refused", "Vælg højst 1.") });

  assert.equal(read(phone(state)), "Hvordan har du det? Godt Træt Spændt Ikke sendt. Vælg højst 1. Send Pas" + LATER);
});

const refusedChange = () => ({
  ballot: { ...sent({ options: [1] }, "refused", "Vælg højst 1."), counted: { options: [0], segment: "tr" } },
});

test("whose change was refused reads that the answer before it counts, open or closed", () => {
  const texts = [true, false].map((open) =>
    read(phone(onPhone(polls.choice, { mine: refusedChange(), stage: { open } }))).replace(LATER, ""),
  );

  const why = "Ikke sendt. Vælg højst 1. Dit svar fra før tæller stadig.";
  assert.deepEqual(texts, [
    `Hvordan har du det? Godt Træt Spændt ${why} Send Pas Behold mit svar`,
    `Hvordan har du det? Afstemningen er lukket. Dit svar Træt ${why}`,
  ]);
});

test("whoever gives up a refused change sends the answer that counts as it was", () => {
  const state = onPhone(polls.choice, { mine: refusedChange(), drafts: { ballot: { options: [2] } } });

  press(phone(state), "Behold mit svar");

  assert.deepEqual([state.done, [...state.kept]], [[["send", "ballot", { options: [0], segment: "tr" }]], []]);
});

test("a closed poll shows the answer and no button", () => {
  const state = onPhone(polls.choice, { mine: ballot({ options: [1] }), stage: { open: false } });

  assert.equal(read(phone(state)), "Hvordan har du det? Afstemningen er lukket. Dit svar Træt Sendt" + LATER);
});

test("the last twenty seconds are said in words", () => {
  const texts = [21, 20].map((seconds) =>
    read(phone(onPhone(polls.choice, { stage: { deadline: NOON + seconds * 1000 } }))).replace(/ Godt.*/, ""),
  );

  assert.deepEqual(texts, [
    "Hvordan har du det? Der er åbent til kl. 12.00. 0.21",
    "Hvordan har du det? Under 20 sekunder tilbage. Send det, du har. 0.20",
  ]);
});

test("who has lost the answer asks to be let in again", () => {
  const state = onPhone(polls.choice, { needsAgain: true });

  press(phone(state), "Bed om at svare igen");

  assert.deepEqual(state.done, [["ask again"]]);
});

test("only what reached the facilitator counts as asked", () => {
  const asking = read(phone(onPhone(polls.choice, { needsAgain: true })));
  const heard = read(phone(onPhone(polls.choice, { needsAgain: true, hasAsked: true })));

  assert.match(asking, /så bed om lov/);
  assert.match(heard, /Du har bedt om at svare igen/);
});

test("few answers are never shown, not even a number", () => {
  const state = onPhone(polls.choice, { mine: ballot({ options: [0] }), result: { few: true, needed: 5 } });

  const text = read(phone(state));

  assert.equal(
    text,
    "Hvordan har du det? Dit svar Godt Sendt Ret dit svar Det svarer I De første svar kommer, når fem har svaret.",
  );
});

test("a new card gets a slot of its own and the pass is taken back", () => {
  const state = onPhone(polls.twoColumns, {
    mine: ballot({ pass: true }),
    drafts: { card: { slot: null, text: " Ro ", column: 1 } },
  });

  press(phone(state), "Send");

  assert.deepEqual(state.done, [
    ["send", "card:9f3a9f3a", { text: "Ro", column: 1 }],
    ["withdraw", "ballot"],
  ]);
  assert.deepEqual(Object.fromEntries(state.kept), { order: ["card:9f3a9f3a"], column: 1 });
});

test("a mended card keeps its slot", () => {
  const state = onPhone(polls.cards, {
    mine: { "card:a": sent({ text: "Ro", column: 0 }) },
    drafts: { mend: { slot: "card:a", text: "Mere ro", column: 0 } },
  });

  press(phone(state), "Gem rettelsen");

  assert.deepEqual(state.done, [["send", "card:a", { text: "Mere ro", column: 0 }]]);
});

for (const way of ["Gem rettelsen", "Fortryd"]) {
  test(`a card half-written is there again after another was mended with "${way}"`, () => {
    const half = { slot: null, text: "Vi griner", column: 0 };
    const state = onPhone(polls.cards, { mine: { "card:a": sent({ text: "Ro", column: 0 }) }, drafts: { card: half } });

    press(phone(state), "Ret");
    const mending = draftOf(state);
    press(phone(state), way);

    assert.deepEqual([mending, draftOf(state)], [{ slot: "card:a", text: "Ro", column: 0 }, half]);
  });
}

test("a card taken away is withdrawn, and with it the mending of it", () => {
  const state = onPhone(polls.cards, {
    mine: { "card:a": sent({ text: "Ro", column: 0 }) },
    drafts: { mend: { slot: "card:a", text: "Mere ro", column: 0 } },
  });

  press(phone(state), "Fjern");

  assert.deepEqual([state.done, [...state.kept]], [[["withdraw", "card:a"]], []]);
});

test("no more cards than allowed, but all of them can be mended", () => {
  const mine = { "card:a": sent({ text: "Ro", column: 0 }), "card:b": sent({ text: "Tid", column: 0 }) };
  const full = onPhone(polls.cards, { mine });
  const mending = onPhone(polls.cards, { mine, drafts: { mend: { slot: "card:a", text: "Ro", column: 0 } } });

  assert.deepEqual([writing(onPhone(polls.cards)), writing(full), writing(mending)], ["new", "none", "mend"]);
});

test("what was not sent in time is still there to read", () => {
  const state = onPhone(polls.cards, {
    stage: { open: false },
    drafts: { card: { slot: null, text: "Nåede det ikke", column: 0 } },
  });

  const text = read(phone(state));

  assert.equal(
    text,
    "Hvad virker? Afstemningen er lukket. Du har ikke svaret her. Det her nåede du ikke at sende Nåede det ikke" + LATER,
  );
});

test("of a card half-mended and one half-written both are still there to read", () => {
  const half = { slot: null, text: "Vi griner", column: 0 };
  const mend = { slot: "card:a", text: "Mere ro", column: 0 };
  const state = onPhone(polls.cards, { stage: { open: false }, drafts: { card: half, mend } });

  assert.match(read(phone(state)), /Det her nåede du ikke at sende Mere ro Vi griner/);
});

test("own cards stand in the order they were written", () => {
  const mine = { "card:c": sent({ text: "Ro", column: 0 }), "card:a": sent({ text: "Tid", column: 0 }) };

  const slots = ownCards(onPhone(polls.cards, { mine, drafts: { order: ["card:c", "card:a"] } })).map(
    ({ slot }) => slot,
  );

  assert.deepEqual(slots, ["card:c", "card:a"]);
});
