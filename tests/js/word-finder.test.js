/** Words of the field are found whole, with their Danish endings, and never inside other words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { finder } from "../../static/js/phone/word_finder.js";

const word = (word, ...also) => ({ word, also });
const WORDS = [
  word("TR", "tillidsrepræsentant"), word("AMR"), word("AL"), word("TRIO", "trio"), word("MED"), word("MED-aftale"),
  word("lokal-MED"), word("hovedudvalg", "hoved-MED"), word("retningslinje"), word("psykisk arbejdsmiljø"),
  word("§ 7", "§7"), word("bisidder"), word("KL"), word("dialogkort"),
];
const find = finder(WORDS);

/** What is found of which word, in order. */
const found = (text) =>
  (find(text) ?? []).filter((part) => typeof part !== "string").map(({ word, text }) => `${word.word}: ${text}`);

const FOUND = [
  ["Spørg jeres TR i dag", "TR: TR"],
  ["Alle TR'er og AMR’en", "TR: TR'er", "AMR: AMR’en"],
  ["TRs rolle i TRIO'ens møde", "TR: TRs", "TRIO: TRIO'ens"],
  ["Trioen mødes tit", "TRIO: Trioen"],
  ["Tillidsrepræsentanterne mødes", "TR: Tillidsrepræsentanterne"],
  ["i MED-udvalget og lokal-MED", "MED: MED-udvalget", "lokal-MED: lokal-MED"],
  ["Læs MED-aftalen", "MED-aftale: MED-aftalen"],
  ["Hoved-MED, altså hovedudvalget", "hovedudvalg: Hoved-MED"],
  ["retningslinjerne for", "retningslinje: retningslinjerne"],
  ["Psykisk arbejdsmiljøs betydning", "psykisk arbejdsmiljø: Psykisk arbejdsmiljøs"],
  ["§ 7, stk. 4", "§ 7: § 7"],
  ["se §\u00a07", "§ 7: §\u00a07"],
  ["(AL)", "AL: AL"],
  ["TR/AMR", "TR: TR", "AMR: AMR"],
  ["dialogkortene", "dialogkort: dialogkortene"],
];
for (const [text, ...expected] of FOUND) {
  test(`in "${text}" it finds ${expected.join(" and ")}`, () => {
    assert.deepEqual(found(text), expected);
  });
}

const NOTHING = [
  "kom med mig", "Med jer går det", "al den tid", "ALT er muligt", "kl. 10", "§ 70", "§ 17", "MEDIE", "tr", "triolog",
  "retningslinjearbejde", "ATR", "", "TR2",
];
for (const text of NOTHING) {
  test(`in "${text}" there is nothing to open`, () => {
    assert.equal(find(text), null);
  });
}

test("the parts of a text are the text again", () => {
  const text = "Som TR og AMR i en trio: tag § 7 med i MED-udvalget, og spørg TR igen.";

  assert.equal(find(text).map((part) => part.text ?? part).join(""), text);
});

test("a word is marked where it stands first in a text", () => {
  assert.deepEqual(found("TR spørger TR, og AMR svarer AMR"), ["TR: TR", "AMR: AMR"]);
});

test("words somebody writes in an agenda are words, whatever signs they hold", () => {
  const strange = finder([word("C++ (ny)"), word("A.B")]);

  assert.deepEqual([strange("i C++ (ny) her")?.length, strange("AxB")], [3, null]);
});
