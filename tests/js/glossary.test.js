/** The words of the field on the phone: marked once in a view, opened on the word, and all of them in a list. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { phone as slide } from "../../static/js/activities/slide/phone.js";
import { marked } from "../../static/js/parts/marked.js";
import { Glossary } from "../../static/js/phone/glossary.js";
import { all, drawn, words } from "./drawn.js";
import { onPhone, press } from "./polls.js";

const told = (word, text, more = {}) => ({
  word, also: [], name: "", text, source: "", lang: "da", text_lang: "da", ...more,
});
const TR = told("TR", "Valgt af kollegerne.", { also: ["tillidsrepræsentant"], name: "Tillidsrepræsentant" });
const AMR = told("AMR", "Valgt til arbejdsmiljøet.", { source: "Egne ord" });
const KEY = told("årshjul", "A plan of the year.", { name: "Årshjul", text_lang: "en" });

/** Anna's phone with a glossary of three words; `done` is what it asked of the phone. */
const annas = () => {
  const done = [];
  const glossary = new Glossary({
    words: [KEY, TR, AMR], draw: () => done.push("draw"), land: () => done.push("land"),
  });
  return { glossary, done };
};

const SLIDE = {
  id: "a", kind: "slide", title: "TR og AMR", body: [["p", "En TR spørger, og AMR'en svarer."]], figure: null,
};
const slideOf = (more = {}) => slide(onPhone({ ...SLIDE, ...more }));

test("on a face without a glossary texts stay as they are", () => {
  assert.equal(marked("TR og AMR"), "TR og AMR");
});

test("a word is a button where it stands first in a view, and plain text after that", () => {
  const { glossary } = annas();

  glossary.begin();
  const view = slideOf();

  assert.deepEqual(all(view, "button"), ["TR", "AMR"]);
  assert.equal(words(view), "TR og AMR En TR spørger, og AMR'en svarer.");
});

test("another view, or the same one drawn again, marks the same words again", () => {
  const { glossary } = annas();
  const views = [SLIDE, SLIDE, { title: "Velkommen" }].map((activity) => (glossary.begin(), drawn(slideOf(activity))));

  assert.equal(views[0], views[1]);
  assert.match(views[2], /<h1>Velkommen<\/h1>.*<button[^>]*>TR<\/button>.*<button[^>]*>AMR'en<\/button>/);
});

test("a part of a view that is drawn by itself keeps its mark", () => {
  const { glossary } = annas();
  glossary.begin();

  const titles = [1, 2].map(() => drawn(marked("En TR")));

  assert.equal(titles[0], titles[1]);
  assert.match(titles[0], /aria-haspopup="dialog"/);
});

test("what is no text is left alone", () => {
  annas();

  assert.deepEqual([marked(null), marked(3), marked("")], [null, 3, ""]);
});

test("a word opens on a tap, in full and with its source, and closes again", () => {
  const { glossary, done } = annas();
  glossary.begin();
  assert.equal(glossary.dialog(), null);

  press(slideOf(), "AMR");
  const { word, close } = glossary.dialog().props;
  close();

  assert.deepEqual([word, done, glossary.dialog()], [AMR, ["draw", "draw", "land"], null]);
});

test("the list has all words in Danish order, each in full where that says more", () => {
  const list = annas().glossary.list();

  assert.deepEqual(all(list, "dt"), ["AMR", "TR Tillidsrepræsentant", "årshjul"]);
  assert.deepEqual(all(list, "dd"), [
    "Valgt til arbejdsmiljøet. Kilde: Egne ord", "Valgt af kollegerne.", "A plan of the year.",
  ]);
  assert.match(words(list), /^Ordliste Se alle 3 ord/);
});

test("words are read aloud in Danish, and what they mean in the reader's language", () => {
  const view = drawn(annas().glossary.list());

  assert.match(view, /<dt><span lang="da">årshjul<\/span><\/dt><dd lang="en">A plan of the year\.<\/dd>/);
});
