/** A card to talk from: what is on its sides, and how its suit is told. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { playCard, suitLook } from "../../static/js/parts/play_card.js";
import { all, drawn, words } from "./drawn.js";

const DECK = {
  suits: [
    { id: "rettigheder", title: "Rettigheder" },
    { id: "samarbejde", title: "Samarbejde" },
  ],
};
const BRIDGE = {
  id: "brobygger",
  name: "Brobygger",
  line: "Går frem og tilbage.",
  questions: ["Hvornår bærer broen?", "Hvornår er den for lang?"],
  roles: ["begge", "leder"],
  suit: "samarbejde",
  icon: "bridge",
  depth: 2,
  perspective: "Set fra den nyes plads: Er her en bro?",
};

test("a suit has a colour and a shape of its own, by its place in the deck", () => {
  assert.deepEqual(
    DECK.suits.map(({ id }) => suitLook(DECK, { suit: id })),
    [
      { title: "Rettigheder", colour: "fjord", shape: "circle" },
      { title: "Samarbejde", colour: "himmel", shape: "diamond" },
    ],
  );
});

test("a deck of one sort of cards needs no suit", () => {
  const deck = { suits: [] };

  assert.deepEqual(
    [suitLook(deck, { suit: "" }), all(playCard({ card: { ...BRIDGE, suit: "" }, deck }), "h2")],
    [null, ["Brobygger"]],
  );
});

test("the front tells suit, name, line, questions, whom it is for and how deep it goes", () => {
  assert.equal(
    words(playCard({ card: BRIDGE, deck: DECK })),
    "Samarbejde Brobygger Går frem og tilbage. Hvornår bærer broen? Hvornår er den for lang? " +
      "Både TR og AMR Leder Et kort, der går lidt dybere",
  );
});

test("the other side asks from another place and keeps its questions to itself", () => {
  assert.equal(
    words(playCard({ card: BRIDGE, deck: DECK, face: "back" })),
    "Samarbejde Brobygger Set fra den nyes plads: Er her en bro? Både TR og AMR Leder Et kort, der går lidt dybere",
  );
});

test("a small card is its suit, its name and its line", () => {
  assert.equal(
    words(playCard({ card: BRIDGE, deck: DECK, face: "small" })),
    "Samarbejde Brobygger Går frem og tilbage.",
  );
});

test("as many dots are filled as the card goes deep", () => {
  const dots = [...drawn(playCard({ card: BRIDGE, deck: DECK })).matchAll(/data-on="(\w+)"/g)].map(([, on]) => on);

  assert.deepEqual(dots, ["yes", "yes", "no"]);
});
