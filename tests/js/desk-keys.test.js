/** Which key does what, when keys are left alone, and the clicker that presses twice. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { CLICKER_MS, KEYS, actionFor, createClicker, keyNames } from "../../static/js/desk/keys.js";

const element = (...names) => ({ closest: (selectors) => (names.some((name) => listed(selectors, name)) ? {} : null) });
const listed = (selectors, name) => selectors.split(",").some((selector) => selector.trim().split(/[:[]/)[0] === name);
const press = (key, more = {}) => actionFor({ key, target: element("body"), ...more });

for (const [key, action] of [
  [" ", "next"], ["ArrowRight", "next"], ["PageDown", "next"], ["ArrowLeft", "back"], ["PageUp", "back"],
  ["r", "reveal"], ["l", "lock"], ["q", "join"], ["b", "black"], [".", "black"], ["z", "undo"], ["n", "notes"],
  ["?", "help"],
]) {
  test(`"${key}" means ${action}`, () => assert.equal(press(key), action));
}

test("a capital from caps lock means the same", () => assert.equal(press("R"), "reveal"));

test("the question mark is typed with shift, the rest is not", () => {
  assert.equal(press("?", { shiftKey: true }), "help");
  assert.equal(press("R", { shiftKey: true }), null);
});

test("keys with ctrl, alt or cmd belong to the browser", () => {
  const actions = ["ctrlKey", "altKey", "metaKey"].map((modifier) => press("r", { [modifier]: true }));

  assert.deepEqual(actions, [null, null, null]);
});

test("a key held down counts once", () => assert.equal(press("PageDown", { repeat: true }), null));

test("nothing happens while somebody types or a dialog is open", () => {
  const targets = ["input", "textarea", "select", "dialog"].map((name) => element(name));

  assert.deepEqual(targets.map((target) => press("b", { target })), [null, null, null, null]);
});

test("a focused button keeps its space, while the clicker still works", () => {
  const target = element("button");

  assert.equal(press(" ", { target }), null);
  assert.equal(press("PageDown", { target }), "next");
});

test("other keys mean nothing", () => {
  assert.deepEqual(["x", "Enter", "Tab", "Escape", "F5"].map((key) => press(key)), [null, null, null, null, null]);
});

test("a clicker's double press counts once, a new press after that counts again", () => {
  const lets = createClicker();

  assert.deepEqual([lets("next", 0), lets("next", CLICKER_MS - 1), lets("next", CLICKER_MS)], [true, false, true]);
});

test("back right after next is meant", () => {
  const lets = createClicker();

  assert.deepEqual([lets("next", 0), lets("back", 100)], [true, true]);
});

test("the help list names every key", () => {
  assert.deepEqual(keyNames("next"), ["Mellemrum", "Højre pil", "PageDown"]);
  assert.deepEqual(Object.keys(KEYS).filter((action) => keyNames(action).length === 0), []);
});
