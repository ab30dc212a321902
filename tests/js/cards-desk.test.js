/** Cards at the desk: the next thing to do, the set-up, the card for all, what the screen shows, and what has come. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { begun, fieldsOf, summary } from "../../static/js/activities/cards/at_desk/adjust.js";
import { around, chooser } from "../../static/js/activities/cards/at_desk/chooser.js";
import { progress } from "../../static/js/activities/cards/at_desk/groups.js";
import { looks } from "../../static/js/activities/cards/at_desk/looks.js";
import { prints } from "../../static/js/activities/cards/at_desk/prints.js";
import { counts } from "../../static/js/activities/cards/at_desk/result.js";
import { next, stepsOf } from "../../static/js/activities/cards/at_desk/steps.js";
import { lines } from "../../static/js/activities/cards/at_desk/wall.js";
import { sentence, table } from "../../static/js/activities/cards/table.js";
import { revealCommand } from "../../static/js/desk/controls.js";
import { partsOf, textOf } from "../../static/js/desk/copying.js";
import { named } from "../../static/js/desk/order.js";
import { undoWords } from "../../static/js/desk/steer.js";
import { DEALT, FEW, NOON, cards, deck, given, result, room } from "./cards-room.js";
import { all, words } from "./drawn.js";
import { elements, press } from "./polls.js";

const now = (activity, stage) => {
  const { names, at } = stepsOf(room(activity, { stage }));
  return names[at];
};

test("groups come first, then the cards, then the talk, then what came of it", () => {
  const moments = [{}, { formed: true }, DEALT, { ...DEALT, look: "marks" }];

  const names = moments.map((stage) => now(cards(), stage));

  assert.deepEqual(names, ["groups", "deal", "talk", "look"]);
});

test("a room that looks at one card, or browses, can begin without groups", () => {
  const plays = ["each", "hand", "room", "browse"];

  assert.deepEqual(plays.map((play) => now(cards({ play }), room().stage)), ["groups", "groups", "deal", "deal"]);
});

test("while groups are missing there is nothing else to press", () => {
  assert.deepEqual(all(next(room()), "button"), []);
});

test("the one thing to do is to deal, and then to pause or to deal a new round", () => {
  const state = room(cards(), { stage: { formed: true } });

  press(next(state), "Del kort ud");
  const dealt = { ...state, stage: { ...state.stage, ...DEALT } };
  press(next(dealt), "Sæt på pause");
  press(next(dealt), "Del en ny runde");

  assert.deepEqual(state.told, [["deal", undefined], ["hold", { on: true }], ["deal", undefined]]);
});

test("in a pause the desk says that no clock runs, and offers to go on", () => {
  const state = room(cards(), { stage: { ...DEALT, dealt: 2, paused: NOON } });

  press(next(state), "Fortsæt");

  assert.match(words(next(state)), /Pause\. Uret står stille/);
  assert.deepEqual(state.told, [["hold", { on: false }]]);
});

test("somebody who came late is not forgotten while the others talk", () => {
  const state = room(cards(), { stage: DEALT, teams: { waiting: [{ number: 31, phone: true, away: false }] } });

  assert.match(words(next(state)), /1 har ingen gruppe endnu\./);
});

test("where everybody sees the same card there is no second round, only another card", () => {
  const view = next(room(cards({ play: "room" }), { stage: DEALT }));

  assert.deepEqual(all(view, "button"), ["Sæt på pause"]);
});

test("the desk offers the card before and after the one that is up, and every other", () => {
  const state = room(cards({ play: "room" }), { stage: { ...DEALT, card: "bisidder" } });
  const view = chooser(state);

  press(view, "Næste kort: Vagthund");
  press(view, "Forrige kort: Forhandler");
  press(view, "Lytter");

  assert.deepEqual(state.told.map(([, args]) => args.card), ["vagthund", "forhandler", "lytter"]);
});

test("before it begins the desk may choose the first card, and need not", () => {
  const state = room(cards({ play: "room" }));
  const view = chooser(state);

  press(view, "Lytter");

  assert.deepEqual(all(view, "button"), ["Forhandler", "Bisidder", "Vagthund", "Lytter"]);
  assert.deepEqual(state.told, [["card", { card: "lytter" }]]);
});

test("nothing comes before the first card or after the last", () => {
  assert.deepEqual([around(deck, "forhandler").before, around(deck, "lytter").after], [null, null]);
});

test("the screen can show the card only where all see the same, and marks only where the deck has some", () => {
  const bare = { ...deck, ticks: [] };

  const plays = [cards(), cards({ play: "room" }), cards({ deck: bare })];

  assert.deepEqual(plays.map((activity) => all(looks(room(activity)), "label")), [
    ["Det, der hører til nu", "Rummets mærker", "Væggen"],
    ["Det, der hører til nu", "Kortet", "Rummets mærker", "Væggen"],
    ["Det, der hører til nu", "Væggen"],
  ]);
});

test("choosing what the screen shows is one press", () => {
  const state = room(cards(), { stage: { ...DEALT, look: "wall" } });
  const choices = elements(looks(state), "input");

  choices[1].onChange();

  assert.deepEqual(choices.map(({ checked }) => checked), [false, false, true]);
  assert.deepEqual(state.told, [["look", { at: "marks" }]]);
});

test("what was chosen stands as chosen before the server has answered", () => {
  const state = { ...room(cards(), { stage: { ...DEALT, look: "wall" } }), asked: () => ({ at: "marks" }) };

  assert.deepEqual(elements(looks(state), "input").map(({ checked }) => checked), [false, true, false]);
});

test("R shows the room's marks and hides them again; without marks it shows the wall", () => {
  const at = (look, more) => revealCommand({ ...cards(more), stage: { ...room().stage, look } });

  assert.deepEqual([at(""), at("marks"), at("", { deck: { ...deck, ticks: [] } })], [
    ["look", { at: "marks" }], ["look", { at: "" }], ["look", { at: "wall" }],
  ]);
});

test("an exercise set up otherwise tells its fields as an agenda has them", () => {
  const typed = { ...begun(cards()), play: "hand", minutes: "30", each: "", hand: "5" };

  assert.deepEqual(fieldsOf(typed), { play: "hand", minutes: 30, card_minutes: null, hand: 5 });
});

test("a number that cannot be used is not told", () => {
  const typed = begun(cards());

  assert.deepEqual([{ minutes: "0" }, { minutes: "x" }, { each: "61" }, { hand: "21" }].map((wrong) =>
    fieldsOf({ ...typed, ...wrong })), [null, null, null, null]);
});

test("the set-up is summed up in a line", () => {
  assert.deepEqual([summary(cards()), summary(cards({ play: "hand", card_minutes: null }))], [
    "Et kort til hver · 40 min. · 6 min. til hvert kort", "En bunke til hver gruppe · 6 kort i bunken · 40 min.",
  ]);
});

test("the desk counts by suit and by card, and swaps only in all", () => {
  const view = counts(room(cards(), { stage: DEALT, result: result(), teams: { swaps: 3 } }));

  assert.match(words(view), /8 står bag\. 3 kort er byttet\./);
  assert.deepEqual(all(view, "tr"), [
    "Tema Kan se mig selv i den Vil gerne blive bedre til den Linjer", "Aftaler 4 1 2", "Støtte 3 5 1",
    "Kort Kan se mig selv i den Vil gerne blive bedre til den Linjer", "Forhandler 4 1 2", "Bisidder 1 5 0",
    "Lytter 2 0 1",
  ]);
});

test("while too few have ticked the desk says so and counts none", () => {
  const few = result({ ticked: null, cards: deck.cards.map(({ id }) => given(id, [0, 0], 1)) });

  const view = counts(room(cards(), { stage: DEALT, result: few }));

  assert.match(words(view), /Mærkerne vises, når flere har sat dem\./);
});

test("how far a group is, is told by its lines and its card", () => {
  assert.deepEqual([{ lines: 1, at: 0, of: 0 }, { lines: 4, at: 2, of: 6 }].map(progress), [
    "1 linje", "4 linjer · kort 2 af 6",
  ]);
});

test("what groups wrote stands by card and heading, and each line can be taken down", () => {
  const state = room(cards(), { stage: DEALT, result: result() });
  const view = lines(state);

  press(view, "Tag ned : altid");

  assert.deepEqual([all(view, "h3"), all(view, "h4")], [
    ["Forhandler", "Lytter"], ["Gavnlig når …", "Mindre hensigtsmæssig når …", "Gavnlig når …"],
  ]);
  assert.deepEqual(state.told, [["mark", { activity: "kort", slot: "hide:a3", value: { hide: true } }]]);
});

test("the cards and a sign for the tables can be printed from the desk", () => {
  assert.deepEqual(elements(prints(room()), "a").map(({ href }) => href), [
    "/desk/31132617/print/kort", "/desk/31132617/poster",
  ]);
});

test("the sentence names the card most see themselves in; where two are alike it names none", () => {
  const alike = result({ cards: [given("forhandler", [4, 1]), given("bisidder", [4, 5])] });

  assert.deepEqual([sentence(cards(), result()), sentence(cards(), alike)], [
    "Kan se mig selv i den: flest ved Forhandler (4). Vil gerne blive bedre til den: flest ved Bisidder (5).",
    "Vil gerne blive bedre til den: flest ved Bisidder (5).",
  ]);
});

test("what is copied has a row for every count, line and sentence", () => {
  const { rows } = table(cards(), result());

  assert.deepEqual(rows, [
    ["Bisidder", "Kan se mig selv i den", 1],
    ["Bisidder", "Vil gerne blive bedre til den", 5],
    ["Forhandler", "Kan se mig selv i den", 4],
    ["Forhandler", "Vil gerne blive bedre til den", 1],
    ["Lytter", "Kan se mig selv i den", 2],
    ["Forhandler", "Gavnlig når …", "når der skal et tal på bordet"],
    ["Forhandler", "Mindre hensigtsmæssig når …", "når nogen har brug for trøst"],
    ["Lytter", "Gavnlig når …", "altid"],
    ["Lytter", "Hængt op", "Hør til ende, før du svarer."],
    ["Forhandler", "Hængt op", "Giv noget, og få noget."],
  ]);
});

test("copied as text it lands in a mail and in a spreadsheet; with too few behind it there is nothing to copy", () => {
  const little = result({ lines: [], wall: [], cards: [given("lytter", [2, 0])] });

  const text = textOf(partsOf(room(cards(), { result: little })));

  assert.equal(text, [
    "Øvelse med dialogkort", "8 står bag.", "Kan se mig selv i den: flest ved Lytter (2).", "",
    "Kort\tHvad\tIndhold", "Lytter\tKan se mig selv i den\t2", "",
  ].join("\n"));
  assert.deepEqual([partsOf(room(cards(), { result: FEW })), partsOf(room(cards()))], [null, null]);
});

test("what can be undone is said in words", () => {
  assert.deepEqual(["form", "deal", "hold", "card", "look", "adjust"].map(undoWords), [
    "Fortryd: inddelingen", "Fortryd: del kort ud", "Fortryd: pause eller videre", "Fortryd: andet kort",
    "Fortryd: det, lærredet viser", "Fortryd: ny opsætning",
  ]);
});

test("on the way to it the exercise is called by its title, or by what it is", () => {
  assert.deepEqual([named(cards()), named(cards({ title: "Roller" })), named(cards({ title: "" }))], [
    "Øvelse med dialogkort", "Dialogkort – Roller", "Dialogkort",
  ]);
});
