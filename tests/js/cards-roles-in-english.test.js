/** The roles beside the room's ticks, in a workshop that is held in English. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { screen } from "../../static/js/activities/cards/screen.js";
import { setWords } from "../../static/js/parts/words.js";
import { DEALT, cards, given, result, room } from "./cards-room.js";
import { all, words } from "./drawn.js";

const SEGMENTS = [
  { key: "tr", label: "TR", n: 5, cards: [given("forhandler", [3, 1])] },
  { key: "leder", label: "Leder", n: 6, cards: [given("forhandler", [1, 0])] },
];

test("the roles under the room's ticks are called what they are called on the phones", () => {
  setWords({ Leder: "Manager" }, "en", "Europe/Copenhagen");
  const state = room(cards(), { stage: { ...DEALT, look: "marks" }, result: result({ segments: SEGMENTS }) });

  const view = screen(state);

  assert.match(words(view), /TR · .* Manager · .* TR 3 .* Manager 1 /);
  assert.match(all(view, "tr")[0], /TR .*Manager/);
  assert.equal(words(view).includes("Leder"), false);
});
