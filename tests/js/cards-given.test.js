/** What somebody gives the cards from their own phone: ticks, and sentences for the wall. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { describe } from "../../static/js/phone/describe.js";
import { annas, drawnOf, EXERCISE, says } from "./annas.js";
import { elements, press, sent } from "./polls.js";

/* What I say of it myself */

const ticksOf = (...cards) => sent({ ticks: cards });

test("a tick is sent with all the others, and with the role that rides along", () => {
  const anna = annas({ mine: { ticks: ticksOf(["maegler"], []) } });

  press(drawnOf(anna), "Kan se mig selv i den");

  assert.deepEqual(anna.done, [["send", "ticks", { ticks: [["maegler", "brobygger"], []], segment: "tr" }]]);
});

test("the phone says that the role rides along, and whoever leaves it out sends the ticks anew without it", () => {
  const anna = annas({ mine: { ticks: ticksOf(["brobygger"], []) } });
  const [box] = elements(drawnOf(anna), "input");

  box.onChange({ target: { checked: false } });

  assert.deepEqual(
    [...says(anna, "Tag din rolle (TR) med, så I kan se forskelle."), anna.done],
    [true, [["send", "ticks", { ticks: [["brobygger"], []] }]]],
  );
});

test("choosing a role after the ticks lets it ride along with them", () => {
  const anna = annas({ role: "", mine: { ticks: ticksOf(["brobygger"], []) } });
  const [select] = elements(drawnOf(anna), "select");

  select.onChange({ target: { value: "amr" } });

  assert.deepEqual(anna.done.at(-1), ["send", "ticks", { ticks: [["brobygger"], []], segment: "amr" }]);
});

test("taking the last tick away takes everything back", () => {
  const anna = annas({ mine: { ticks: ticksOf(["brobygger"], []) } });

  press(drawnOf(anna), "Kan se mig selv i den");

  assert.deepEqual(anna.done, [["withdraw", "ticks"]]);
});

test("a phone that has forgotten its answers asks for leave instead of ticks", () => {
  const anna = annas({ needsAgain: true });

  assert.deepEqual(says(anna, "Bed om at svare igen", "Hvad siger du selv?"), [true, false]);
  assert.deepEqual(says(anna, "Hæng en sætning op"), [false]);
});

/* To the wall */

test("one sentence about a card is hung up, and the field closes", () => {
  const anna = annas({ drafts: { hang: { slot: null, card: "brobygger", text: " Vi spørger først. " } } });

  elements(drawnOf(anna), "form").at(-1).onSubmit({ preventDefault() {} });

  assert.deepEqual(
    [anna.done, anna.kept.has("hang")],
    [[["send", "card:9f3a9f3a", { text: "Vi spørger først.", card: "brobygger" }]], false],
  );
});

test("what hangs there is shown under its card, to be mended and taken down", () => {
  const anna = annas({ mine: { "card:a": sent({ text: "Vi spørger først.", card: "brobygger" }) } });

  press(drawnOf(anna), "Tag ned");

  assert.deepEqual([...says(anna, "Vi spørger først. Hænger på væggen"), anna.done], [true, [["withdraw", "card:a"]]]);
});

test("what hangs under another card is not shown here", () => {
  const anna = annas({ mine: { "card:a": sent({ text: "Vi spørger først.", card: "maegler" }) } });

  assert.deepEqual(says(anna, "Vi spørger først."), [false]);
});

test("a sixth sentence is not offered", () => {
  const five = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`card:${n}`, sent({ text: `${n}`, card: "maegler" })]));

  assert.deepEqual(says(annas({ mine: five }), "Hæng en sætning op", "Du har hængt 5 sætninger op."), [false, true]);
});

/* Mit */

for (const [slot, value, lines] of [
  ["ticks", { ticks: [["brobygger", "maegler"], []] }, ["Kan se mig selv i den: Brobygger og Mægler"]],
  ["card:a", { text: "Vi spørger først.", card: "maegler" }, ["Vi spørger først.", "Hængt op ved Mægler"]],
  ["line:a", { text: "Når to er enige", card: "maegler", to: 0 }, ["Når to er enige", "Mægler: Gavnlig når …"]],
  ["line:b", { text: "", card: "maegler", to: 0 }, []],
]) {
  test(`Mit tells of ${slot} in ${lines.length === 0 ? "no " : ""}words`, () => {
    assert.deepEqual(describe(EXERCISE, slot, value), lines);
  });
}
