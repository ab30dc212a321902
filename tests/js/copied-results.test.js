/** What lies on the clipboard when Gry copies a result as text. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { partsOf, textOf } from "../../static/js/desk/copying.js";
import { setWords } from "../../static/js/parts/words.js";
import * as polls from "./polls.js";
import { rated, seen, spaced } from "./results.js";

beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

test("copied text is the question, the count, the sentence, and rows with tabs", () => {
  const stage = { shows: seen("shown", "shown") };
  const state = { activity: polls.scale, stage, result: rated(3.42, 2), before: null };

  const text = textOf(partsOf(state));

  assert.equal(spaced(text), [
    "Hvor meget har I?",
    "6 svar",
    "Højest ligger »Mening« med 3,4, lavest »Indflydelse« med 2,0.",
    "",
    "Udsagn\tGennemsnit\t1 lidt\t2\t3\t4\t5 meget\tSvar\tSprunget over",
    "Mening: vi ser, det nytter\t3,4\t0\t1 (17 %)\t2 (33 %)\t3 (50 %)\t0\t6\t1",
    "Indflydelse\t2,0\t0\t1 (17 %)\t2 (33 %)\t3 (50 %)\t0\t6\t1",
    "",
  ].join("\n"));
});

test("a card of several lines is one line when it is copied", () => {
  const wall = [{ id: "a", kind: "take", text: "Ro\nog\ttid", who: "Anna, Solsikken", level: "gruppe", theme: "Krav" }];
  const state = { activity: { kind: "checkout", title: "Tjek ud" }, result: { n: 5, wall } };

  assert.equal(
    textOf(partsOf(state)),
    "Tjek ud\n1 kort\n\nKort\tFra\tNiveau\tTema\nRo og tid\tAnna, Solsikken\tGruppe\tKrav\n",
  );
});

test("the board of questions is copied with its votes", () => {
  const questions = { n: 1, questions: [{ id: "a", text: "Hvem gør hvad?", votes: 4, state: "open" }] };
  const state = { activity: { kind: "questions", title: "" }, result: null, questions };

  assert.equal(
    textOf(partsOf(state)),
    "Spørgsmål\n1 spørgsmål\n\nSpørgsmål\tStemmer\tBesvaret\nHvem gør hvad?\t4\tNej\n",
  );
});

test("what too few stand behind is never copied", () => {
  const stage = { shows: seen("shown", "shown") };
  const result = { n: 2, few: true, needed: 5 };

  assert.equal(partsOf({ activity: polls.scale, stage, result, before: null }), null);
});
