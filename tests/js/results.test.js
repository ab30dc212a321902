/** How results are seen: as tables, in rounds, by group, when, and as copied text. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { figuresOf, roundWords, told } from "../../static/js/activities/poll/page/beside.js";
import { sheet } from "../../static/js/activities/poll/page/sheet.js";
import { isHurry, showing } from "../../static/js/activities/poll/phase.js";
import { phone } from "../../static/js/activities/poll/phone.js";
import * as scale from "../../static/js/activities/poll/scale/table.js";
import { screen } from "../../static/js/activities/poll/screen.js";
import { phonesSentence, screenSentence } from "../../static/js/activities/poll/sentences.js";
import { canReveal, revealStep } from "../../static/js/desk/controls.js";
import { partsOf, textOf } from "../../static/js/desk/copying.js";
import { showsWords } from "../../static/js/desk/shows.js";
import { legend, matrix, paired } from "../../static/js/parts/grouped.js";
import { dataTable } from "../../static/js/parts/table.js";
import { widthOf } from "../../static/js/parts/lettering.js";
import { setWords } from "../../static/js/parts/words.js";
import { all, drawn, words } from "./drawn.js";
import * as polls from "./polls.js";

const { NOON, onPhone, onScreen, read, sent } = polls;
beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

const rated = (...means) => ({
  n: 6,
  passes: 0,
  statements: means.map((mean) =>
    mean === null
      ? { n: 2, mean: null, counts: null, skips: 4 }
      : { n: 6, mean, counts: [0, 1, 2, 3, 0], skips: 1 }),
});
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
const WIDE = { width: 167, height: 66 };
const seen = (screenWhen, phonesWhen) => ({ screen: screenWhen, phones: phonesWhen });

test("a table writes numbers as the reader does and puts figures to the right", () => {
  const table = { columns: ["Svar", "Antal", "Fra"], rows: [["Godt", 1234.5, "Anna"]] };

  const view = dataTable(table, "Flest har det godt.");

  assert.equal(words(view), "Flest har det godt. Svar Antal Fra Godt 1.234,5 Anna");
  assert.equal(drawn(view).includes('<td class="amount">1.234,5</td><td>Anna</td>'), true);
});

const spaced = (cell) => (typeof cell === "string" ? cell.replaceAll("\u00a0", " ") : cell);
const plainly = (table) => ({ ...table, rows: table.rows.map((row) => row.map(spaced)) });

test("a scale's table has a column for each step, named at its ends", () => {
  const { columns, rows } = plainly(scale.table(polls.scale, rated(3.42, null)));

  assert.deepEqual(columns, ["Udsagn", "Gennemsnit", "1 lidt", "2", "3", "4", "5 meget", "Svar", "Sprunget over"]);
  assert.deepEqual(rows, [
    ["Mening: vi ser, det nytter", "3,4", "0", "1 (17 %)", "2 (33 %)", "3 (50 %)", "0", 6, 1],
    ["Indflydelse", "For få har svaret på denne", "", "", "", "", "", "", ""],
  ]);
});

test("a scale's bars stand as high on the scale as its means, without what too few have rated", () => {
  assert.deepEqual(scale.table(polls.scale, rated(3, null)).bars, [
    { label: "Mening: vi ser, det nytter", count: 6, share: 0.5, figures: "3,0 (6)", value: 3 },
  ]);
});

test("two rounds stand beside each other, and the sentence tells the largest change in percentage points", () => {
  const { sentence, table, columns } = inRounds(of(10, ["Godt", 3], ["Træt", 7]), of(20, ["Godt", 11], ["Træt", 9]));

  assert.deepEqual(columns.map(({ name, n }) => [name, n]), [["Første runde", 10], ["Anden runde", 20]]);
  assert.equal(sentence.replaceAll("\u00a0", " "), "»Godt« gik fra 30 % til 55 %: 25 procentpoint op.");
  assert.deepEqual(table.columns, ["Svar", "Første runde (10 svar)", "Anden runde (20 svar)", "Ændring"]);
  assert.deepEqual(table.rows.map((row) => row.map((cell) => cell.replaceAll("\u00a0", " "))), [
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
  assert.equal(sentence.replaceAll("\u00a0", " "), "Størst forskel er der på »Godt«: TR 60 %, AMR 20 %.");
});

test("groups that answer alike are said to", () => {
  const half = of(10, ["Godt", 5], ["Træt", 5]);

  const groups = ["AMR", "TR"].map((label) => ({ key: label, label, n: 10, result: half }));

  const { sentence } = byGroup(...groups);

  assert.equal(sentence, "Grupperne svarer ens.");
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

test("a table on the screen has the largest letters that show all of it", () => {
  const rows = (n) => Array.from({ length: n }, (_, at) => [`ord nummer ${at}`, at]);
  const table = (n) => ({ columns: ["Ord", "Antal"], rows: rows(n) });

  const sizes = [4, 12, 30].map((n) => sheet(table(n), WIDE));

  assert.deepEqual(
    sizes.map(({ size, pieces, left }) => [size, pieces.length, left]),
    [[4.6, 1, 0], [4.6, 3, 0], [3.2, 3, 0]],
  );
});

test("a table too long for the screen says how much is left to the summary", () => {
  const rows = Array.from({ length: 90 }, (_, at) => [`ord nummer ${at}`, at]);

  const { pieces, left } = sheet({ columns: ["Ord", "Antal"], rows }, WIDE);

  assert.equal(pieces.flat().length + left, 90);
  assert.equal(left > 0, true);
});

test("a scale's table leaves out who skipped what, and then shortens statements, before it leaves out a row", () => {
  const statements = ["Mening: vi ved, hvad vi gør det for, når det er svært", "Krav: vi når det, der forventes af os"];
  const table = scale.table({ ...polls.scale, statements }, rated(3, 4));
  const seen = ({ columns, pieces, left }) => [columns.length, columns[1], pieces.flat().map(([name]) => name), left];

  assert.deepEqual(seen(sheet(table, WIDE)), [9, "Gennemsnit", statements, 0]);
  assert.deepEqual(seen(sheet(table, { width: 123, height: 36 })), [7, "Snit", statements, 0]);
  assert.deepEqual(seen(sheet(table, { width: 123, height: 20 })), [7, "Snit", ["Mening", "Krav"], 0]);
});

test("figures stand word under word before they are parted", () => {
  const row = ["Vi hjælper hinanden", "28 (100\u00a0%)", "11 (39\u00a0%)"];
  const table = { columns: ["Svar", "Første", "Anden"], rows: [row] };

  const { size, widths } = sheet(table, { width: 50, height: 60 });

  assert.equal(widths.slice(1).every((width) => width > widthOf("(100\u00a0%)", "reading", size)), true);
});

test("a wide table fits the screen however many columns it has", () => {
  const table = scale.table({ ...polls.scale, steps: 7, low: "Slet ikke enig", high: "Helt enig" }, rated(3, 4));

  const sums = [167, 123].map((width) => sheet(table, { width, height: 60 })).map(({ widths }) =>
    Math.round(widths.reduce((sum, one) => sum + one, 0)));

  assert.deepEqual(sums, [167, 123]);
});

test("a phone waits for its own answer where the answers come after it", () => {
  const stage = { shows: seen("hidden", "answered") };
  const result = { n: 5, passes: 0, counts: [5, 0, 0] };
  const states = [
    onPhone(polls.choice, { stage, result }),
    onPhone(polls.choice, { stage, result, mine: { ballot: sent({ options: [0] }, "refused", "Nej.") } }),
    onPhone(polls.choice, { stage, result, mine: { ballot: sent({ options: [0] }) } }),
    onPhone(polls.choice, { stage, result, mine: { ballot: sent({ pass: true }) } }),
    onPhone(polls.choice, { stage, result, needsAgain: true }),
  ];

  assert.deepEqual(states.map(showing), ["hidden", "hidden", "shown", "shown", "shown"]);
  assert.equal(read(phone(states[0])).endsWith("Du ser de andres svar, når du selv har svaret."), true);
});

for (const [shows, onThePhone, onTheScreen] of [
  [
    seen("hidden", "hidden"),
    "Den, der styrer dagen, bestemmer, hvornår svarene vises.",
    "Svarene bliver gemt og vises først, når I har haft tid til at tænke jer om.",
  ],
  [
    seen("closed", "closed"),
    "Svarene vises, når der er lukket for svar.",
    "Svarene vises, når der er lukket for svar.",
  ],
  [seen("never", "never"), "Kun den, der styrer dagen, ser svarene.", "Kun den, der styrer dagen, ser svarene."],
  [seen("shown", "hidden"), "Svarene vises på lærredet.", "Svarene vises her, mens de kommer."],
  [seen("shown", "never"), "Svarene vises kun på lærredet.", "Svarene vises her, mens de kommer."],
  [seen("never", "shown"), "Svarene vises her, mens de kommer.", "Svarene vises kun på mobilerne."],
  [
    seen("hidden", "answered"),
    "Du ser de andres svar, når du selv har svaret.",
    "Du ser svarene på din mobil, når du selv har svaret.",
  ],
]) {
  test(`with the screen ${shows.screen} and phones ${shows.phones} both say when the answers come`, () => {
    assert.deepEqual([phonesSentence(shows, true), screenSentence(shows, true)], [onThePhone, onTheScreen]);
  });
}

const atDesk = (shows, { open = true, revealed = false, result = { n: 8 } } = {}) =>
  ({ activity: { kind: "poll", stage: { open, revealed, shows } }, result });

test("the desk says in one line who can see the answers now", () => {
  const few = { n: 2, few: true, needed: 5 };

  const lines = [
    atDesk(seen("hidden", "answered")),
    atDesk(seen("closed", "never")),
    atDesk(seen("closed", "shown"), { open: false }),
    atDesk(seen("shown", "shown"), { result: few }),
  ].map(showsWords);

  assert.deepEqual(lines, [
    "Lærredet: skjult, til du viser det · Mobilerne: når man selv har svaret",
    "Lærredet: når der er lukket for svar · Mobilerne: aldrig",
    "Lærredet: vist, for der er lukket for svar · Mobilerne: vist",
    "Lærredet: vist · Mobilerne: vist · Først når fem har svaret",
  ]);
});

test("R shows and hides by what the room looks at, and does nothing where nobody may ever see", () => {
  const stages = [
    [seen("hidden", "hidden"), false],
    [seen("shown", "hidden"), true],
    [seen("never", "hidden"), false],
    [seen("never", "shown"), false],
    [seen("never", "never"), false],
  ].map(([shows, revealed]) => atDesk(shows, { revealed }).activity);

  assert.deepEqual(stages.map(revealStep), ["reveal", "hide", "reveal", "hide", "reveal"]);
  assert.deepEqual(stages.map(canReveal), [true, true, true, true, false]);
});

test("the last twenty seconds of an open poll are a hurry", () => {
  const stage = { open: true, deadline: NOON + 20_000 };

  const hurries = [NOON - 1, NOON, NOON + 19_999, NOON + 20_000].map((now) => isHurry({ stage, now }));

  assert.deepEqual(hurries, [false, true, true, false]);
});

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

test("on the screen a table takes the place of the drawing, with the sentence under it", () => {
  const view = screen(onScreen(polls.scale, rated(3.42, 2), { table: true }));

  assert.deepEqual(all(view, "th").slice(0, 2), ["Udsagn", "Gennemsnit"]);
  assert.equal(drawn(view).includes("ladder"), false);
  assert.equal(all(view, "figcaption")[0], "Højest ligger »Mening« med 3,4, lavest »Indflydelse« med 2,0.");
});
