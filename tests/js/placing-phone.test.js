/** Placing on the phone: one item at a time on a line or in a field, by tap, key or list, alone or with a group. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { keyed, pointed } from "../../static/js/activities/placing/on_phone/field.js";
import { page } from "../../static/js/activities/placing/phone.js";
import { drawn } from "./drawn.js";
import { counted, FEW, field, inField, line, memory, NOON, onLine, onPhone, sent, slide, team } from "./placings.js";
import { elements, press, read } from "./polls.js";

const of = (state, remembered = memory()) => page(state, remembered);
const inputs = (state) => elements(of(state), "input");
const inGroups = { ...line, play: "team" };
const formed = { formed: true, began: NOON };

/** What stands in the row of each item. */
const rows = (state) =>
  elements(of(state), "li").map(({ children }) => read(children)).filter((text) => /^\d/.test(text));

/* On a line */

test("on a line with stops an item is put at one of them, and it goes off at once", () => {
  const state = onPhone(line);

  inputs(state)[1].onChange();

  assert.deepEqual(inputs(state).map(({ type, checked }) => [type, checked]), Array(3).fill(["radio", false]));
  assert.deepEqual(state.done, [["hold", null], ["send", "item:nu", { x: 2 }]]);
});

test("the list is only called what somebody placed once they have placed something", () => {
  const titles = [{}, { mine: { "item:nu": sent({ x: 2 }) } }]
    .map((more) => elements(of(onPhone(line, more)), "h2").map(({ children }) => read(children)));

  assert.deepEqual(
    titles.map((all) => [all.includes("Alt på listen"), all.includes("Det har du placeret")]),
    [[true, false], [false, true]],
  );
});

test("a slider says in words where it stands, and while nothing is placed that nothing is", () => {
  const words = [{}, { mine: { "item:ro": sent({ x: 2 }) }, up: "ro" }].map((more) => inputs(onPhone(slide, more))[0]);

  assert.deepEqual(words.map(({ value }) => value), [5, 2]);
  assert.deepEqual(words.map((input) => input["aria-valuetext"]), [
    "ikke placeret endnu, 5 af 9, midt imellem", "2 af 9, nærmest »Uformel«",
  ]);
});

test("a slider that is moved is held, and sent when it is let go", () => {
  const state = onPhone(slide);
  const [input] = inputs(state);

  input.onInput({ target: { value: "7" } });
  input.onChange({ target: { value: "7" } });

  assert.deepEqual(state.done, [
    ["hold", { id: "ro", place: { x: 7 } }], ["hold", null], ["send", "item:ro", { x: 7 }],
  ]);
});

test("whoever means the middle places it there without moving anything", () => {
  const state = onPhone(slide);

  press(of(state), "Placér her");

  assert.deepEqual(state.done, [["hold", null], ["send", "item:ro", { x: 5 }]]);
});

/* In a field */

const held = { id: "ro", place: { x: 3, y: 8 } };

test("arrow keys move the mark a step, the others to the ends, and never out of the field", () => {
  const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown", "Enter", "x"];

  const places = keys.map((key) => keyed(field, { x: 9, y: 1 }, key));

  assert.deepEqual(places, [
    { x: 8, y: 1 }, { x: 9, y: 1 }, { x: 9, y: 2 }, { x: 9, y: 1 }, { x: 1, y: 1 }, { x: 9, y: 1 }, { x: 9, y: 9 },
    { x: 9, y: 1 }, { x: 9, y: 1 }, null,
  ]);
});

test("the first key takes the mark from the middle", () => {
  assert.deepEqual(keyed(field, null, "ArrowUp"), { x: 5, y: 6 });
});

test("a tap puts it at the nearest place, low at the bottom and high at the top", () => {
  const box = { left: 20, width: 160, top: 100, bottom: 260, height: 160 };
  const taps = [{ x: 20, y: 260 }, { x: 108, y: 171 }, { x: 400, y: 0 }];

  assert.deepEqual(taps.map((tap) => pointed(field, box, tap)), [{ x: 1, y: 1 }, { x: 5, y: 5 }, { x: 9, y: 9 }]);
});

const markOf = (state) => elements(of(state), "span").find(({ role }) => role === "slider");

test("the mark tells where it stands on both axes", () => {
  const [unplaced, placed] = [markOf(onPhone(field)), markOf(onPhone(field, { held }))];

  assert.equal(unplaced["aria-valuetext"], "ikke placeret endnu");
  assert.equal(placed["aria-label"], "Ro");
  assert.equal(placed["aria-valuetext"], "Form: 3 af 9, nærmest »Uformel« · Rækkevidde: 8 af 9, nærmest »Hele huset«");
});

test("what a key has moved is sent when the key is let go", () => {
  const state = onPhone(field, { held });

  markOf(state).onKeyDown({ key: "ArrowUp", preventDefault: () => {} });
  markOf(state).onKeyUp();

  assert.deepEqual(state.done, [
    ["hold", { id: "ro", place: { x: 3, y: 9 } }], ["hold", null], ["send", "item:ro", { x: 3, y: 8 }],
  ]);
});

test("lists do the same as the field; nothing is sent before both axes are chosen", () => {
  const half = onPhone(field, { kept: { lists: true } });
  const whole = onPhone(field, { kept: { lists: true }, held: { id: "ro", place: { x: 3, y: null } } });

  elements(of(half), "select")[0].onChange({ target: { value: "3" } });
  elements(of(whole), "select")[1].onChange({ target: { value: "8" } });

  assert.deepEqual(half.done, [["hold", { id: "ro", place: { x: 3, y: null } }]]);
  assert.ok(read(of(whole)).includes("Vælg også på Rækkevidde."));
  assert.deepEqual(whole.done, [["hold", null], ["send", "item:ro", { x: 3, y: 8 }]]);
});

test("every choice on a list is told in words", () => {
  const [list] = elements(of(onPhone(field, { kept: { lists: true } })), "select");

  assert.ok(read(list.children).startsWith("Vælg … 1 af 9, »Uformel« 2 af 9, nærmest »Uformel«"));
});

/* From one to the next */

test("the next is the next that stands nowhere, and the last one leads to all of them", () => {
  const mine = { "item:ro": sent({ x: 1, y: 1 }), "item:tid": sent({ x: 2, y: 2 }) };
  const [among, last] = [
    onPhone(field, { mine, up: "ro" }),
    onPhone(field, { mine: { ...mine, "item:kaffe": sent({ x: 3, y: 3 }) }, up: "tid" }),
  ];

  press(of(among), "Næste");
  press(of(last), "Se det hele");

  assert.deepEqual([among.done, last.done], [[["go", "kaffe"]], [["go", "all"]]]);
});

test("one may be left for later", () => {
  const state = onPhone(field);

  press(of(state), "Senere");

  assert.deepEqual(state.done, [["go", "tid"]]);
});

test("what was placed is taken away again", () => {
  const state = onPhone(line, { mine: { "item:nu": sent({ x: 3 }) }, up: "nu" });

  press(of(state), "Fjern");

  assert.deepEqual(state.done, [["hold", null], ["withdraw", "item:nu"]]);
});

test("what came up stays up when it is placed, until the person goes on", () => {
  const remembered = memory();
  of(onPhone(line), remembered);

  const after = of(onPhone(line, { mine: { "item:nu": sent({ x: 3 }) } }), remembered);

  assert.equal(elements(after, "h2")[0].id, "placing-item");
  assert.ok(read(elements(after, "h2")[0].children).includes("I dag"));
});

test("all of them stand below, each with where it is", () => {
  const mine = { "item:nu": sent({ x: 3 }) };

  assert.ok(read(of(onPhone(line, { mine }))).includes("1 af 2 placeret"));
  assert.deepEqual(rows(onPhone(line, { mine })), [
    "1 1. I dag Løsninger Flyt den", "2 2. Sådan ønsker vi det ikke placeret endnu Placér den",
  ]);
});

test("what could not be sent yet says so", () => {
  const mine = { "item:nu": { value: { x: 3 }, status: "waiting", why: "" } };

  assert.ok(read(of(onPhone(line, { mine, up: "nu" }))).includes("Sendes, når der er forbindelse"));
});

test("once answers are closed everything stands where it was put, and nothing can be moved", () => {
  const state = onPhone(field, { stage: { open: false }, mine: { "item:ro": sent({ x: 3, y: 8 }) } });

  assert.equal(elements(of(state), "button").length, 0);
  assert.ok(read(of(state)).includes("Der er lukket. Det, der er placeret, er gemt."));
  assert.ok(read(of(state)).includes("Ro Form: 3 af 9, nærmest »Uformel«"));
});

for (const status of ["waiting", "refused"]) {
  test(`closed, what is ${status} is not said to be kept`, () => {
    const words = read(of(onPhone(line, { stage: { open: false }, mine: { "item:nu": sent({ x: 3 }, { status }) } })));

    assert.deepEqual([words.includes("Der er lukket for svar her."), words.includes("er gemt")], [true, false]);
  });
}

test("time that is up closes nothing", () => {
  const [before, after] = [1, -1].map((way) => of(onPhone(line, { stage: { deadline: NOON + way } })));

  assert.ok(read(before).includes("Der er tid til kl."));
  assert.ok(read(after).includes("Tiden er gået. Gør det sidste færdigt."));
  assert.equal(elements(after, "input").length, 3);
});

/* With a group */

test("whoever has no group yet waits for one", () => {
  const words = read(of(onPhone(inGroups, { stage: formed })));

  assert.ok(words.includes("Du får en gruppe om lidt."));
  assert.equal(words.includes("Problem"), false);
});

test("a group sees what any of them has placed, and mine that is newer", () => {
  const mine = {
    "item:nu": sent({ x: 1 }, { since: NOON + 1 }),
    "item:oenske": sent({ x: 1 }, { since: NOON - 1 }),
  };
  const state = onPhone(inGroups, { stage: formed, team: team({ nu: { x: 3 }, oenske: { x: 2 } }), mine });

  assert.deepEqual(rows(state), ["1 1. I dag Problem Flyt den", "2 2. Sådan ønsker vi det Analyse Flyt den"]);
  assert.ok(read(of(state)).includes("Gruppe 2 Du er nummer 4"));
});

test("what somebody else has placed while it is up does not turn the page", () => {
  const remembered = memory();
  of(onPhone(inGroups, { stage: formed, team: team({}) }), remembered);

  const after = of(onPhone(inGroups, { stage: formed, team: team({ nu: { x: 2 } }) }), remembered);

  assert.deepEqual(elements(after, "input").map(({ checked }) => checked), [false, true, false]);
});

/* The room beside mine */

const shown = { stage: { revealed: true, shows: { screen: "shown", phones: "shown" } } };

test("after it is shown mine stands beside the room's in words", () => {
  const mine = { "item:nu": sent({ x: 2 }) };
  const words = read(of(onPhone(line, { ...shown, result: onLine, mine })));

  assert.ok(words.includes("Du: Analyse. Rummet: mest Løsninger."));
  assert.ok(words.includes("Rummet: mellem Problem og Analyse."));
});

test("in a field mine stands beside the room's on each axis, and of too few nothing is told", () => {
  const mine = { "item:ro": sent({ x: 3, y: 8 }) };
  const words = read(of(onPhone(field, { ...shown, result: inField, mine })));

  assert.ok(words.includes("Form Du: 3 af 9, nærmest »Uformel«. Rummet: 2,0 af 9, nærmest »Uformel«."));
  assert.ok(words.includes("3. Kaffe For få har placeret den"));
});

test("a group is told where all of them have placed it", () => {
  const state = onPhone(inGroups, {
    ...shown, stage: { ...shown.stage, ...formed }, result: onLine, team: team({ nu: { x: 2 } }),
  });

  assert.ok(read(of(state)).includes("I: Analyse. Rummet: mest Løsninger."));
});

test("while too few have placed anything, the phone says so and draws nothing", () => {
  const state = onPhone(line, { ...shown, result: FEW });

  assert.ok(read(of(state)).includes("De første svar kommer, når tre har svaret."));
  assert.equal(drawn(of(state)).includes("placing-lanes"), false);
});

const own = { shows: { screen: "hidden", phones: "answered" } };
const placedBoth = { "item:nu": sent({ x: 3 }), "item:oenske": sent({ x: 1 }) };
const headings = (view) => elements(view, "h2").map(({ id }) => id);

test("whoever sees the room before they have placed everything goes on with what is left", () => {
  const view = of(onPhone(line, { stage: own, result: onLine, mine: { "item:nu": sent({ x: 3 }) } }));

  assert.deepEqual([elements(view, "details"), elements(view, "input").length], [[], 3]);
  assert.deepEqual(headings(view), ["placing-item", "placing-all", "placing-room"]);
});

test("the last one that is placed stays in the hand, under the room's picture", () => {
  const view = of(onPhone(line, { stage: own, result: onLine, mine: placedBoth, up: "oenske" }));

  assert.deepEqual([elements(view, "details"), elements(view, "input").length], [[], 3]);
  assert.deepEqual(headings(view), ["placing-room", "placing-item", "placing-all"]);
});

test("whoever has placed everything can still mend it under the room's picture", () => {
  const at = (up) => of(onPhone(line, { stage: own, result: onLine, mine: placedBoth, up }));
  const [folded, open] = [at(null), at("all")];

  assert.deepEqual([folded, open].map((view) => elements(view, "details").map((one) => one.open)), [[false], [true]]);
  assert.deepEqual(headings(folded), ["placing-room", "placing-all"]);
});

test("closed, the room's picture stands alone, however much was placed", () => {
  const closed = { ...own, open: false };
  const view = of(onPhone(line, { stage: closed, result: onLine, mine: { "item:nu": sent({ x: 3 }) } }));

  assert.deepEqual(headings(view), ["placing-room"]);
});

test("where the room is seen after one's own answer, it stays hidden until then", () => {
  const secret = { ...onLine, items: [{ ...onLine.items[0], x: counted(2, 2, 2, [0, 6, 0]) }, onLine.items[1]] };
  const state = onPhone(line, { stage: { shows: { screen: "hidden", phones: "answered" } }, result: secret });

  assert.equal(read(of(state)).includes("Rummets billede"), false);
  assert.ok(read(of(state)).includes("Du ser de andres svar, når du selv har svaret."));
});
