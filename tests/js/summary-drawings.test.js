/** The summary on the screen: a drawing for every sort of page, as large as it has room for. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { fieldOf } from "../../static/js/activities/summary/on_screen/field.js";
import { markedOf, rolesOf } from "../../static/js/activities/summary/on_screen/marks.js";
import { laidOut as nuggetsIn } from "../../static/js/activities/summary/on_screen/nuggets.js";
import { laidOut as promisesIn } from "../../static/js/activities/summary/on_screen/promises.js";
import { laidOut as questionsIn } from "../../static/js/activities/summary/on_screen/questions.js";
import { laidOut as quotesIn } from "../../static/js/activities/summary/on_screen/quotes.js";
import { screen } from "../../static/js/activities/summary/screen.js";
import { sortOf } from "../../static/js/activities/summary/sorts.js";
import { setWords } from "../../static/js/parts/words.js";
import { all, drawn, words as said } from "./drawn.js";
import {
  QUESTIONS, asked, cards, cardsByRole, choice, few, page, promise, promised, room, scale, walk, words,
} from "./gathered.js";

setWords({}, "da", "Europe/Copenhagen");

const seen = (one, more = {}) => screen(room(one.id, { pages: [one], ...more }));
const SPACE = { width: 167, height: 66 };

test("words are a cloud with their list beside it, and a table for those who hear the page", () => {
  const view = seen(words);

  assert.deepEqual(all(view, "li").slice(0, 2), ["arbejdspres 11", "tillid 9"]);
  assert.equal(all(view, "text").length, 18);
  assert.equal(all(view, "th").includes("arbejdspres"), true);
});

test("of hundreds of words the strongest are in the cloud, in letters for the back row", () => {
  const rows = Array.from({ length: 300 }, (_, at) => [`ord${at}`, at < 20 ? 5 : 1]);
  const view = seen({ ...words, rows });

  const sizes = [...drawn(view).matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));

  assert.ok(sizes.length > 0 && sizes.length <= 60);
  assert.ok(Math.min(...sizes) >= 30);
  assert.match(said(view), /og \d+ ord mere/);
});

test("a cloud keeps its places from one drawing to the next", () => {
  const state = room("ordsky");

  const first = drawn(screen(state));

  assert.equal(drawn(screen(state)), first);
});

test("every statement is a nugget with its mean and its name", () => {
  const view = seen(scale());

  assert.deepEqual(all(view, "text"), ["3,1", "4,5", "2,3", "4,1", "2,8", "1,9"]);
  assert.deepEqual(all(view, "li").map((text) => text.replace(/^[\d,]+ /, "")), [
    "Indflydelse", "Mening", "Forudsigelighed", "Social støtte", "Belønning", "Krav",
  ]);
  assert.match(said(view), /på skalaen fra 1 til 5\./);
});

test("the fuller of gold a nugget is, the higher its seam", () => {
  const seams = drawn(seen(scale([["Lavt", 1.5], ["Højt", 4.5]]))).matchAll(/class="stone-seam" points="\S+ (\S+)/g);

  const [low, high] = [...seams].map(([, level]) => Number(level));

  assert.ok(high < low);
});

test("a statement nobody agrees with has no gold in it, and one with too few answers is counted", () => {
  const none = seen(scale([["Lavt", 1]]));
  const one = { ...scale(), bars: scale().bars.slice(1) };

  assert.equal(drawn(none).includes("stone-seam"), false);
  assert.match(said(seen(one)), /1 udsagn har for få svar\./);
});

test("six nuggets stand three and three, four in a row or two and two, one alone", () => {
  const across = (n, space) => nuggetsIn(Array(n).fill("Ro"), space).across;

  assert.deepEqual([across(6, SPACE), across(1, SPACE), across(10, SPACE)], [3, 1, 5]);
  assert.equal(across(4, { width: 123, height: 60 }), 2);
});

test("where stones would be too small to read, bars tell the means", () => {
  const many = scale(Array.from({ length: 10 }, (_, at) => [`Et langt udsagn om samarbejdet i hverdagen ${at}`, 3]));
  const view = seen({ ...many, lines: Array(3).fill("En linje. ".repeat(12)) }, { shape: "square" });

  assert.equal(drawn(view).includes('class="stone"'), false);
  assert.match(said(view), /Et langt udsagn om samarbejdet i hverdagen 0 3,0/);
});

test("more bars than the screen has room for are counted", () => {
  const bars = Array.from({ length: 40 }, (_, at) => ({ label: `Svar ${at}`, count: 1, share: 0.1, mean: null }));
  const view = seen({ ...choice, bars });

  const shown = all(view, "li").length;

  assert.ok(shown < 40);
  assert.match(said(view), new RegExp(`og ${40 - shown} mere i opsamlingen`));
});

test("bars have a pattern each, the longest its own", () => {
  const view = drawn(seen(choice));

  const patterns = [...view.matchAll(/bar-fill (\w+)/g)].map(([, pattern]) => pattern);

  assert.deepEqual(patterns, ["mos", "himmel", "mos", "mos"]);
});

test("figures that do not count answers say what they are", () => {
  const view = seen({ ...choice, measures: ["Svar", "Andel", "Valgt af"] });

  assert.match(said(view), /Andel \(i parentes: valgt af\)/);
});

test("what people wrote of their own stands beside the bars", () => {
  const view = seen({ ...choice, texts: [{ heading: "Andet", items: ["Jeg kom for sent"] }] });

  assert.match(said(view), /Andet 1 Jeg kom for sent/);
});

test("themes stand with how many they are and a few of their sentences, and the rest is counted", () => {
  const { lanes, more } = quotesIn(walk().texts, SPACE);
  const groups = lanes.flat();
  const shown = groups.reduce((sum, { cards: hanging }) => sum + hanging.length, 0);

  assert.deepEqual(new Set(groups.map(({ heading, count }) => `${heading} ${count}`)), new Set([
    "Tid til pauser 12", "Samarbejde med lederen 7", "Klare roller 5", "Ikke grupperet 3",
  ]));
  assert.ok(groups.every(({ cards: hanging }) => hanging.length >= 1 && hanging.length <= 3));
  assert.equal(shown + more, 27);
});

test("where not even one sentence of every theme has room, the themes are still named", () => {
  const many = walk(Array.from({ length: 14 }, (_, at) => [`Tema ${at}`, 5])).texts;

  const { lanes, more } = quotesIn(many, SPACE);
  const shown = lanes.flat().reduce((sum, { cards: hanging }) => sum + hanging.length, 0);

  assert.equal(lanes.flat().length, 14);
  assert.equal(shown + more, 70);
});

test("one list of answers fills the lanes, and never more than the screen is tall", () => {
  const { lanes, level, more } = quotesIn(walk([["Svar", 40]]).texts, SPACE);
  const heights = lanes.map(([{ cards: hanging }]) => hanging.reduce((sum, { tall }) => sum + tall, 0));

  assert.ok(heights.every((tall) => tall <= level.room));
  assert.ok(more > 0);
});

test("cards stand with the most marked first, without those nobody marked", () => {
  assert.deepEqual(markedOf(cards()), {
    ticks: ["Kan se mig selv i den", "Vil gerne blive bedre til den"],
    cards: [
      { name: "Bisidder", counts: [12, 5] },
      { name: "Lytter", counts: [9, 7] },
      { name: "Forhandler", counts: [8, 3] },
      { name: "Vagthund", counts: [2, 1] },
    ],
  });
});

test("marks are told role by role only where the page has the roles", () => {
  const { ticks } = markedOf(cardsByRole);

  const byRole = rolesOf(cardsByRole, ticks);

  assert.deepEqual(byRole.of("Forhandler"), [[6, 2], [6, 2]]);
  assert.equal(rolesOf(cards(), ticks), null);
  assert.match(said(seen(cardsByRole)), /Bisidder TR 5 AMR 7/);
});

test("a question asked once more has both rounds beside each other", () => {
  const again = { ...choice, before: [{ label: "Frisk og klar", count: 2, share: 0.1, mean: null }] };

  assert.match(said(seen(again)), /Første runde Denne runde Frisk og klar 10 % \(2\) 25 % \(6\)/);
  assert.match(said(seen({ ...scale([["Ro", 4]]), before: scale([["Ro", 2]]).bars })), /Ro 2,0 4,0/);
});

test("rounds counted in slices of other widths do not stand beside each other", () => {
  const again = { ...choice, before: [{ label: "10–14", count: 2, share: 0.1, mean: null }] };

  assert.equal(sortOf(again), "bars");
});

test("two scales stand beside each other, and what too few placed says so", () => {
  const field = page("felt", {
    form: "grid", title: "Hvad først?", n: 20, columns: ["Mulighed", "Effekt", "Besvær", "Svar", "Sprunget over"],
    rows: [["Pauser", 5, 3, 20, 0], ["Støj", null, null, 3, 17]], scale: ["1", "2", "3", "4", "5"],
  });

  assert.deepEqual(fieldOf(field).rows[0].cells, [{ share: 1, figures: "5,0" }, { share: 0.5, figures: "3,0" }]);
  assert.match(said(seen(field)), /Pauser 5,0 3,0 Støj For få For få/);
});

test("open questions stand first with who takes them, the most wanted on top, then what was answered", () => {
  const view = seen(asked());

  assert.deepEqual(all(view, "li"), [
    "14 Hvem gør vi opmærksom på det, hvis vi ser nogen mistrives? uden ejer endnu",
    "9 Hvornår får vi svar på vagtplanen for sommeren? Henrik tager det med",
    "4 Kan vi få tid til supervision? Ja, fra august",
  ]);
  assert.match(said(view), /3 spørgsmål 2 spørgsmål står åbne, og 1 har ingen ejer endnu\..* 1 er besvaret/);
});

test("more questions than the screen has room for are counted, without the answered ones", () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ ...QUESTIONS[1], text: `Spørgsmål ${at}`, answered: at < 10 }));

  const { shown, more, answered } = questionsIn(many, SPACE);

  assert.deepEqual([shown.length + more, answered], [20, 10]);
});

test("promises stand in four bands, each with its shape, its word and how many", () => {
  const view = seen(promised());

  assert.deepEqual(all(view, "h2"), ["Individ 2", "Gruppe 4", "Ledelse 1", "Organisation 0"]);
  assert.equal(drawn(view).match(/class="level-shape"/g).length, 4);
  assert.match(said(view), /7 aftaler Flest aftaler ligger på niveauet gruppe: 4\./);
});

test("promises without a level have a band of their own, and those without room are counted", () => {
  const items = Array.from({ length: 40 }, (_, at) => promise(`Aftale ${at}`));
  const { columns, more } = promisesIn([{ level: "", count: 40, themes: [{ theme: "", items }] }], SPACE, "wide");

  assert.deepEqual(columns.map(({ level }) => level), ["individ", "gruppe", "ledelse", "organisation", ""]);
  assert.equal(columns.at(-1).shown.length + more, 40);
});
