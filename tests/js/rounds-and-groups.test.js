/** Rounds of one question, or groups in the room, beside each other: in a sentence, a table and a drawing. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { figuresOf, roundWords, told } from "../../static/js/activities/poll/page/beside.js";
import * as scale from "../../static/js/activities/poll/scale/table.js";
import { screen } from "../../static/js/activities/poll/screen.js";
import { legend, matrix, paired } from "../../static/js/parts/grouped.js";
import { setWords } from "../../static/js/parts/words.js";
import { all, drawn, words } from "./drawn.js";
import * as polls from "./polls.js";
import { rated, spaced } from "./results.js";

const { onScreen } = polls;
beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

/** Bars of any form, as its table gives them. */
const plain = {
  sentence: () => "Alene.",
  table: (_activity, { n, bars }) => ({
    columns: ["Svar", "Antal", "Andel"],
    rows: [],
    bars: bars.map(([label, count]) => ({ label, count, share: count / n })),
  }),
};
const of = (n, ...bars) => ({ n, bars });
const second = { ...polls.choice, round: 2 };
const inRounds = (before, result, activity = second) =>
  told({ activity, result, before: { round: 1, result: before } }, plain);
const byGroup = (...segments) =>
  told({ activity: polls.choice, before: null, split: true, result: { n: 20, segments } }, plain);

test("two rounds stand beside each other, and the sentence tells the largest change in percentage points", () => {
  const { sentence, table, columns } = inRounds(of(10, ["Godt", 3], ["Træt", 7]), of(20, ["Godt", 11], ["Træt", 9]));

  assert.deepEqual(columns.map(({ name, n }) => [name, n]), [["Første runde", 10], ["Anden runde", 20]]);
  assert.equal(spaced(sentence), "»Godt« gik fra 30 % til 55 %: 25 procentpoint op.");
  assert.deepEqual(table.columns, ["Svar", "Første runde (10 svar)", "Anden runde (20 svar)", "Ændring"]);
  assert.deepEqual(table.rows.map((row) => row.map(spaced)), [
    ["Godt", "30 % (3)", "55 % (11)", "+25 procentpoint"],
    ["Træt", "70 % (7)", "45 % (9)", "–25 procentpoint"],
  ]);
});

test("a round that changed nothing is said to be like the first", () => {
  const same = of(10, ["Godt", 3], ["Træt", 7]);

  assert.equal(inRounds(same, same).sentence, "Svarene ligger som i første runde.");
});

test("scales are compared by their means", () => {
  const before = { round: 1, result: rated(3, 2) };
  const state = { activity: { ...polls.scale, round: 2 }, result: rated(3.5, 2), before };

  const { sentence, table } = told(state, scale);

  assert.equal(sentence, "»Mening« gik fra 3,0 til 3,5 i gennemsnit.");
  assert.deepEqual(table.rows.map((row) => row.at(-1)), ["+0,5", "0"]);
});

test("what too few have rated in one of the rounds is not compared", () => {
  const before = { round: 1, result: rated(3, null) };
  const state = { activity: { ...polls.scale, round: 2 }, result: rated(3.5, 2), before };

  const { table } = told(state, scale);

  assert.deepEqual(table.rows[1], ["Indflydelse", "For få", "2,0 (6)", ""]);
});

test("where every statement had too few in one of the rounds the newest speaks for itself", () => {
  const before = { round: 1, result: rated(null, null) };
  const state = { activity: { ...polls.scale, round: 2 }, result: rated(3.5, 2), before };

  const { sentence } = told(state, scale);

  assert.equal(sentence, `Anden runde: ${scale.sentence(state.activity, state.result)}`);
});

test("words of two rounds meet by the word, and one that is missing counts none", () => {
  const cloud = { ...polls.cloud, round: 2 };

  const { rows } = inRounds(of(5, ["ro", 3], ["tid", 2]), of(5, ["ro", 4], ["ære", 1]), cloud);

  assert.deepEqual(rows.map(({ label, cells }) => [label, ...cells.map(({ count }) => count)]), [
    ["ro", 3, 4],
    ["tid", 2, 0],
    ["ære", 0, 1],
  ]);
});

test("answers that have nothing in common are told round by round", () => {
  const form = {
    sentence: (_activity, { cards }) => `${cards.length} kort.`,
    table: (_activity, { cards }) => ({ columns: ["Kort"], rows: cards.map((card) => [card]), bars: null }),
  };
  const state = {
    activity: { ...polls.cards, round: 2 },
    result: { n: 5, cards: ["Ro"] },
    before: { round: 1, result: { n: 4, cards: ["Tid"] } },
  };

  const { rows, sentence, table } = told(state, form);

  assert.deepEqual([rows, sentence], [null, "Anden runde: 1 kort."]);
  assert.deepEqual([table.columns, table.rows], [["Runde", "Kort"], [["Første runde", "Tid"], ["Anden runde", "Ro"]]]);
});

test("where the answers share no bars each round is drawn under its own heading", () => {
  const x = { title: "Besvær", low: "let", high: "svært" };
  const y = { title: "Virkning", low: "lille", high: "stor" };
  const grid = { ...second, form: "grid", question: "Hvad virker?", options: ["Pauser"], steps: 5, x, y };
  const result = (at) => ({ n: 5, passes: 0, options: [{ n: 5, skips: 0, x: at, y: 3, xs: [], ys: [] }] });
  const state = onScreen(grid, result(4), { before: { round: 1, result: result(2) } });

  assert.deepEqual(all(screen(state), "h2"), ["Første runde · 5 svar", "Anden runde · 5 svar"]);
  assert.equal(drawn(screen(state)).split('class="plane"').length - 1, 2);
});

test("rounds are counted in words and then in figures", () => {
  assert.deepEqual([1, 2, 3, 4].map(roundWords), ["Første runde", "Anden runde", "Tredje runde", "4. runde"]);
});

test("groups stand beside each other, and the sentence tells where they differ most", () => {
  const { sentence, columns } = byGroup(
    { key: "amr", label: "AMR", n: 10, result: of(10, ["Godt", 2], ["Træt", 8]) },
    { key: "tr", label: "TR", n: 10, result: of(10, ["Godt", 6], ["Træt", 4]) },
  );

  assert.deepEqual(columns.map(({ name }) => name), ["AMR", "TR"]);
  assert.equal(spaced(sentence), "Størst forskel er der på »Godt«: TR 60 %, AMR 20 %.");
});

test("groups that answer alike are said to", () => {
  const half = of(10, ["Godt", 5], ["Træt", 5]);
  const groups = ["AMR", "TR"].map((label) => ({ key: label, label, n: 10, result: half }));

  const { sentence } = byGroup(...groups);

  assert.equal(sentence, "Grupperne svarer ens.");
});

const ratedByGroup = (...results) => {
  const segments = ["AMR", "TR"].map((label, at) => ({ key: label, label, n: 6, result: results[at] }));
  return told({ activity: polls.scale, before: null, split: true, result: { n: 12, segments } }, scale);
};

test("groups that both have too few on every statement are told group by group", () => {
  const { rows, sentence, table } = ratedByGroup(rated(null, null), rated(null, null));

  assert.deepEqual([rows, sentence], [null, "AMR: 6 svar · TR: 6 svar"]);
  assert.deepEqual(table.rows.map(([group]) => group), ["AMR", "AMR", "TR", "TR"]);
});

test("a group with nobody to be compared with is not said to answer alike", () => {
  const { rows, sentence } = ratedByGroup(rated(3.5, null), rated(null, null));

  assert.deepEqual(rows.map(({ label, cells }) => [label, ...cells.map(figuresOf)]), [
    ["Mening: vi ser, det nytter", "3,5 (6)", "For få"],
  ]);
  assert.equal(sentence, "AMR: 6 svar · TR: 6 svar");
});

test("a result that is not split is told alone", () => {
  const result = { n: 20, segments: null };

  const alone = told({ activity: polls.choice, before: null, split: true, result }, { ...plain, table: () => "tabel" });

  assert.deepEqual(alone, { columns: null, rows: null, sentence: "Alene.", table: "tabel" });
});

test("two rounds wear two patterns, and the legend says in words who is who", () => {
  const columns = [{ name: "Første runde", n: 10 }, { name: "Anden runde", n: 1 }];
  const rows = [{ label: "Godt", cells: [{ count: 3, share: 0.3 }, null] }];

  const view = drawn(paired(rows, columns, figuresOf));

  assert.equal(words(legend(columns, (n) => `${n} svar`)), "Første runde · 10 svar Anden runde · 1 svar");
  assert.equal(words(paired(rows, columns, figuresOf)), "Godt Første runde 30 % (3) Anden runde For få");
  assert.deepEqual([view.split("grafit").length, view.split("himmel").length], [2, 1]);
  assert.equal(
    words(matrix(rows, columns, figuresOf, (n) => `${n} svar`)),
    "Første runde 10 svar Anden runde 1 svar Godt 30 % (3) For få",
  );
});
