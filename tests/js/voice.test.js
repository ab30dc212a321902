/** What the phone says aloud: answers as they are taken, and the time as it runs out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerWords, speech, timeWords } from "../../static/js/phone/voice.js";

const LINE = { value: { text: "Når det haster" } };

test("an answer is told of once it is taken, or why it was not", () => {
  assert.equal(answerWords(LINE, { ok: true }), "Sendt");
  assert.equal(answerWords(LINE, { ok: false, why: "Der er lukket." }), "Ikke sendt: Der er lukket.");
});

test("what is taken back goes without saying", () => {
  assert.equal(answerWords({ value: null }, { ok: true }), "");
  assert.equal(answerWords({ value: { text: "" } }, { ok: true }), "");
});

test("the time is told at a few moments and not in between", () => {
  const deadline = 1_795_161_600_000;

  assert.equal(timeWords(deadline, deadline - 60_000), "1 minut tilbage");
  assert.equal(timeWords(deadline, deadline - 59_000), null);
});

test("the same sentence twice is heard twice", () => {
  assert.notEqual(speech("Sendt").number, speech("Sendt").number);
});
