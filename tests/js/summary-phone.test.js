/** The summary on the phone: the page on the screen in words and short lists. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { phone } from "../../static/js/activities/summary/phone.js";
import { setWords } from "../../static/js/parts/words.js";
import { all, words as said } from "./drawn.js";
import { PAGES, cardsByRole, few, page, room, scale } from "./gathered.js";

setWords({}, "da", "Europe/Copenhagen");

const seen = (one) => phone(room(one.id, { pages: [one] }));

test("while the cover is up the phone says what is to come", () => {
  const view = phone(room(""));

  assert.match(said(view), /^Dagen i jeres egne ord 26 har været med I ser tilbage på dagen sammen\./);
  assert.equal(all(view, "li").length, 8);
});

test("before anything is there to look back on the phone has the title alone", () => {
  const view = phone(room("", { result: null }));

  assert.equal(
    said(view),
    "Dagen i jeres egne ord I ser tilbage på dagen sammen." +
      " Siderne kommer her på mobilen, når de er på lærredet.",
  );
});

test("every page is headed by its title, its place and its count", () => {
  const heads = PAGES.map(({ id }) => said(phone(room(id))).split(/(?<=\?|valgte|dagen|gøre)/)[0]);

  assert.deepEqual(heads, [
    "Side 1 af 8 · 24 svar Hvad tænker du på, når nogen siger psykisk arbejdsmiljø?",
    "Side 2 af 8 · 23 svar Hvor meget har I af de seks guldkorn hos jer?",
    "Side 3 af 8 · 24 svar Hvordan har du det her til morgen?",
    "Side 4 af 8 · 22 har bidraget Walk'n'Talk: Hvad vil vi tage med hjem?",
    "Side 5 af 8 · 21 har bidraget Roller for tillidsvalgte",
    "Side 6 af 8 · 3 spørgsmål Spørgsmål fra dagen",
    "Side 7 af 8 · 7 aftaler Det vil vi gøre",
    "Side 8 af 8 Hvad er det sværeste?",
  ]);
});

test("the strongest words stand with how many wrote them, and the rest is counted", () => {
  const view = phone(room("ordsky"));

  assert.equal(all(view, "li")[0], "arbejdspres 11 (46 %)");
  assert.equal(all(view, "li").length, 12);
  assert.match(said(view), /og 6 mere i opsamlingen/);
});

test("a scale has its means", () => {
  assert.deepEqual(all(seen(scale([["Ro", 3.5]])), "li"), ["Ro 3,5"]);
});

test("asked once more it has this round, and what it was before", () => {
  const again = { ...scale([["Ro", 4]]), before: scale([["Ro", 2]]).bars };

  assert.deepEqual(all(seen(again), "li"), ["Ro 4,0 før 2,0"]);
});

test("a theme has three of its sentences, and the rest is counted", () => {
  const view = phone(room("walk"));

  assert.deepEqual(all(view, "h2")[0], "Tid til pauser (12)");
  assert.match(said(view), /og 9 mere i opsamlingen/);
});

test("a question says who takes it along, or that nobody does yet, or what was answered", () => {
  assert.deepEqual(all(phone(room("questions")), "li"), [
    "Hvem gør vi opmærksom på det, hvis vi ser nogen mistrives? uden ejer endnu",
    "Hvornår får vi svar på vagtplanen for sommeren? Henrik tager det med",
    "Kan vi få tid til supervision? Besvaret Ja, fra august",
  ]);
});

test("promises stand under their levels", () => {
  const view = phone(room("commitments"));

  assert.deepEqual(all(view, "h2"), ["Individ (2)", "Gruppe (4)", "Ledelse (1)", "Organisation (0)"]);
  assert.equal(all(view, "li").at(-1), "Lederen melder ud om vagtplanen. Carla, Solsikken");
});

test("a page of too few answers says why nothing is shown, and no more than that", () => {
  assert.equal(
    said(seen(few)),
    "Side 1 af 1 Hvad er det sværeste? Færre end 5 svarede, så der vises ikke noget." +
      " Er der for få svar, viser vi dem ikke. Så kan ingen kendes på dem.",
  );
});

test("roles stand folded up beneath the marks", () => {
  assert.match(said(seen(cardsByRole)), /Fordelt på grupper .*fordelt på roller: Kan se mig selv i den/);
});

test("what the facilitator added is there, and a page without a drawing is its table", () => {
  const field = page("felt", {
    form: "grid", title: "Hvad først?", n: 20, columns: ["Mulighed", "Effekt"], rows: [["Pauser", 4]],
    lines: ["Vi begynder med pauserne."],
  });

  assert.match(said(seen(field)), /Mulighed Effekt Pauser 4 Vi begynder med pauserne\.$/);
});
