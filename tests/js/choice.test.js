/** A choice with one's own answer and with pictures, on all three faces. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { desk } from "../../static/js/activities/poll/choice/desk.js";
import { fitting } from "../../static/js/activities/poll/choice/others.js";
import { limit, phone, toggle, value } from "../../static/js/activities/poll/choice/phone.js";
import { screen } from "../../static/js/activities/poll/choice/screen.js";
import { sentence, table } from "../../static/js/activities/poll/choice/table.js";
import { arranged } from "../../static/js/activities/poll/choice/tiles.js";
import { setWords } from "../../static/js/parts/words.js";
import { describe } from "../../static/js/phone/describe.js";
import * as polls from "./polls.js";

const { elements, onPhone, onScreen, press, read, sent } = polls;
/** The words of every element of a name. */
const all = (node, name) => elements(node, name).map(({ children }) => read(children));
beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

const travel = { ...polls.choice, question: "Hvordan kom du herhen?", options: ["På cykel", "Med tog"], other: true };
const picture = (name, alt) => ({ picture: `/picture/31132617/${name}.jpg`, alt, width: 640, height: 480 });
const week = {
  ...polls.choice,
  question: "Hvilket billede ligner din uge?",
  options: ["Skoven", "Havnen", "Det ved jeg ikke"],
  pictures: [picture("a1", "Skoven"), picture("b2", "En tom kaj i regn"), null],
};
const written = (text, count = 1) => ({ id: `other-${text}`, text, count });
const result = { n: 6, passes: 0, counts: [3, 0, 3], others: [written("Til fods", 2), written("Ladcykel")] };
const drafted = (other, ...options) => onPhone(travel, { drafts: { ballot: { options, other } } });
const words = (count) => Array.from({ length: count }, (_, at) => written(`Svar nummer ${at}`));

test("one's own answer stands last, as an option like the others", () => {
  assert.deepEqual(all(phone(onPhone(travel)), "label"), ["På cykel", "Med tog", "Andet"]);
});

test("there is a field for one's own words only when they are chosen", () => {
  const fields = [drafted("", 0), drafted("", 2)].map((state) =>
    all(phone(state), "div").filter((text) => text.startsWith("Skriv")),
  );

  assert.deepEqual(fields, [[], ["Skriv det med få ord Undgå navne. 80 tegn tilbage"]]);
});

test("one's own answer is worth sending when there are words in it", () => {
  const values = [
    { options: [2], other: "  " },
    { options: [2], other: " Til fods " },
    { options: [0], other: "Til fods" },
  ].map((draft) => value(travel, draft));

  assert.deepEqual(values, [null, { options: [2], other: "Til fods" }, { options: [0] }]);
});

test("what was written stays while another option is tried", () => {
  const state = drafted("Til fods", 2);

  elements(phone(state), "input")[0].onChange();

  assert.deepEqual(state.kept.get("ballot"), { options: [0], other: "Til fods" });
});

test("one's own answer counts among those one may choose", () => {
  const several = { ...travel, several: true };

  assert.deepEqual([limit(travel), limit(several), limit({ ...several, most: 2 })], [1, 3, 2]);
  assert.deepEqual(toggle(several, [0], 2), [0, 2]);
});

test("a person sees their own words again, on the poll and under Mit", () => {
  const given = { options: [0, 2], other: "Til fods" };
  const state = onPhone({ ...travel, several: true }, { mine: { ballot: sent(given) } });

  assert.deepEqual(all(phone(state), "li"), ["På cykel", "Andet: Til fods"]);
  assert.deepEqual(describe(travel, "ballot", given), ["På cykel", "Andet: Til fods"]);
});

test("the table has a row for what people wrote themselves", () => {
  const { columns, rows } = table(travel, result);

  assert.deepEqual([columns, rows.at(-1)], [["Svar", "Antal", "Andel"], ["Andet", 3, "50\u00a0%"]]);
  assert.equal(sentence(travel, result), "Lige mange har valgt »På cykel« og »Andet«: 3 hver.");
});

test("the screen shows what was written, those with most first", () => {
  assert.ok(read(screen(onScreen(travel, result))).includes("»Til fods« (2) · »Ladcykel«"));
});

test("no phone shows what others wrote", () => {
  const text = read(phone(onPhone(travel, { result, mine: { ballot: sent({ options: [0] }) } })));

  assert.ok(text.includes("Andet"));
  assert.ok(!text.includes("Ladcykel"));
});

test("more texts than two lines hold are counted", () => {
  const [few, many] = [fitting(words(3), "square"), fitting(words(40), "square")];
  const shown = many.split("«").length - 1;

  assert.equal(few, "»Svar nummer 0«\u00a0· »Svar nummer 1«\u00a0· »Svar nummer 2«");
  assert.ok(many.endsWith(`og ${40 - shown} mere`));
});

test("the desk takes a text down, and hangs it up again", () => {
  const done = [];
  const command = (...given) => done.push(given);
  const hidden = { ...result, desk: { hidden: [written("Bilal kørte")] } };
  const state = { ...onScreen(travel, hidden), answered: 6, here: 8, command };

  press(desk(state), "Tag ned : Ladcykel");
  press(desk(state), "Vis igen : Bilal kørte");

  assert.deepEqual(done, [
    ["mark", { activity: "p", slot: "hide:other-Ladcykel", value: { hide: true } }],
    ["mark", { activity: "p", slot: "hide:other-Bilal kørte", value: null }],
  ]);
});

test("too few answers show nothing of what was written", () => {
  const state = { ...onScreen(travel, { n: 3, few: true, needed: 5 }), answered: 3, here: 8, command: () => {} };

  assert.ok(!read(desk(state)).includes("Skrevet"));
});

test("every picture has its place before it comes, on the phone and on the screen", () => {
  const images = [phone(onPhone(week)), screen(onScreen(week, null))].map((face) =>
    elements(face, "img").map(({ src, width, height }) => [src, width, height]),
  );

  const expected = [["/picture/31132617/a1.jpg", 640, 480], ["/picture/31132617/b2.jpg", 640, 480]];
  assert.deepEqual(images, [expected, expected]);
});

test("a picture that shows what its words say is not read aloud again", () => {
  assert.deepEqual(elements(phone(onPhone(week)), "img").map(({ alt }) => alt), ["", "En tom kaj i regn"]);
});

test("a choice of pictures is answered by its words", () => {
  assert.deepEqual(all(phone(onPhone(week)), "label"), ["Skoven", "Havnen", "Det ved jeg ikke"]);
});

test("the tiles carry bars, and a table stands behind them", () => {
  const shown = screen(onScreen(week, { n: 8, passes: 0, counts: [6, 2, 0] }));

  assert.deepEqual(all(shown, "td"), ["6", "75 %", "2", "25 %", "0", "0 %"]);
  assert.deepEqual(
    elements(shown, "span").flatMap(({ style }) => style?.width ?? []),
    ["75.00%", "25.00%", "0.00%"],
  );
});

test("the desk shows the pictures small beside the bars", () => {
  const state = { ...onScreen(week, { n: 8, passes: 0, counts: [6, 2, 0] }), answered: 8, here: 8, command: () => {} };

  assert.equal(elements(desk(state), "img").length, 2);
});

test("two to six pictures are tiles, more of them lines in two columns", () => {
  const looks = [2, 4, 5, 6, 7, 11].map((count) => ["wide", "square"].map((shape) => arranged(count, shape)));

  const tiles = (columns, rows) => ({ look: "tiles", columns, rows });
  const lines = (rows) => ({ look: "lines", columns: 2, rows });
  assert.deepEqual(looks, [
    [tiles(2, 1), tiles(2, 1)],
    [tiles(4, 1), tiles(2, 2)],
    [tiles(5, 1), tiles(3, 2)],
    [tiles(3, 2), tiles(3, 2)],
    [lines(4), lines(4)],
    [lines(6), lines(6)],
  ]);
});
