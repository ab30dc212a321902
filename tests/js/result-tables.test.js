/** A result as a table: what its rows say, and how much of it the screen has room for. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import * as scale from "../../static/js/activities/poll/scale/table.js";
import { screen } from "../../static/js/activities/poll/screen.js";
import { sheet } from "../../static/js/activities/poll/page/sheet.js";
import { widthOf } from "../../static/js/parts/lettering.js";
import { dataTable } from "../../static/js/parts/table.js";
import { setWords } from "../../static/js/parts/words.js";
import { all, drawn, words } from "./drawn.js";
import * as polls from "./polls.js";
import { rated, spaced } from "./results.js";

const { onScreen } = polls;
beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

const WIDE = { width: 167, height: 66 };
const plainly = (table) => ({ ...table, rows: table.rows.map((row) => row.map(spaced)) });

test("a table writes numbers as the reader does and puts figures to the right", () => {
  const table = { columns: ["Svar", "Antal", "Fra"], rows: [["Godt", 1234.5, "Anna"]] };

  const view = dataTable(table, "Flest har det godt.");

  assert.equal(words(view), "Flest har det godt. Svar Antal Fra Godt 1.234,5 Anna");
  assert.equal(drawn(view).includes('<td class="amount">1.234,5</td><td>Anna</td>'), true);
});

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

test("on the screen a table takes the place of the drawing, with the sentence under it", () => {
  const view = screen(onScreen(polls.scale, rated(3.42, 2), { table: true }));

  assert.deepEqual(all(view, "th").slice(0, 2), ["Udsagn", "Gennemsnit"]);
  assert.equal(drawn(view).includes("ladder"), false);
  assert.equal(all(view, "figcaption")[0], "Højest ligger »Mening« med 3,4, lavest »Indflydelse« med 2,0.");
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
