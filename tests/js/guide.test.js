/** A card's guide: one question at a time on the phone, the whole path on the screen. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { screen } from "../../static/js/activities/cards/screen.js";
import { guideRoom } from "../../static/js/activities/cards/on_screen/guide_room.js";
import { firstSentence, numbered, wayOf } from "../../static/js/parts/guide_way.js";
import { newMemory } from "../../static/js/parts/writing.js";
import { ANNAS_TEAM, annas, drawnOf, EXERCISE, says, wordsOf } from "./annas.js";
import { cards, DEALT, deck, room } from "./cards-room.js";
import { all, words } from "./drawn.js";
import { elements, press, read } from "./polls.js";

const so = (text, outcome) => ({ text, to: "", so: outcome });
const to = (text, step) => ({ text, to: step, so: "" });
const GUIDE = [
  { id: "hvem", ask: "Hvem bestemmer?", answers: [to("Politikerne", "chef"), to("En leder", "udvalg")] },
  { id: "chef", ask: "Hvem lægger det frem?", answers: [so("Direktøren", "Hovedudvalget"), to("En chef", "udvalg")] },
  { id: "udvalg", ask: "Er der et udvalg?", answers: [so("Ja", "Tag det op dér"), so("Nej", "Gå et trin op")] },
];
const GUIDED = { ...EXERCISE.deck, cards: EXERCISE.deck.cards.map((card) => ({ ...card, guide: GUIDE })) };

/** Anna with a guided card in front of her, in any way of play. */
const guided = (play = "each", more = {}) =>
  annas({
    activity: { deck: GUIDED, play },
    stage: { ...DEALT, card: "brobygger" },
    team: play === "room" || play === "browse" ? null : ANNAS_TEAM,
    ...more,
  });

const onTheWay = (...answers) => guided("each", { here: { guide: { brobygger: answers } } });

const buttonsOf = (state) => elements(drawnOf(state), "button").map(({ children }) => read(children));

/* The way */

const WAYS = [
  [[], { taken: 0, step: "hvem", so: null }],
  [[1], { taken: 1, step: "udvalg", so: null }],
  [[0, 1, 1], { taken: 3, step: null, so: "Gå et trin op" }],
  [[0, 0], { taken: 2, step: null, so: "Hovedudvalget" }],
  [[0, 0, 0], { taken: 2, step: null, so: "Hovedudvalget" }],
  [[7], { taken: 0, step: "hvem", so: null }],
];

test("answers lead on, to an outcome and no further", () => {
  const found = WAYS.map(([answers]) => wayOf(GUIDE, answers));

  assert.deepEqual(
    found.map((way) => ({ taken: way.taken.length, step: way.step?.id ?? null, so: way.so })),
    WAYS.map(([, expected]) => expected),
  );
});

test("on paper and screen a step goes by its number", () => {
  assert.deepEqual(
    numbered(GUIDE).map(({ number, answers }) => [number, answers.map((one) => one.to ?? one.so)]),
    [[1, [2, 3]], [2, ["Hovedudvalget", 3]], [3, ["Tag det op dér", "Gå et trin op"]]],
  );
});

const OUTCOMES = [
  ["Hovedudvalget. Der sidder den øverste ledelse.", "Hovedudvalget."],
  ["Se § 7, stk. 4, jf. aftalen", "Se § 7, stk. 4, jf. aftalen"],
  ["Hovedudvalget", "Hovedudvalget"],
  ["Tag det med bl.a. TR og AMR. Så er I med.", "Tag det med bl.a. TR og AMR."],
  ["Det er jeres sag! Begynd i dag.", "Det er jeres sag!"],
];

test("an outcome comes to its first sentence", () => {
  assert.deepEqual(OUTCOMES.map(([so]) => firstSentence(so)), OUTCOMES.map(([, first]) => first));
});

/* On the phone */

test("a guided card asks its first question below the card, in every way of play", () => {
  const asked = ["each", "hand", "room", "browse"].map((play) => {
    const stage = play === "room" ? { ...DEALT, card: "brobygger" } : DEALT;
    return all(drawnOf(guided(play, { stage })), "h3").filter((words) => words.endsWith("?"));
  });

  assert.deepEqual(asked, Array(4).fill(["Hvem bestemmer?"]));
});

test("a card without a guide has none", () => {
  assert.deepEqual(says(annas(), "Find vej"), [false]);
});

test("an answer stays on the phone, and the next question gets the focus", () => {
  const anna = guided();
  const memory = newMemory();

  press(drawnOf(anna, memory), "En leder");

  assert.deepEqual([anna.done, anna.here.get("guide"), memory.land], [[], { brobygger: [1] }, "guide-asked"]);
});

test("the way taken stands in words above the question it led to", () => {
  const [, told] = /Find vej (.*?Nej)/.exec(wordsOf(onTheWay(1)));

  assert.equal(told, "Hvem bestemmer? En leder Er der et udvalg? Ja Nej");
});

test("the end of the way is said plainly, and asks nothing more", () => {
  const anna = onTheWay(1, 1);

  assert.match(wordsOf(anna), /Er der et udvalg\? Nej Her ender vejen Gå et trin op Tilbage Begynd forfra/);
  assert.equal(buttonsOf(anna).includes("Ja"), false);
});

test("one step back takes one answer back, and beginning anew takes them all", () => {
  const [back, anew] = [onTheWay(0, 1), onTheWay(0, 1)];

  press(drawnOf(back), "Tilbage");
  press(drawnOf(anew), "Begynd forfra");

  assert.deepEqual([back.here.get("guide"), anew.here.get("guide")], [{ brobygger: [0] }, { brobygger: [] }]);
});

test("before the first answer there is nothing to go back to", () => {
  assert.equal(buttonsOf(guided()).includes("Begynd forfra"), false);
});

test("every card has a way of its own", () => {
  const anna = guided("each", { here: { guide: { maegler: [0] } } });

  press(drawnOf(anna), "En leder");

  assert.deepEqual(anna.here.get("guide"), { maegler: [0], brobygger: [1] });
});

/* On the screen */

const onScreen = (guide, more = {}) => {
  const whole = { ...deck, cards: [{ ...deck.cards[0], guide }] };
  return screen(room(cards({ play: "room", deck: whole }), { stage: { ...DEALT, card: "forhandler" }, ...more }));
};

test("the screen draws the whole path: each step with its number, each answer with where it leads", () => {
  const view = onScreen(GUIDE);

  assert.deepEqual(all(view, "h2"), ["1 Hvem bestemmer?", "2 Hvem lægger det frem?", "3 Er der et udvalg?"]);
  assert.match(words(view), /Politikerne gå til 2 En leder gå til 3 .* Direktøren Hovedudvalget En chef gå til 3/);
});

test("three steps stand beside each other, and below each other where letters can then be larger", () => {
  const rooms = [157, 113].map((width) => guideRoom(numbered(GUIDE), { width, height: 57 }));

  assert.deepEqual(rooms.map(({ columns }) => columns.map((steps) => steps.length)), [[1, 1, 1], [2, 1]]);
});

test("in the smallest letters alone a word is parted", () => {
  const long = GUIDE.map((step) => ({ ...step, ask: `${"arbejdsmiljø".repeat(3)}?` }));

  const rooms = [110, 20].map((width) => guideRoom(numbered(long), { width, height: 200 }));

  assert.deepEqual(rooms.map(({ size }) => size), [5.2, 3.2]);
});

test("where a path is too long for the screen, it shows what each outcome comes to", () => {
  const explained = GUIDE.map((step) => ({
    ...step,
    answers: step.answers.map((one) => (one.so ? so(one.text, `${one.so}. Og ${"mere om det ".repeat(12)}`) : one)),
  }));

  const view = onScreen([...explained, { ...explained[2], id: "igen" }]);

  assert.deepEqual(all(view, "strong"), [
    "Hovedudvalget.", "Tag det op dér.", "Gå et trin op.", "Tag det op dér.", "Gå et trin op.",
  ]);
});

const WORDY = Array.from({ length: 6 }, (_, at) => ({
  id: `s${at}`, ask: "Hvad skal vi så gøre? ".repeat(5),
  answers: Array.from({ length: 5 }, () => so("Det ene eller det andet ".repeat(2), "Så er det sådan ".repeat(9))),
}));

test("of a guide no letters can hold, the screen asks the questions, and says where the answers are", () => {
  const view = onScreen(WORDY);

  assert.deepEqual([all(view, "h2").length, all(view, "ul").length], [6, 0]);
  assert.match(words(view), /Svarene er på mobilerne og på de trykte kort\./);
});

test("letters are as large as the path allows, and never smaller than can be read from the back", () => {
  const longer = (n) => GUIDE.map((step) => ({ ...step, ask: `${step.ask} `.repeat(n).trim() }));

  const sizes = [1, 4, 6].map((n) => guideRoom(numbered(longer(n)), { width: 157, height: 57 })?.size);

  assert.deepEqual(sizes, [5.2, 4.4, 4]);
});
