/** What the server is told when cards are put under themes at the desk. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { telling, THEMES } from "./themed.js";

test("moving a card is a mark, and taking it out is the mark taken back", async () => {
  const { told, marks } = telling();

  const said = [await marks.move(["c3"], "lead", "Ledelse"), await marks.move(["c1", "c2"], "", "")];

  assert.deepEqual(told, [
    ["put:c3", { theme: "lead" }],
    ["put:c1", null],
    ["put:c2", null],
  ]);
  assert.deepEqual(said.map(({ words }) => words), [
    "Kortet ligger nu under Ledelse.",
    "2 kort ligger for sig selv igen.",
  ]);
});

test("a typed theme is used when it is known, however it is spelled, and made when it is not", async () => {
  const { told, marks } = telling();

  await marks.moveTo(["c3"], " ledelse ", THEMES);
  await marks.moveTo(["c3"], "Hverdag", THEMES);

  assert.deepEqual(told, [
    ["put:c3", { theme: "lead" }],
    ["theme:aaaa00000001", { title: "Hverdag" }],
    ["put:c3", { theme: "aaaa00000001" }],
  ]);
});

test("a mark that finds the desk busy, or too quick, is told again", async () => {
  const { told, marks } = telling([{ ok: false, code: "busy" }, { ok: false, code: "limit" }, { ok: true }]);

  const said = await marks.move(["c3"], "lead", "Ledelse");

  assert.deepEqual([told.length, said.ok], [3, true]);
});

test("what is refused is said, and the rest is left undone", async () => {
  const { told, marks } = telling([{ ok: false, code: "refused", why: "Der kan være højst 20 temaer." }]);

  const said = await marks.moveTo(["c1", "c2"], "Hverdag", THEMES);

  assert.deepEqual([told.length, said], [1, { ok: false, words: "Der kan være højst 20 temaer.", back: null }]);
});

test("themes that were removed can be brought back with their titles", async () => {
  const { told, marks } = telling();

  const { back } = await marks.remove(THEMES);
  await marks.bringBack(back);

  assert.deepEqual(told, [
    ["theme:lead", null],
    ["theme:time", null],
    ["theme:lead", { title: "Ledelse" }],
    ["theme:time", { title: "Tid" }],
  ]);
});
