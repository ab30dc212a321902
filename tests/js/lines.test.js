/** Lines people write together: what a phone lays over what it was told; how they are written, mended and removed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, jointLines, linesOf, placedLines } from "../../static/js/parts/lines.js";
import { newMemory } from "../../static/js/parts/writing.js";
import { elements, onPhone, press, read } from "./polls.js";

const NOW = 1000;
const HERE = { card: "ambassadoer", to: 0 };
const ABOUT = { ...HERE, heading: "Gavnlig når …", open: true };

const line = (id, text, more = {}) => ({ id, ...HERE, text, ...more });
const teamWith = (...lines) => ({ team: 3, now: NOW, lines });
const mine = (text, status, { since, was = "", why = "" } = {}) => ({
  value: { ...HERE, text, was },
  status,
  why,
  since,
});

const texts = (state) => linesOf(state, HERE).map(({ text, status }) => [text, status]);

const phoneOf = (more) => onPhone({ kind: "cards", id: "a" }, more);

test("the lines of the team are those of the card and the heading one looks at", () => {
  const team = teamWith(line("a", "Vi taler åbent"), line("b", "Andet", { to: 1 }), line("c", "Andet", { card: "x" }));

  assert.deepEqual(texts({ team, mine: {} }), [["Vi taler åbent", "sent"]]);
});

for (const [what, entry, expected] of [
  ["on its way", mine("Min rettelse", "waiting"), ["Min rettelse", "waiting"]],
  ["refused", mine("Min rettelse", "refused"), ["Min rettelse", "refused"]],
  ["confirmed since the team was told", mine("Min rettelse", "sent", { since: NOW + 1 }), ["Min rettelse", "sent"]],
  ["confirmed before the team was told", mine("Min rettelse", "sent", { since: NOW }), ["Den andens", "sent"]],
  ["confirmed before a reload", mine("Min rettelse", "sent"), ["Den andens", "sent"]],
]) {
  test(`what I wrote on a line and what is ${what} is seen as it should be`, () => {
    const state = { team: teamWith(line("a", "Den andens")), mine: { "line:a": entry } };

    assert.deepEqual(texts(state), [expected]);
  });
}

test("a line the team has removed does not come back because I once wrote it", () => {
  const state = { team: teamWith(), mine: { "line:a": mine("Min gamle", "sent", { since: NOW - 1 }) } };

  assert.deepEqual(texts(state), []);
});

test("a line I have removed is gone before the server has heard of it", () => {
  const gone = mine("", "waiting", { was: "Annas linje" });
  const state = { team: teamWith(line("a", "Annas linje")), mine: { "line:a": gone } };

  assert.deepEqual(texts(state), []);
});

for (const [who, team] of [
  ["in no team", null],
  ["who waits for a place", { team: 0, now: NOW }],
  ["whom no team knows yet", { team: null, forming: "" }],
]) {
  test(`somebody ${who} sees their own lines alone`, () => {
    const state = { team, mine: { "line:a": mine("Min egen", "sent"), "card:b": mine("Til væggen", "sent") } };

    assert.deepEqual(texts(state), [["Min egen", "sent"]]);
  });
}

test("a new line comes last, whatever its name is, and nothing changes places", () => {
  const memory = newMemory();
  inOrder(memory, "here", [line("m", "første"), line("p", "anden")]);

  const next = inOrder(memory, "here", [line("a", "ny"), line("m", "første, rettet"), line("p", "anden")]);

  assert.deepEqual(
    next.map(({ id }) => id),
    ["m", "p", "a"],
  );
});

test("two who type at once each keep their own half-written line", () => {
  const bilal = phoneOf({ team: teamWith(line("a", "Annas linje")), drafts: { "line:ambassadoer:0": "Bilals halve" } });

  const view = jointLines(bilal, newMemory(), ABOUT);

  assert.deepEqual(
    [read(view).includes("Annas linje"), elements(view, "textarea").map(({ value }) => value)],
    [true, ["Bilals halve"]],
  );
});

test("adding sends the line under a new name, empties the field and keeps the cursor in it", () => {
  const anna = phoneOf({ team: teamWith(), drafts: { "line:ambassadoer:0": "  Når vi er enige " } });
  const memory = newMemory();

  press(jointLines(anna, memory, ABOUT), "Tilføj");

  assert.deepEqual(anna.done, [["send", "line:9f3a9f3a", { text: "Når vi er enige", ...HERE, was: "" }]]);
  assert.deepEqual([[...anna.kept], memory.land], [[], "line-new-ambassadoer-0"]);
});

test("Enter ends a line, and shift or a letter that is being spelled does not", () => {
  const anna = phoneOf({ team: teamWith(), drafts: { "line:ambassadoer:0": "Færdig" } });
  const [{ onKeyDown }] = elements(jointLines(anna, newMemory(), ABOUT), "textarea");
  const key = (more) => onKeyDown({ key: "Enter", shiftKey: false, isComposing: false, preventDefault() {}, ...more });

  key({ shiftKey: true });
  key({ isComposing: true });
  const before = anna.done.length;
  key({});

  assert.deepEqual([before, anna.done.length], [0, 1]);
});

test("any line can be mended, and the server hears what it said when I began", () => {
  const drafts = { mend: { id: "a", ...HERE, text: "Annas linje, rettet", was: "Annas linje" } };
  const bilal = phoneOf({ team: teamWith(line("a", "Annas linje")), drafts });

  press(jointLines(bilal, newMemory(), ABOUT), "Gem linjen");

  assert.deepEqual(bilal.done, [
    ["send", "line:a", { text: "Annas linje, rettet", to: 0, card: "ambassadoer", was: "Annas linje" }],
  ]);
});

test("mending begins with the words that stand there", () => {
  const bilal = phoneOf({ team: teamWith(line("a", "Annas linje")) });

  press(jointLines(bilal, newMemory(), ABOUT), "Ret : Annas linje");

  assert.deepEqual(bilal.kept.get("mend"), { id: "a", ...HERE, text: "Annas linje", was: "Annas linje" });
});

test("mending what is still on its way tells the server what it has, not what it never got", () => {
  const entry = mine("Rettet uden net", "waiting", { was: "Annas linje" });
  const bilal = phoneOf({ team: teamWith(line("a", "Annas linje")), mine: { "line:a": entry } });

  press(jointLines(bilal, newMemory(), ABOUT), "Ret : Rettet uden net");

  assert.equal(bilal.kept.get("mend").was, "Annas linje");
});

for (const status of ["waiting", "refused"]) {
  test(`a line that is ${status} can be set back to what the server has`, () => {
    const entry = mine("Fortrudt", status, { was: "Annas linje" });
    const drafts = { mend: { id: "a", ...HERE, text: "Annas linje", was: "Annas linje" } };
    const bilal = phoneOf({ team: teamWith(line("a", "Annas linje")), mine: { "line:a": entry }, drafts });

    press(jointLines(bilal, newMemory(), ABOUT), "Gem linjen");

    assert.deepEqual(bilal.done, [["send", "line:a", { text: "Annas linje", ...HERE, was: "Annas linje" }]]);
  });
}

test("my own word that gets through while I mend it once more is nobody else's", () => {
  const entry = mine("Rettet uden net", "sent", { since: NOW + 1 });
  const drafts = { mend: { id: "a", ...HERE, text: "Rettet to gange", was: "Annas linje" } };
  const bilal = phoneOf({ team: teamWith(line("a", "Annas linje")), mine: { "line:a": entry }, drafts });
  const view = jointLines(bilal, newMemory(), ABOUT);

  press(view, "Gem linjen");

  assert.equal(read(view).includes("En anden har rettet linjen imens."), false);
  assert.deepEqual(bilal.done, [["send", "line:a", { text: "Rettet to gange", ...HERE, was: "Rettet uden net" }]]);
});

test("whoever saves a line lands on its pencil, although sending it draws before the pencil is there", () => {
  const drafts = { mend: { id: "a", ...HERE, text: "Annas linje, rettet", was: "Annas linje" } };
  const memory = newMemory();
  const send = () => (memory.land = null);
  const bilal = phoneOf({ team: teamWith(line("a", "Annas linje")), drafts, send });

  press(jointLines(bilal, memory, ABOUT), "Gem linjen");

  assert.equal(memory.land, "line-mend-a");
});

test("nothing is sent when a line is left as it was", () => {
  const drafts = { mend: { id: "a", ...HERE, text: "Annas linje", was: "Annas linje" } };
  const bilal = phoneOf({ team: teamWith(line("a", "Annas linje")), drafts });

  press(jointLines(bilal, newMemory(), ABOUT), "Gem linjen");

  assert.deepEqual([bilal.done, bilal.kept.has("mend")], [[], false]);
});

test("whoever mends a line that somebody else changes meanwhile is told what becomes of their words", () => {
  const drafts = { mend: { id: "a", ...HERE, text: "Bilals rettelse", was: "Annas linje" } };
  const bilal = phoneOf({ team: teamWith(line("a", "Annas nye linje")), drafts });

  const page = read(jointLines(bilal, newMemory(), ABOUT));

  assert.equal(page.includes("En anden har rettet linjen imens. Din tekst bliver til en linje for sig."), true);
});

test("a line that is removed while I mend it takes nothing I wrote with it", () => {
  const drafts = { mend: { id: "a", ...HERE, text: "Bilals rettelse", was: "Annas linje" } };
  const bilal = phoneOf({ team: teamWith(), drafts });

  const [mended] = elements(jointLines(bilal, newMemory(), ABOUT), "textarea");

  assert.equal(mended.value, "Bilals rettelse");
});

test("a removed line can be set back", () => {
  const drafts = { mend: { id: "a", ...HERE, text: "Annas linje", was: "Annas linje" } };
  const anna = phoneOf({ team: teamWith(line("a", "Annas linje")), drafts });
  const memory = newMemory();
  press(jointLines(anna, memory, ABOUT), "Fjern");

  press(jointLines({ ...anna, team: teamWith() }, memory, ABOUT), "Sæt den tilbage");

  assert.deepEqual(anna.done, [
    ["send", "line:a", { text: "", to: 0, card: "ambassadoer", was: "Annas linje" }],
    ["send", "line:a", { text: "Annas linje", to: 0, card: "ambassadoer", was: "" }],
  ]);
});

test("a line on its way says so, and a refused one says why", () => {
  const anna = phoneOf({
    mine: { "line:a": mine("Første", "waiting"), "line:b": mine("Anden", "refused", { why: "Skriv højst 280 tegn." }) },
  });

  const page = read(jointLines({ ...anna, team: null }, newMemory(), ABOUT));

  assert.deepEqual(
    ["Sendes, når der er forbindelse", "Ikke sendt. Skriv højst 280 tegn."].map((words) => page.includes(words)),
    [true, true],
  );
});

test("when it is closed the lines stand there without anything to press", () => {
  const anna = phoneOf({ team: teamWith(line("a", "Annas linje")) });

  const view = jointLines(anna, newMemory(), { ...ABOUT, open: false });

  assert.deepEqual([read(view), elements(view, "button")], ["Gavnlig når … Annas linje", []]);
});

test("a full list offers no more room", () => {
  const twelve = Array.from({ length: 12 }, (_, at) => line(`l${at}`, `Linje ${at}`));

  const view = jointLines(phoneOf({ team: teamWith(...twelve) }), newMemory(), ABOUT);

  assert.deepEqual(
    [elements(view, "textarea"), read(view).endsWith("Her er plads til 12 linjer.")],
    [[], true],
  );
});

/* Lines with an order of their own */

const ORDERED = { ...ABOUT, ordered: true };
const second = line("a", "Den anden", { at: 2 });
const first = line("b", "Den første", { at: 1 });

test("ordered lines stand as they were added, on every phone, and the next one comes last", () => {
  const anna = phoneOf({ team: teamWith(second, first), drafts: { "line:ambassadoer:0": "Den tredje" } });

  const view = jointLines(anna, newMemory(), ORDERED);
  press(view, "Tilføj");

  assert.match(read(view), /Den første .*Den anden/);
  assert.deepEqual(anna.done, [["send", "line:9f3a9f3a", { ...HERE, text: "Den tredje", at: 3, was: "" }]]);
});

test("an ordered line keeps its place when it is mended, and when it is removed and brought back", () => {
  const memory = newMemory();
  const draft = { ...second, text: "Rettet", was: second.text };
  const anna = phoneOf({ team: teamWith(first, second), drafts: { mend: draft } });

  press(jointLines(anna, memory, ORDERED), "Gem linjen");
  anna.keep("mend", { ...second, was: second.text });
  press(jointLines(anna, memory, ORDERED), "Fjern");
  press(jointLines(anna, memory, ORDERED), "Sæt den tilbage");

  assert.deepEqual(anna.done.map(([, slot, { text, at }]) => [slot, text, at]), [
    ["line:a", "Rettet", 2], ["line:a", "", undefined], ["line:a", "Den anden", 2],
  ]);
});

test("two added at once have the same place and stand in the same order everywhere", () => {
  const lines = [line("d", "Bilals", { at: 1 }), line("c", "Annas", { at: 1 })];

  const read = [lines, [...lines].reverse()].map((told) =>
    placedLines(phoneOf({ team: teamWith(...told) }), HERE).map(({ text }) => text));

  assert.deepEqual(read, [["Annas", "Bilals"], ["Annas", "Bilals"]]);
});
