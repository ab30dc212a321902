/** A walk at the desk: setting it up, sending the pairs off, who is still out, and what they brought home. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { VIEWS } from "../../static/js/activities/desk.js";
import { begun, fieldsOf, summary, toggled, whyNot, withOwn } from "../../static/js/activities/walk/at_desk/draft.js";
import { looks } from "../../static/js/activities/walk/at_desk/looks.js";
import { progress } from "../../static/js/activities/walk/at_desk/pairs.js";
import { homeSlot, missing, missingOf } from "../../static/js/activities/walk/at_desk/missing.js";
import { sentences } from "../../static/js/activities/walk/at_desk/sentences.js";
import { next } from "../../static/js/activities/walk/at_desk/steps.js";
import { canLock, lockStep } from "../../static/js/desk/controls.js";
import { partsOf, textOf } from "../../static/js/desk/copying.js";
import { kindWord } from "../../static/js/desk/order.js";
import { setWords } from "../../static/js/parts/words.js";
import { all, words } from "./drawn.js";
import { member } from "./members.js";
import { NOON, elements, press } from "./polls.js";
import { BACK, MEETING, MINUTE, RESULT, THEMED, WALK, WALKING, signOf, stageOf } from "./walked.js";

const pair = (number, more = {}) => ({
  number, sign: signOf(number), stays: false, members: [member(2 * number - 1), member(2 * number)],
  lines: 0, at: 0, of: 0, found: true, home: false, ...more,
});
const TEAMS = {
  forming: "0a", by: "mixed", size: 2, here: 6, stays: null, swaps: 0, waiting: [],
  teams: [1, 2, 3].map((n) => pair(n)),
};

function atDesk(stage = {}, more = {}) {
  const commands = [];
  return {
    activity: WALK,
    stage: stageOf(stage),
    result: null,
    teams: TEAMS,
    now: NOON,
    workshop: { language: "da", smallest_group: 5 },
    commands,
    command: (...told) => (commands.push(told), Promise.resolve({ ok: true })),
    asked: () => null,
    ...more,
  };
}

beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

/* Setting it up */

test("a walk left as it is gives the fields it has", () => {
  const { minutes, rounds, meeting, prompts, bring, retell } = WALK;

  assert.deepEqual(fieldsOf(begun(WALK)), { minutes, rounds, meeting, prompts, bring, retell });
});

test("a question is ticked and unticked, and the questions keep the order of the list", () => {
  const [hard, more, whom] = WALK.pool;

  const fewer = toggled(begun(WALK), hard);
  const others = toggled(toggled(fewer, whom), hard);

  assert.deepEqual([fewer.prompts, others.prompts], [[more], [hard, more, whom]]);
});

test("a question of one's own is ticked, also when nobody pressed the button before saving", () => {
  const typed = { ...begun(WALK), own: "  Hvad fik dig i gang?  " };

  assert.deepEqual(withOwn(typed).own, "");
  assert.deepEqual(fieldsOf(typed).prompts, [...WALK.prompts, "Hvad fik dig i gang?"]);
});

test("the same question is not added twice", () => {
  const typed = withOwn({ ...begun(WALK), own: WALK.pool[0] });

  assert.deepEqual([typed.pool, typed.prompts], [WALK.pool, WALK.prompts]);
});

test("an empty second heading is none", () => {
  const typed = { ...begun(WALK), bring: ["Udfordring", "  "] };

  assert.deepEqual([fieldsOf(typed).bring, whyNot(typed)], [["Udfordring"], ""]);
});

const many = Array.from({ length: 13 }, (_, at) => `Spørgsmål ${at}`);
for (const [changes, why] of [
  [{}, ""],
  [{ minutes: "3" }, "Turen kan vare fra 4 til 90 minutter."],
  [{ minutes: "91" }, "Turen kan vare fra 4 til 90 minutter."],
  [{ minutes: "20,5" }, "Turen kan vare fra 4 til 90 minutter."],
  [{ prompts: [] }, "Vælg mindst ét spørgsmål."],
  [{ prompts: [], own: "Hvad nu?" }, ""],
  [{ pool: many, prompts: many }, "Vælg højst 12 spørgsmål."],
  [{ bring: [" ", ""] }, "Skriv en overskrift til det, de tager med hjem."],
]) {
  const what = JSON.stringify(changes).slice(0, 50);
  test(`set up with ${what} the desk says "${why}"`, () => assert.equal(whyNot({ ...begun(WALK), ...changes }), why));
}

test("the walk is summed up in one line", () => {
  assert.equal(summary(WALK), "20 minutter · Foran hovedindgangen · 2 spørgsmål");
  assert.equal(
    summary({ ...WALK, rounds: 2, meeting: "", prompts: ["Hvad nu?"] }),
    "20 minutter · 2 gange hver · 1 spørgsmål",
  );
});

/* The next thing to do */

test("before the pairs are formed the desk says what comes first", () => {
  assert.deepEqual(all(next(atDesk()), "p"), [
    "Se turen efter, og dan så par herunder. De, der hellere vil sidde, vælger det på mobilen imens.",
  ]);
});

test("while they find each other one button sends them off, and it says when they will be back", () => {
  const teams = { ...TEAMS, teams: [pair(1), pair(2, { found: false })] };
  const desk = atDesk(MEETING, { teams, now: NOON + 10_000 });

  const view = next(desk);
  press(view, "Send dem afsted");

  assert.deepEqual(all(view, "p"), [
    "1 af 2 par har fundet hinanden", "Sender du dem afsted nu, er de tilbage kl. 12.21.",
  ]);
  assert.deepEqual(desk.commands, [["set_out"]]);
});

test("somebody without anybody to walk with is told of", () => {
  const waiting = [member(31), member(32)];

  const view = next(atDesk(MEETING, { teams: { ...TEAMS, waiting } }));

  assert.ok(words(view).includes("2 har ingen at gå med endnu. Find pladser under parrene."));
});

test("under way the desk has the clock times and how many are back", () => {
  const teams = { ...TEAMS, teams: [pair(1, { home: true }), pair(2)] };

  const view = next(atDesk(WALKING, { teams }));

  assert.deepEqual(all(view, "li").slice(-2), ["Byt og vend om kl. 12.05", "Tilbage kl. 12.15"]);
  assert.deepEqual(all(view, "p"), ["1 af 2 par er tilbage"]);
});

test("when the time is up the desk says when they should have been back", () => {
  assert.deepEqual(all(next(atDesk(BACK)), "p"), ["De skulle være tilbage kl. 11.59.", "0 af 3 par er tilbage"]);
});

/* Who is still out */

test("pairs nobody will hear from come first among those still out", () => {
  const unheard = pair(3, { members: [member(5, { phone: false }), member(6, { away: true })] });
  const teams = { ...TEAMS, teams: [pair(1), pair(2, { home: true }), unheard] };

  assert.deepEqual(missingOf(teams).map(({ number }) => number), [3, 1]);
});

test("a pair seen coming back is marked under its number", () => {
  const desk = atDesk(WALKING, { teams: { ...TEAMS, teams: [pair(12)] } });

  press(missing(desk), "Er tilbage : lilla stjerne 3");

  assert.deepEqual(desk.commands, [["mark", { activity: "b3.a1", slot: "home:0000000c", value: { on: true } }]]);
});

test("the number of a pair is eight hex digits", () => {
  assert.deepEqual([1, 255].map(homeSlot), ["home:00000001", "home:000000ff"]);
});

test("a pair that was marked too early is taken back, with phones and without", () => {
  const silent = pair(1, { home: true, by_hand: true, members: [member(1, { phone: false })] });
  const other = pair(2, { home: true, by_hand: true });
  const desk = atDesk(WALKING, { teams: { ...TEAMS, teams: [silent] } });
  const both = missing(atDesk(WALKING, { teams: { ...TEAMS, teams: [silent, other] } }));

  press(missing(desk), "Er ikke tilbage alligevel : blå cirkel");

  assert.deepEqual(desk.commands, [["mark", { activity: "b3.a1", slot: "home:00000001", value: null }]]);
  assert.equal(all(both, "button").filter((words) => words.startsWith("Er ikke tilbage alligevel")).length, 2);
});

test("once all are back with their phones nothing is missing", () => {
  const teams = { ...TEAMS, teams: TEAMS.teams.map((team) => ({ ...team, home: true })) };

  assert.equal(missing(atDesk(BACK, { teams })), null);
});

test("a pair that sits and one without a phone are named so", () => {
  const quiet = pair(1, { stays: true, members: [member(1, { phone: false }), member(2, { phone: false })] });
  const desk = atDesk(WALKING, { teams: { ...TEAMS, teams: [quiet] } });

  assert.deepEqual(all(missing(desk), "li"), ["blå cirkel bliver inde uden mobil Er tilbage : blå cirkel"]);
});

test("how far a pair is stands at it in words", () => {
  const told = [{}, { found: true }, { found: true, lines: 1 }, { home: true, lines: 2 }].map((far) =>
    progress({ found: false, home: false, lines: 0, ...far }),
  );

  assert.deepEqual(told, [
    "", "har fundet hinanden", "har fundet hinanden og har skrevet 1 sætning", "er tilbage og har skrevet 2 sætninger",
  ]);
});

/* The screen and the sentences */

test("what the screen shows is one choice of three", () => {
  const desk = atDesk({ ...BACK, look: "wall" });

  const radios = elements(looks(desk), "input");
  radios[2].onChange();

  assert.deepEqual(radios.map(({ checked }) => checked), [false, true, false]);
  assert.deepEqual(desk.commands, [["look", { at: "circles" }]]);
});

test("while too few have written the desk sees none of it either", () => {
  const few = { n: 3, few: true, needed: 5 };

  assert.equal(
    words(sentences(atDesk(BACK, { result: few }))),
    "Deres sætninger Sætningerne kommer, når mindst fem har skrevet.",
  );
});

test("a sentence is taken down with its own button", () => {
  const desk = atDesk(BACK, { result: RESULT });
  const list = { type: "ul", props: { children: sentences(desk).props.children } };

  const [button] = elements(list, "button").filter(({ children }) => words(children).endsWith("Lytte færdigt"));
  button.onClick();

  assert.deepEqual(desk.commands, [["mark", { activity: "b3.a1", slot: "hide:c3", value: { hide: true } }]]);
});

test("who is out comes first under way, and what they bring home once they are back", () => {
  const headings = [WALKING, BACK].map((stage) =>
    elements(VIEWS.walk(atDesk(stage)), "h3").map(({ children }) => words(children)),
  );

  assert.deepEqual(headings, [
    ["Ikke tilbage endnu", "Deres sætninger"],
    ["Deres sætninger", "Ikke tilbage endnu"],
  ]);
});

test("the sentences can be copied with their themes", () => {
  const text = textOf(partsOf(atDesk(BACK, { result: THEMED })));

  assert.equal(
    text,
    "Walk'n'Talk\n3 sætninger\n3 sætninger fra 6 af jer. Flest ligger under Tid (2).\n\n" +
      "Tema\tSætning\nTid\tTale sammen i tide\nTid\tEt kvarter hver mandag\nIkke grupperet\tLytte færdigt\n",
  );
});

test("two headings are a column of their own in what is copied", () => {
  const activity = { ...WALK, bring: ["Udfordring", "Idé"] };
  const cards = RESULT.cards.map((card, at) => ({ ...card, column: at % 2 }));

  const { table } = partsOf(atDesk(BACK, { activity, result: { ...RESULT, cards } }));

  assert.deepEqual([table.columns, table.rows[2]], [["Overskrift", "Sætning"], ["Idé", "Et kvarter hver mandag"]]);
});

test("nothing can be copied while too few have written", () => {
  assert.equal(partsOf(atDesk(BACK, { result: { n: 3, few: true, needed: 5 } })), null);
});

test("a walk can be closed once it has begun, and the time being up does not close it", () => {
  const at = (stage) => ({ ...WALK, stage: stageOf(stage) });

  assert.deepEqual([canLock(at(MEETING)), canLock(at(WALKING))], [false, true]);
  assert.deepEqual([lockStep(at(BACK), NOON), lockStep(at({ ...BACK, open: false }), NOON)], ["lock", "unlock"]);
});

test("a walk under another name is still called one", () => assert.equal(kindWord(WALK), "Walk'n'Talk"));
