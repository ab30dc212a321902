/** Words at the desk: merging by choosing two, taking away, finding, and everything taken back. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { compact, ranked } from "../../static/js/activities/poll/words/list.js";
import { merge, remove, showAgain, slotOf, split } from "../../static/js/activities/poll/words/marks.js";
import { LISTED, found, inOrder, sorting } from "../../static/js/activities/poll/words/sorting.js";
import { sentence, table } from "../../static/js/activities/poll/words/table.js";
import { all, words as spoken } from "./drawn.js";
import { cloud, elements, press, read } from "./polls.js";

const WORDS = [
  { word: "arbejdsro", count: 2 },
  { word: "ro", count: 4 },
  { word: "tid", count: 3 },
];
const UNTOUCHED = { banned: [], merged: {} };
const result = (changes = {}) => ({ n: 6, passes: 0, words: WORDS, desk: UNTOUCHED, ...changes });
const many = (n) => Array.from({ length: n }, (_, at) => ({ word: `ord${at}`, count: 1 }));

/** The list as one desk sees it; `done` is what it was asked to do. */
const atDesk = (shown = result(), seen = {}) => {
  const done = [];
  const act = Object.fromEntries(
    ["choose", "leave", "merge", "remove", "showAgain", "split", "search", "showAll"].map((name) => [
      name,
      (...what) => done.push([name, ...what.filter((one) => typeof one === "string")]),
    ]),
  );
  const own = { words: inOrder(shown, [], false), chosen: null, search: "", all: false, said: "", ...seen };
  return { view: sorting({ result: shown }, own, { ...act, dragging: () => ({}) }), done };
};

const commands = () => {
  const told = [];
  return { told, state: { activity: cloud, command: (...what) => told.push(what) } };
};

test("every word stands with its count and its share, the most written first, and with both buttons", () => {
  const { view } = atDesk();

  assert.deepEqual(all(view, "li"), [
    "ro Antal: 4 (67 %) Læg sammen med … : ro Fjern : ro",
    "tid Antal: 3 (50 %) Læg sammen med … : tid Fjern : tid",
    "arbejdsro Antal: 2 (33 %) Læg sammen med … : arbejdsro Fjern : arbejdsro",
  ]);
});

test("the phone's list has count and share, and the screen's narrow one the count alone", () => {
  const phone = all(compact({ activity: cloud, result: result() }), "li");
  const screen = all(ranked(result(), 1), "li");

  assert.deepEqual([phone[0], screen], ["ro 4 (67 %)", ["ro 4"]]);
});

test("two words are merged by choosing first one and then the other", () => {
  const first = atDesk();
  const second = atDesk(result(), { chosen: "arbejdsro" });

  press(first.view, "Læg sammen med … : arbejdsro");
  press(second.view, "Læg sammen her : ro");

  assert.deepEqual([first.done, second.done], [[["choose", "arbejdsro"]], [["merge", "arbejdsro", "ro"]]]);
});

test("once a word is chosen the list says what comes next, and the word itself offers the way out", () => {
  const { view, done } = atDesk(result(), { chosen: "arbejdsro" });

  press(view, "Fortryd : arbejdsro");

  assert.equal(all(view, "p")[0], "Vælg det ord, som »arbejdsro« skal tælle med i, eller fortryd (Esc).");
  assert.deepEqual(all(view, "button"), ["Læg sammen her : ro", "Læg sammen her : tid", "Fortryd : arbejdsro"]);
  assert.deepEqual(done, [["leave"]]);
});

test("a word is taken away, and what was taken away or merged is listed with the way back", () => {
  const desk = { banned: [{ word: "sludder", count: 2 }], merged: { ro: ["arbejdsro"] } };
  const { view, done } = atDesk(result({ desk }));

  press(view, "Fjern : tid");
  press(view, "Vis igen : sludder");
  press(view, "Del igen : arbejdsro");

  assert.deepEqual(all(view, "h3"), ["Fjernet", "Lagt sammen"]);
  assert.equal(read(view).includes("sludder Antal: 2"), true);
  assert.equal(read(view).includes("»arbejdsro« tæller med i »ro«"), true);
  assert.deepEqual(done, [
    ["remove", "tid"],
    ["showAgain", "sludder"],
    ["split", "arbejdsro"],
  ]);
});

test("with more than twenty words one can look for them", () => {
  const fields = [20, 21].map((n) => elements(atDesk(result({ words: many(n) })).view, "input").length);

  assert.deepEqual(fields, [0, 1]);
});

test("what is looked for may stand anywhere in the word, in small letters or capitals", () => {
  assert.deepEqual(
    ["RO", "arbejds", " ", "humor"].map((search) => found(WORDS, search).map(({ word }) => word)),
    [["arbejdsro", "ro"], ["arbejdsro"], ["arbejdsro", "ro", "tid"], []],
  );
});

test("a long list shows the beginning, and the rest when it is asked for", () => {
  const words = many(LISTED + 5);
  const short = atDesk(result({ words })).view;
  const long = atDesk(result({ words }), { all: true }).view;

  assert.deepEqual([all(short, "li").length, all(long, "li").length], [LISTED, LISTED + 5]);
  assert.equal(all(short, "button").at(-1), `Vis alle ${LISTED + 5} ord`);
});

test("while somebody works in the list it stands still, and new words come last", () => {
  const before = ["ro", "tid", "arbejdsro"];
  const later = result({ words: [{ word: "fred", count: 9 }, { word: "tid", count: 8 }, { word: "ro", count: 4 }] });

  const orders = [true, false].map((still) => inOrder(later, before, still).map(({ word }) => word));

  assert.deepEqual(orders, [
    ["ro", "tid", "fred"],
    ["fred", "tid", "ro"],
  ]);
});

test("marks are kept under the word, the same on every desk", () => {
  const { told, state } = commands();

  remove(state, "ørenlyd");
  showAgain(state, "ørenlyd");
  merge(state, "arbejdsro", "ro");
  split(state, "arbejdsro");

  const [ban, unban, merged, parted] = told.map(([, details]) => details);
  assert.deepEqual(told.map(([what]) => what), Array(4).fill("mark"));
  assert.deepEqual([ban.value, unban.value], [{ word: "ørenlyd" }, null]);
  assert.deepEqual([merged.value, parted.value], [{ word: "arbejdsro", into: "ro" }, null]);
  assert.deepEqual([ban.slot === unban.slot, merged.slot === parted.slot], [true, true]);
});

test("a slot is one the server knows, and no two of two thousand words share one", () => {
  const slots = many(2000).map(({ word }) => slotOf("ban", word));

  assert.equal(slots.every((slot) => /^ban:[0-9a-f]{16}$/.test(slot)), true);
  assert.equal(new Set(slots).size, 2000);
});

test("the table has a row for every word, with its share of those who answered", () => {
  const { columns, rows, bars } = table(cloud, result());

  assert.deepEqual(columns, ["Ord", "Antal", "Andel"]);
  assert.deepEqual(rows[0].map((cell) => String(cell).replace("\u00a0", " ")), ["ro", "4", "67 %"]);
  assert.deepEqual(bars.map(({ label, count }) => [label, count]), [["ro", 4], ["tid", 3], ["arbejdsro", 2]]);
});

test("the sentence says when every word was removed, and when only one is left", () => {
  const sentences = [[], [{ word: "ro", count: 4 }], [{ word: "ro", count: 6 }]].map((words) =>
    sentence(cloud, result({ words })),
  );

  assert.deepEqual(sentences, ["Alle ord er fjernet.", "Kun ét ord er med: »ro«.", "Alle har skrevet »ro«."]);
});

test("a cloud in which everything was removed has a table without rows and nothing to draw", () => {
  assert.deepEqual(table(cloud, result({ words: [] })), { columns: ["Ord", "Antal", "Andel"], rows: [], bars: null });
});

test("the desk that has removed everything still shows what it removed", () => {
  const { view } = atDesk(result({ words: [], desk: { banned: [{ word: "ro", count: 4 }], merged: {} } }));

  assert.equal(spoken(view).includes("Vis igen : ro"), true);
});
