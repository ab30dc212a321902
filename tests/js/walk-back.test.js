/** Back from a walk on the phone: what a pair brought home is written down, and told in circles. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { alone, home } from "../../static/js/activities/walk/home.js";
import { setWords } from "../../static/js/parts/words.js";
import { newMemory } from "../../static/js/parts/writing.js";
import { describe } from "../../static/js/phone/describe.js";
import { words } from "./drawn.js";
import { elements, press, read, sent } from "./polls.js";
import { at, FOUND, onWalk, pair, SET_OUT, sign } from "./walks.js";

setWords({}, "da", "Europe/Copenhagen");

const back = (state) => home(state, newMemory());

const titles = (view) => ["h1", "h2", "h3"].flatMap((name) => elements(view, name).map((one) => words(one.children)));
const written = (view) => elements(view, "p").filter((p) => p.class === "written").map((p) => p.children);
const fields = (view) => elements(view, "textarea").length;

const LINE = { id: "0a0a0a0a0a0a", to: 0, card: "", text: "Et fast møde i TRIO" };
const CLOSED = { stage: { ...SET_OUT, open: false } };

test("when the time is up the pair says that it is back, and can write already", () => {
  const state = onWalk(pair(FOUND), at(20));

  press(back(state), "Vi er tilbage");

  assert.deepEqual(state.done, [["send", "home", { on: true }]]);
  assert.deepEqual(titles(back(state)), [
    "Tiden er gået. Gå tilbage til de andre.",
    "Skriv en sætning",
    "Det tager vi med hjem",
  ]);
  assert.equal(fields(back(state)), 1);
});

test("who said too early that they are back takes it back", () => {
  const state = onWalk(pair({ home: true }), at(15, { mine: { home: sent({ on: true }) } }));

  press(back(state), "Vi er i gang endnu");

  assert.deepEqual(state.done, [["withdraw", "home"]]);
});

test("both headings are written to, and what the other wrote stands there", () => {
  const team = pair({ home: true, lines: [{ ...LINE, to: 1 }] });

  const view = back(onWalk(team, at(21, { activity: { bring: ["Udfordring", "Idé"] } })));

  assert.deepEqual(titles(view), ["Velkommen tilbage", "Skriv en sætning til hver", "Udfordring", "Idé"]);
  assert.deepEqual([written(view), fields(view)], [["Et fast møde i TRIO"], 2]);
});

test("when it is closed the lines can be read and no more written", () => {
  const view = back(onWalk(pair({ home: true, lines: [LINE] }), at(21, CLOSED)));

  assert.ok(read(view).includes(" Der er lukket for at skrive mere. "), read(view));
  assert.deepEqual([written(view), fields(view)], [["Et fast møde i TRIO"], 0]);
});

test("when it is closed nobody is asked to say that they are back", () => {
  const view = back(onWalk(pair(FOUND), at(21, CLOSED)));

  assert.deepEqual(elements(view, "button"), []);
});

test("whoever had nobody may write alone", () => {
  const view = alone(onWalk(null, at(21)), newMemory());

  assert.deepEqual(titles(view), ["De andre er tilbage", "Skriv en sætning", "Det tager vi med hjem"]);
  assert.equal(fields(view), 1);
});

test("a circle is told by its signs, one's own marked", () => {
  const circle = { number: 2, signs: [sign("blå cirkel"), sign("gul trekant"), sign("blå cirkel", 2)] };

  const view = read(back(onWalk(pair({ home: true, circle }), at(25))));

  assert.ok(
    view.startsWith(
      "Sæt jer i kreds 2 Her sidder I sammen blå cirkel jer gul trekant 2 blå cirkel 2" +
        " Fortæl din makkers historie, kort og kun det, makkeren siger ja til. Skriv en sætning",
    ),
    view,
  );
});

test("under Mit stands what was brought home, and nothing of who found whom", () => {
  const { activity } = onWalk(pair());

  const told = [
    describe(activity, "line:0a0a0a0a0a0a", { to: 0, card: "", text: "Et fast møde" }),
    describe(activity, "found", { on: true }),
    describe(activity, "home", { on: true }),
  ];

  assert.deepEqual(told, [["Det tager vi med hjem: Et fast møde"], [], []]);
});
