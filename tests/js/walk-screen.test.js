/** A walk on the screen: what it is, the signs, the clock times, what came back, and the circles. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { lookOf, momentOf } from "../../static/js/activities/walk/moment.js";
import { circlesAt } from "../../static/js/activities/walk/on_screen/circles.js";
import { questionsAt } from "../../static/js/activities/walk/on_screen/questions.js";
import { screen } from "../../static/js/activities/walk/screen.js";
import { timesAhead } from "../../static/js/activities/walk/times.js";
import { setWords } from "../../static/js/parts/words.js";
import { digits, span, until } from "../../static/js/screen/scene.js";
import { all, drawn, words } from "./drawn.js";
import { NOON } from "./polls.js";
import { BACK, MEETING, MINUTE, RESULT, THEMED, WALK, WALKING, signOf, stageOf } from "./walked.js";

const TEAMS = { count: 3, found: 2, home: 0, signs: [1, 2, 3].map(signOf), circles: null };

const state = (stage = {}, more = {}) => ({
  activity: WALK,
  stage: stageOf(stage),
  result: null,
  teams: TEAMS,
  now: NOON,
  here: 6,
  workshop: { language: "da", smallest_group: 5 },
  memory: {},
  shape: "wide",
  turning: 0,
  ...more,
});
const read = (...told) => words(screen(state(...told)));
const figures = (stage, more) => all(screen(state(stage, more)), "li").filter((text) => /\d\d\.\d\d/.test(text));

beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

test("a walk goes from its set-up over meeting and walking to being back at the deadline", () => {
  const moments = [{}, MEETING, WALKING, { ...WALKING, deadline: NOON }].map((stage) => momentOf(state(stage)));

  assert.deepEqual(moments, ["before", "meeting", "walking", "back"]);
});

const FEW = { n: 4, few: true, needed: 5 };

for (const [when, stage, result, look] of [
  ["sentences that come early wait", WALKING, RESULT, "walking"],
  ["after the time the sentences hang", BACK, RESULT, "wall"],
  ["after the time with too few sentences the room is welcomed", BACK, FEW, "back"],
  ["after the time with no sentence the room is welcomed", BACK, null, "back"],
  ["sentences asked for at the desk hang at once", { ...WALKING, look: "wall" }, RESULT, "wall"],
  ["sentences asked for that are not there are waited for", { ...WALKING, look: "wall" }, null, "back"],
  ["before pairs are formed nothing else can be asked for", { look: "wall" }, null, "before"],
  ["circles that are not made yet leave what belongs to the moment", { ...BACK, look: "circles" }, RESULT, "wall"],
]) {
  test(when, () => assert.equal(lookOf(state(stage, { result })), look));
}

test("circles are shown once the picture has them", () => {
  const teams = { ...TEAMS, circles: [[signOf(1), signOf(2)]] };

  assert.equal(lookOf(state({ ...BACK, look: "circles" }, { teams })), "circles");
});

test("before the walk the screen says what to do, how long, where, and that nobody has to explain sitting down", () => {
  assert.equal(
    read(),
    "Walk'n'Talk I går to og to. Mobilen viser, hvem du skal gå med. " +
      "Den ene fortæller, den anden spørger og lytter. Halvvejs bytter I og vender om. " +
      "Når I er tilbage, skriver I sammen en sætning, som I tager med hjem. " +
      "Turen varer 20 minutter Vi mødes her Foran hovedindgangen " +
      "Hellere sidde? Vælg det på mobilen. Det kræver ingen forklaring.",
  );
});

test("without a meeting point none is named", () => {
  assert.equal(read({}, { activity: { ...WALK, meeting: "" } }).includes("Vi mødes her"), false);
});

test("while pairs look for each other the signs hang there with their words, and how many have met", () => {
  assert.equal(
    read(MEETING),
    "Find den, der har samme tegn som dig blå cirkel gul trekant rød firkant " +
      "2 af 3 par har fundet hinanden Vi mødes her: Foran hovedindgangen",
  );
});

test("where signs begin again with a number, the screen says that the number counts", () => {
  const many = { ...TEAMS, count: 13 };

  assert.ok(read(MEETING, { teams: many }).includes("Er der et tal i jeres tegn, skal I have det samme tal."));
});

test("what falls together is said together", () => {
  assert.deepEqual(figures(WALKING), ["Byt og vend om kl. 12.05", "Tilbage kl. 12.15"]);
});

test("with two rounds the next change stands before the turn", () => {
  const activity = { ...WALK, rounds: 2 };

  assert.deepEqual(timesAhead(state({ ...WALKING, began: NOON }, { activity })).map(({ words: what }) => what), [
    "Byt", "Vend om", "Tilbage",
  ]);
});

test("when the time has come it says now for a minute, and then only the way home is left", () => {
  const at = (minutes) => figures(WALKING, { now: NOON + minutes * MINUTE });

  assert.deepEqual([at(5.5), at(6)], [["Byt og vend om nu 12.05", "Tilbage kl. 12.15"], ["Tilbage kl. 12.15"]]);
});

test("who is back is counted from the first pair on, or in the last minutes", () => {
  const home = { ...TEAMS, home: 1 };
  const [early, first, late] = [
    read(WALKING), read(WALKING, { teams: home }), read(WALKING, { now: NOON + 12 * MINUTE }),
  ].map((text) => /\d af 3 par er tilbage/.exec(text)?.[0] ?? "");

  assert.deepEqual([early, first, late], ["", "1 af 3 par er tilbage", "0 af 3 par er tilbage"]);
});

test("all questions stand whole while there is room, and turn their pages when there is none", () => {
  const long = "Hvornår var du sidst stolt af noget, I fik gjort sammen, og hvem fortalte du det? ".repeat(2).trim();
  const room = { width: 167, height: 40, turning: 0 };

  const few = questionsAt(WALK.prompts, room);
  const first = questionsAt(Array.from({ length: 12 }, (_, at) => `${at} ${long}`), room);
  const second = questionsAt(Array.from({ length: 12 }, (_, at) => `${at} ${long}`), { ...room, turning: 25_000 });

  assert.deepEqual([few.size, few.columns, few.of], [5, [WALK.prompts], 1]);
  assert.deepEqual([first.number, second.number, first.of > 1], [1, 2, true]);
  assert.equal(second.columns.flat().some((question) => first.columns.flat().includes(question)), false);
});

test("while too few have written the screen says what to write and how many it takes", () => {
  assert.equal(
    read(BACK, { result: FEW, teams: { ...TEAMS, home: 2 } }),
    "Velkommen tilbage Skriv på mobilen, hvad I tager med hjem: Det tager vi med hjem " +
      "Sætningerne kommer op her, når mindst fem har skrevet. 2 af 3 par er tilbage",
  );
});

test("the sentences hang under their heading, and who is still out is said under them", () => {
  assert.equal(
    read(BACK, { result: RESULT, teams: { ...TEAMS, home: 2 } }),
    "Det tager vi med hjem Tale sammen i tide Et kvarter hver mandag Lytte færdigt 2 af 3 par er tilbage",
  );
});

test("two headings are two columns under the walk's own title", () => {
  const activity = { ...WALK, bring: ["Udfordring", "Idé"] };
  const cards = RESULT.cards.map((card, at) => ({ ...card, column: at % 2 }));

  assert.equal(
    read(BACK, { activity, result: { ...RESULT, cards }, teams: { ...TEAMS, home: 3 } }),
    "Walk'n'Talk Udfordring Tale sammen i tide Lytte færdigt Idé Et kvarter hver mandag 3 sætninger fra 6 af jer.",
  );
});

test("once they are grouped the sentences stand under their themes", () => {
  assert.equal(
    read(BACK, { result: THEMED, teams: { ...TEAMS, home: 3 } }),
    "Det tager vi med hjem Tid 2 Tale sammen i tide Et kvarter hver mandag Ikke grupperet 1 Lytte færdigt " +
      "3 sætninger fra 6 af jer.",
  );
});

test("each circle lists the signs that sit together", () => {
  const teams = { ...TEAMS, circles: [[signOf(1), signOf(2)], [signOf(3), signOf(5)]] };

  assert.equal(
    read({ ...BACK, look: "circles" }, { teams }),
    "Sæt jer i kredse Kreds 1 blå cirkel gul trekant Kreds 2 rød firkant blå cirkel 2 " +
      "Fortæl, hvad du hørte. Din mobil viser også din kreds.",
  );
});

test("few circles are large, many small, and too many turn their pages until all were up", () => {
  const room = { title: "Sæt jer i kredse", shape: "wide", turning: 0 };
  const circles = (n) => Array.from({ length: n }, () => [1, 2, 3, 4].map(signOf));
  const pagesOf = (n) => {
    const { of } = circlesAt(circles(n), room);
    return Array.from({ length: of }, (_, page) => circlesAt(circles(n), { ...room, turning: page * 25_000 }));
  };

  assert.deepEqual([circlesAt(circles(3), room).level, circlesAt(circles(8), room).level], ["large", "small"]);
  assert.deepEqual(pagesOf(20).map(({ first, shown }) => [first, shown.length]), [[0, 8], [8, 8], [16, 4]]);
});

test("the walk has its own clock: nothing counts down at the foot, and the line on top begins with it", () => {
  const picture = { activity: { ...WALK, stage: stageOf(WALKING) }, block: { start: 0, end: NOON + 60 * MINUTE } };

  assert.deepEqual([digits(picture, NOON), until(picture, NOON)], [null, ""]);
  assert.deepEqual(span(picture), { start: WALKING.began, end: WALKING.deadline });
});

test("a wide screen has more circles beside each other than a square one", () => {
  const teams = { ...TEAMS, circles: [[signOf(1), signOf(2)]] };
  const columns = ["wide", "square"].map(
    (shape) => /'--columns':(\d)/.exec(drawn(screen(state({ ...BACK, look: "circles" }, { teams, shape }))))[1],
  );

  assert.deepEqual(columns, ["3", "2"]);
});
