/** Views that come in files of their own: fetched once, and tried again until they are here. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fetchView, isHere, VIEWS } from "../../static/js/activities/phone.js";
import { Late } from "../../static/js/phone/late.js";
import { atOnce } from "./room.js";

/** A line that fails as often as it is told to; `asked` is every address it was asked for. */
const lineThat = (failures, pause = atOnce) => {
  const here = new Set();
  const asked = [];
  const fetch = async (name, again) => {
    asked.push(name + again);
    if (asked.length <= failures) throw new Error("no network");
    here.add(name);
  };
  const late = new Late({ isHere: (name) => here.has(name), fetch, pause });
  return { late, asked, here };
};

/** Only the pauses between two tries end; nobody loses patience. */
const patient = (ms) => (ms === 10_000 ? new Promise(() => {}) : atOnce());

test("a file that is wanted twice is fetched once", async () => {
  const { late, asked } = lineThat(0, patient);

  await Promise.all([late.ready("ranking"), late.ready("ranking")]);
  await late.ready("ranking");

  assert.deepEqual(asked, ["ranking"]);
});

test("a file that did not come is asked for again, under another address", async () => {
  const { late, asked } = lineThat(2, patient);

  await late.ready("ranking");

  assert.deepEqual(asked, ["ranking", "ranking?1", "ranking?2"]);
});

test("when the line is back nobody waits for the end of a pause", async () => {
  const { late, here } = lineThat(1, () => new Promise(() => {}));
  const ready = late.ready("ranking");
  await atOnce();

  late.wake();
  await ready;

  assert.deepEqual([...here], ["ranking"]);
});

test("a line that never answers is asked again", async () => {
  const asked = [];
  const silent = (name, again) => new Promise((come) => asked.push(again) === 3 && come());
  const late = new Late({ isHere: () => asked.length === 3, fetch: silent, pause: atOnce });

  await late.ready("ranking");

  assert.deepEqual(asked, ["", "?1", "?2"]);
});

test("after three tries in vain it says so, and no more once the file is here", async () => {
  const stuck = [];
  const here = new Set();
  let tries = 0;
  const fetch = async (name) => {
    tries += 1;
    if (tries < 5) throw new Error("no such file");
    here.add(name);
  };
  const onChange = () => stuck.push(late.isStuck("ranking"));
  const late = new Late({ isHere: (name) => here.has(name), fetch, onChange, pause: patient });

  await late.ready("ranking");

  assert.deepEqual([...stuck, late.isStuck("ranking")], [false, false, true, true, false, false]);
});

test("the check-out is not here until it is fetched", async () => {
  const before = isHere("checkout");

  await fetchView("checkout");

  assert.deepEqual([before, isHere("checkout"), typeof VIEWS.checkout], [false, true, "function"]);
});

test("what comes with the page is here at once", () => {
  assert.deepEqual(["slide", "choice", "scale", "words", "text", "questions"].map(isHere), Array(6).fill(true));
});
