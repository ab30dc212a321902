/** The questions at the desk: ticked off, or taken off the board. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { desk } from "../../static/js/activities/questions/desk.js";
import { press } from "./polls.js";

const asked = (state) => ({ questions: [{ id: "0011aabb", text: "Hvorfor?", votes: 2, state }] });

function pressed(state, words) {
  const commands = [];
  press(desk({ questions: asked(state), command: (...all) => commands.push(all) }), words);
  return commands;
}

test("the facilitator ticks a question off", () => {
  const mark = { activity: "questions", slot: "state:0011aabb", value: { state: "answered" } };

  assert.deepEqual(pressed("open", "Besvaret : Hvorfor?"), [["mark", mark]]);
});

test("the facilitator opens an answered question again", () => {
  const mark = { activity: "questions", slot: "state:0011aabb", value: { state: "open" } };

  assert.deepEqual(pressed("answered", "Åbn igen : Hvorfor?"), [["mark", mark]]);
});

test("the facilitator takes a question off the board", () => {
  const mark = { activity: "questions", slot: "hide:0011aabb", value: { hide: true } };

  assert.deepEqual(pressed("open", "Tag ned : Hvorfor?"), [["mark", mark]]);
});
