/** Cards gathered under themes alike on phone, screen and desk, and told in words. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { desk } from "../../static/js/activities/poll/desk.js";
import { phone } from "../../static/js/activities/poll/phone.js";
import { screen } from "../../static/js/activities/poll/screen.js";
import * as text from "../../static/js/activities/poll/text/table.js";
import { lists } from "../../static/js/parts/card_lists.js";
import { groupsOf, theirOrder } from "../../static/js/parts/groups.js";
import { all } from "./drawn.js";
import * as polls from "./polls.js";
import { CARDS, RESULT, texts, THEMES } from "./themed.js";

const { onPhone, onScreen, press } = polls;

test("cards are gathered in the order of the themes, and those that stand alone come last", () => {
  const groups = groupsOf(CARDS, [...THEMES, { id: "empty", title: "Tomt", count: 0 }]);

  assert.deepEqual(
    groups.map(({ title, cards }) => [title, cards.map(({ id }) => id)]),
    [
      ["Ledelse", ["c1"]],
      ["Tid", ["c2"]],
      ["Ikke grupperet", ["c3", "c4"]],
    ],
  );
});

test("columns on the board keep their order when the counts change, and new ones come last", () => {
  const ordered = theirOrder([{ id: "new" }, { id: "time" }, { id: "lead" }], ["lead", "time"]);

  assert.deepEqual(ordered.map(({ id }) => id), ["lead", "time", "new"]);
});

/* What came of it in words */

test("the sentence counts what people wrote and names the largest theme", () => {
  assert.equal(text.sentence(polls.cards, RESULT), "3 kort fra 5 af jer. Flest ligger under Ledelse (1).");
  assert.equal(
    text.sentence(polls.cards, { n: 5, cards: CARDS.map((card) => ({ ...card, theme: "" })), themes: THEMES }),
    "3 kort fra 5 af jer.",
  );
});

test("the table has the theme beside each card, and a bar for each theme", () => {
  assert.deepEqual(text.table(polls.cards, { ...RESULT, cards: CARDS.map((card) => ({ ...card, column: 0 })) }), {
    columns: ["Tema", "Kort"],
    rows: [
      ["Ledelse", "Ledelsen lytter"],
      ["Tid", "Tid"],
      ["Ikke grupperet", "Kaffe"],
      ["Ikke grupperet", "Vi ler"],
    ],
    bars: [
      { label: "Ledelse", count: 1, share: 0.25 },
      { label: "Tid", count: 1, share: 0.25 },
      { label: "Ikke grupperet", count: 2, share: 0.5 },
    ],
  });
});

test("without themes the table is the cards alone, and there is nothing to draw bars of", () => {
  const alone = { n: 5, cards: [{ id: "c1", text: "Ro", column: 1, theme: "" }], themes: [] };

  assert.deepEqual(text.table(polls.cards, { ...alone, cards: [{ ...alone.cards[0], column: 0 }] }), {
    columns: ["Kort"],
    rows: [["Ro"]],
    bars: null,
  });
  assert.deepEqual(text.table(polls.twoColumns, alone), {
    columns: ["Søjle", "Kort"],
    rows: [["Det kan styrkes", "Ro"]],
    bars: null,
  });
});

/* The three faces */

test("a phone lists the cards under their column and their theme", () => {
  const view = lists({ activity: polls.twoColumns, result: RESULT });

  assert.deepEqual(
    [texts(view, "h3"), texts(view, "h4")],
    [
      ["Det virker", "Det kan styrkes"],
      ["Ledelse 1 kort", "Ikke grupperet 2 kort", "Tid 1 kort"],
    ],
  );
});

const given = { ...polls.cards, cards: ["Vi ler", "Tid til snak"] };

test("cards that hang from the start are there to react to before any answer is seen", () => {
  const faces = [phone(onPhone(given)), screen(onScreen(given, null))];

  assert.deepEqual(
    faces.map((face) => texts(face, "li")),
    [
      ["Vi ler", "Tid til snak"],
      ["Vi ler", "Tid til snak"],
    ],
  );
});

test("while too few have written, the facilitator's own cards stand without the one taken down", () => {
  const few = { few: true, needed: 5, cards: [{ id: "g1", text: "Vi ler", column: 0, given: true, theme: "" }] };
  const faces = [phone(onPhone(given, { result: few })), screen(onScreen(given, few))];

  assert.deepEqual(faces.map((face) => texts(face, "li")), [["Vi ler"], ["Vi ler"]]);
});

test("the desk takes the facilitator's own cards down also while too few have written", () => {
  const told = [];
  const few = { n: 2, few: true, needed: 5, cards: [{ id: "g1", text: "Vi ler", column: 0, given: true, theme: "" }] };
  const state = { ...onScreen(given, few), answered: 2, here: 9, command: (...what) => told.push(what) };

  press(desk(state), "Tag ned : Vi ler");

  assert.deepEqual(told, [["mark", { activity: "p", slot: "hide:g1", value: { hide: true } }]]);
});

test("the screen shows each theme with its count above its cards, what stands alone last", () => {
  const view = screen(onScreen(polls.cards, { ...RESULT, cards: CARDS.map((card) => ({ ...card, column: 0 })) }));

  assert.deepEqual(all(view, "h2"), ["Ledelse 1", "Tid 1", "Ikke grupperet 2"]);
});

test("a wall in two columns has the themes within each", () => {
  const view = screen(onScreen(polls.twoColumns, RESULT));

  assert.deepEqual(
    [all(view, "h2"), all(view, "h3")],
    [
      ["Det virker", "Det kan styrkes"],
      ["Ledelse 1", "Ikke grupperet 2", "Tid 1"],
    ],
  );
});
