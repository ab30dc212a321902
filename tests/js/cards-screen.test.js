/** Cards on the screen: what belongs to each moment, the card that is up, the room's ticks and its wall. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { bySuit, ranked, tickedBy } from "../../static/js/activities/cards/counts.js";
import { fanned } from "../../static/js/activities/cards/on_screen/fan.js";
import { laidOut } from "../../static/js/activities/cards/on_screen/marks.js";
import { cardClock } from "../../static/js/activities/cards/on_screen/pace.js";
import { lettersOf } from "../../static/js/activities/cards/on_screen/whole.js";
import { questionsOf } from "../../static/js/activities/cards/on_screen/words.js";
import { pictureUp, screen } from "../../static/js/activities/cards/screen.js";
import { DEALT, FEW, MINUTE_MS, NOON, cards, deck, given, result, room } from "./cards-room.js";
import { all, words } from "./drawn.js";
import { elements, read } from "./polls.js";

const up = (stage, play = "each") => pictureUp(room(cards({ play }), { stage }));

test("the screen invites, then it sends people to their groups, then it lets them talk", () => {
  const moments = [{}, { formed: true }, DEALT];

  assert.deepEqual(moments.map((stage) => up(stage)), ["invitation", "gather", "work"]);
});

test("a room that looks at one card sees that card, and one that browses sees what to do", () => {
  assert.deepEqual([up(DEALT, "room"), up(DEALT, "browse")], ["card", "work"]);
});

test("what the facilitator puts on the screen stands instead of what belongs to the moment", () => {
  assert.deepEqual(["card", "marks", "wall"].map((look) => up({ ...DEALT, look }, "room")), ["card", "marks", "wall"]);
});

test("the invitation says the task, how it goes in three steps, and what the exercise is called", () => {
  const activity = cards({ task: "Hvilke roller har vi?" });

  const view = screen(room(activity));

  assert.deepEqual(all(view, "h1"), ["Øvelse med dialogkort"]);
  assert.deepEqual(all(view, "li"), [
    "Find din gruppe. Mobilen siger hvilken.",
    "Du får et kort på mobilen. Fortæl de andre om det.",
    "Skriv det vigtigste ned, og sæt jeres mærker på mobilen.",
  ]);
  assert.match(words(view), /Hvilke roller har vi\?/);
});

test("the fan shows a card of each suit first", () => {
  assert.deepEqual(fanned(deck).map(({ id }) => id), ["forhandler", "bisidder", "vagthund"]);
});

test("people are sent to their groups with how many there are, and those without a phone are not forgotten", () => {
  const view = screen(room(cards(), { stage: { formed: true }, teams: { count: 12, found: 0, home: 0 } }));

  assert.match(words(view), /Find din gruppe .*Ingen mobil\?.* 12 grupper/);
});

test("where tables are free to choose people sit down first and write the number", () => {
  const activity = cards({ groups: { by: "table", size: 4 } });

  const before = screen(room(activity));
  const formed = screen(room(activity, { stage: { formed: true }, teams: { count: 1, found: 0, home: 0 } }));

  assert.equal(all(before, "li")[0], "Sæt dig ved et bord, og skriv dets nummer på mobilen.");
  assert.match(words(formed), /Vælg et bord .*Skriv bordets nummer på mobilen\..* 1 bord$/);
});

test("while groups talk the screen asks what the deck asks people to note", () => {
  assert.deepEqual(questionsOf(cards()), [
    "Hvad siger kortet jer?", "Gavnlig når …", "Mindre hensigtsmæssig når …",
  ]);
});

test("a question all cards have is asked of all, one that only some have is not", () => {
  const common = ["Hvor kender I det fra?", "Hvad gør I?"];
  const alike = deck.cards.map((card) => ({ ...card, questions: [...common, card.name] }));

  assert.deepEqual(questionsOf(cards({ deck: { ...deck, cards: alike } })), common);
});

test("while groups talk the screen says how many are under way, the round, and the time for the card", () => {
  const state = room(cards(), { stage: { ...DEALT, dealt: 2 }, teams: { count: 3, found: 0, home: 0 } });

  const view = screen({ ...state, now: NOON + 2 * MINUTE_MS });

  assert.match(words(view), /4\.00 til næste kort Runde 2 3 grupper er i gang$/);
});

test("at free tables the screen says how many tables are under way", () => {
  const said = (count) =>
    words(screen(room(cards({ groups: { by: "table", size: 4 } }), { stage: DEALT, teams: { count, found: 0, home: 0 } })));

  assert.match(said(1), / 1 bord er i gang$/);
  assert.match(said(3), / 3 borde er i gang$/);
});

test("the clock of a card goes on to the next one by itself, and stops with the last", () => {
  const state = room(cards({ play: "hand", hand: 2 }), { stage: DEALT });
  const at = (minutes) => cardClock({ ...state, now: NOON + minutes * MINUTE_MS });

  assert.deepEqual([0, 5, 6, 11, 12].map((minutes) => [at(minutes).at, at(minutes).text, at(minutes).over]), [
    [0, "6.00", false], [0, "1.00", false], [1, "6.00", false], [1, "1.00", false], [1, "0.00", true],
  ]);
});

test("a pause holds the card's clock, and the screen says so", () => {
  const stage = { ...DEALT, paused: NOON + MINUTE_MS };
  const state = { ...room(cards({ play: "room" }), { stage }), now: NOON + 20 * MINUTE_MS };

  assert.equal(cardClock(state).text, "5.00");
  assert.match(words(screen(state)), /Sat på pause\. Uret står stille\./);
});

test("cards without a time of their own have no clock", () => {
  assert.equal(cardClock(room(cards({ card_minutes: null }), { stage: DEALT })), null);
});

test("the card for the whole room stands with its name, line, questions and other side", () => {
  const view = screen(room(cards({ play: "room" }), { stage: { ...DEALT, card: "bisidder" } }));

  assert.deepEqual(all(view, "h1"), ["Bisidder"]);
  assert.deepEqual(all(view, "li"), ["Hvornår er den gavnlig?", "Hvornår er Bisidder for meget?"]);
  assert.match(words(view), /Skift perspektiv: Set fra lederens stol\?/);
});

test("a card of an English deck is read aloud in English, and what the screen says of it is not", () => {
  const english = cards({ play: "room", deck: { ...deck, language: "en" } });

  const view = screen(room(english, { stage: { ...DEALT, card: "bisidder" } }));

  assert.deepEqual(elements(view, "article").map(({ lang }) => lang), ["en"]);
  assert.deepEqual(
    elements(view, "span").filter(({ lang }) => lang === "da").map(({ children }) => read(children)),
    ["Skift perspektiv:"],
  );
});

test("a short card has large letters, a long one smaller ones, and the longest is cut rather than lost", () => {
  const questions = (n) => Array.from({ length: n }, () => "Hvornår er det godt? ".repeat(9));
  const long = (n) => ({ ...deck.cards[0], questions: questions(n) });

  const sizes = [deck.cards[0], long(3), long(6)].map((card) => lettersOf(card, "Aftaler", "wide"));

  assert.deepEqual(sizes, [
    { name: 9, size: 6.6, lines: null }, { name: 6, size: 4, lines: null }, { name: 6, size: 3.2, lines: 1 },
  ]);
});

test("cards somebody ticked stand with most first, and equals in the order of the deck", () => {
  const some = result({ cards: [given("forhandler", [1, 1]), given("bisidder", [3, 3]), given("lytter", [2, 0])] });

  assert.deepEqual(ranked(cards(), some).map(({ id }) => id), ["bisidder", "forhandler", "lytter"]);
});

test("a suit counts what all its cards were given", () => {
  assert.deepEqual(bySuit(cards(), result()), [
    { id: "aftaler", title: "Aftaler", ticks: [4, 1], lines: 2 },
    { id: "stoette", title: "Støtte", ticks: [3, 5], lines: 1 },
  ]);
});

const SEGMENTS = [
  { key: "tr", label: "TR", n: 5, cards: [given("forhandler", [3, 1])] },
  { key: "amr", label: "AMR", n: 6, cards: [given("forhandler", [1, 0])] },
];

test("roles stand beside each other, each against its own number", () => {
  assert.deepEqual(tickedBy(SEGMENTS, "forhandler", deck.ticks)[0], [
    { label: "TR", n: 5, count: 3 }, { label: "AMR", n: 6, count: 1 },
  ]);
});

test("the picture of the ticks has a row for every card and TR beside AMR where there are enough of them", () => {
  const state = room(cards(), { stage: { ...DEALT, look: "marks" }, result: result({ segments: SEGMENTS }) });

  const view = screen(state);

  assert.match(words(view), /TR · 5 AMR · 6 /);
  assert.match(words(view), /TR 3 af 5 AMR 1 af 6/);
  assert.equal(words(view).includes("Grupperne er for små"), false);
});

test("where roles are too few to be shown, the screen says so and shows everybody as one", () => {
  const view = screen(room(cards(), { stage: { ...DEALT, look: "marks" }, result: result() }));

  assert.match(words(view), /6 har sat mærker Grupperne er for små til at vises/);
  assert.deepEqual(all(view, "tr"), [
    "Kort Kan se mig selv i den Vil gerne blive bedre til den", "Bisidder 1 5", "Forhandler 4 1", "Lytter 2 0",
  ]);
});

test("rows that do not fit turn their pages, and none is lost", () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({ id: String(at), name: `Kort ${at}`, ticks: [1, 1] }));

  const { level, sheets } = laidOut(rows, 65, { shape: "wide", lines: 2 });

  assert.deepEqual([level.name, sheets.length > 1, sheets.flat()], ["dense", true, rows]);
});

test("few rows have large letters", () => {
  const rows = [{ id: "a", name: "Lytter", ticks: [1, 1] }];

  assert.equal(laidOut(rows, 65, { shape: "wide", lines: 1 }).level.name, "large");
});

test("while too few have ticked the screen says what it waits for, and no number", () => {
  const stage = { ...DEALT, look: "marks" };
  const fewTicked = result({ ticked: null, cards: deck.cards.map(({ id }) => given(id, [0, 0])) });

  const views = [FEW, fewTicked].map((some) => words(screen(room(cards(), { stage, result: some }))));

  assert.deepEqual(views, Array(2).fill(
    "Sådan har I sat jeres mærker Sæt jeres mærker på mobilen. De vises her, når mindst fem har sat dem."));
});

test("the wall hangs every sentence with the card it came from", () => {
  const view = screen(room(cards(), { stage: { ...DEALT, look: "wall" }, result: result() }));

  assert.deepEqual(all(view, "li"), ["Hør til ende, før du svarer. Lytter", "Giv noget, og få noget. Forhandler"]);
  assert.match(words(view), /2 sætninger er hængt op/);
});

test("once sentences are grouped the wall hangs them under their themes", () => {
  const [first, second] = result().wall;
  const themes = [{ id: "t1", title: "Lytte", count: 1 }];
  const grouped = result({ wall: [{ ...first, theme: "t1" }, second], themes });

  const view = screen(room(cards(), { stage: { ...DEALT, look: "wall" }, result: grouped }));

  assert.deepEqual(all(view, "h2"), ["Lytte 1", "Ikke grupperet 1"]);
});

test("an empty wall asks for the first sentence, one with too few behind it waits", () => {
  const wall = (some) => words(screen(room(cards(), { stage: { ...DEALT, look: "wall" }, result: some })));

  assert.match(wall(result({ wall: [] })), /Hæng en sætning op fra mobilen, så hænger den her\.$/);
  assert.match(wall(FEW), /når mindst fem har været med\.$/);
});
