/** The summary on the screen: its cover, what every page has, and nothing where too few answered. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { contents } from "../../static/js/activities/summary/on_screen/cover.js";
import { linesFitting, roomFor } from "../../static/js/activities/summary/on_screen/room.js";
import { screen } from "../../static/js/activities/summary/screen.js";
import { sortOf } from "../../static/js/activities/summary/sorts.js";
import { setWords } from "../../static/js/parts/words.js";
import { all, drawn, words as said } from "./drawn.js";
import { PAGES, asked, few, page, promised, room, scale, words } from "./gathered.js";

setWords({}, "da", "Europe/Copenhagen");

const seen = (one, more = {}) => screen(room(one.id, { pages: [one], ...more }));

test("the cover says what it is called, how many took part and what its pages are", () => {
  const view = screen(room(""));

  assert.deepEqual(all(view, "h1"), ["Dagen i jeres egne ord"]);
  assert.match(said(view), /26 har været med/);
  assert.deepEqual(all(view, "li").map((text) => text.replace(/^\d+ /, "")), [
    "Hvad tænker du på, når nogen siger psykisk arbejdsmiljø?",
    "Hvor meget har I af de seks guldkorn hos jer?",
    "Hvordan har du det her til morgen?",
    "Walk'n'Talk",
    "Roller for tillidsvalgte",
    "Spørgsmål fra dagen",
    "Det vil vi gøre",
    "Hvad er det sværeste?",
  ]);
});

test("a cover with more pages than the screen has room for counts those it leaves out", () => {
  const titles = Array.from({ length: 60 }, (_, at) => `Side ${at + 1}`);

  const { shown, more } = contents(titles, "wide", 50);
  const listed = shown.flatMap((part) => part.titles);

  assert.equal(listed.length + more, 60);
  assert.deepEqual(listed, titles.slice(0, listed.length));
  assert.ok(more > 0);
});

test("each page is drawn by what is on it", () => {
  assert.deepEqual(PAGES.map(sortOf), [
    "words", "nuggets", "bars", "quotes", "marks", "questions", "promises", "few",
  ]);
});

test("a page that was emptied says so", () => {
  const empty = [page("a", { form: "words" }), page("b", { form: "scale" }), asked([]), promised([]), page("c")];

  assert.deepEqual(empty.map(sortOf), Array(5).fill("nothing"));
  assert.match(said(seen(empty[0])), /Her er ikke noget at vise\./);
});

test("a page has its title, how many stand behind it, its sentence and its place among the pages", () => {
  const view = screen(room("guldkorn"));

  assert.deepEqual(all(view, "h1"), ["Hvor meget har I af de seks guldkorn hos jer?"]);
  assert.match(said(view), /23 svar .*Højest ligger Mening \(4,5\), lavest Krav \(1,9\)\..* Side 2 af 8/);
});

test("a page of too few answers says why nothing is shown, and no more than that", () => {
  const view = screen(room("svaert"));

  assert.equal(
    said(view),
    "Hvad er det sværeste? Færre end 5 svarede, så der vises ikke noget." +
      " Er der for få svar, viser vi dem ikke. Så kan ingen kendes på dem. Side 8 af 8",
  );
});

test("too few stay too few as a table", () => {
  assert.equal(said(seen(few, { table: true })), said(seen(few)));
});

test("as a table a page has all its rows", () => {
  const view = seen(promised(), { table: true });

  assert.deepEqual(all(view, "th").slice(0, 4), ["Niveau", "Tema", "Aftale", "Hvem"]);
  assert.equal(all(view, "tr").length, 8);
});

test("what the facilitator added stands under the outcome and takes its room from the drawing", () => {
  const line = "Vi tager Krav op på næste personalemøde.";
  const added = { ...scale(), lines: [line] };

  assert.match(said(seen(added)), new RegExp(line));
  assert.ok(roomFor(added, "wide").height < roomFor(scale(), "wide").height);
});

test("more lines than the screen has room for are counted", () => {
  const lines = Array.from({ length: 30 }, (_, at) => `Linje ${at}`);

  const { shown, left } = linesFitting(lines, "wide");

  assert.equal(shown.length + left, 30);
  assert.ok(left > 0);
});
