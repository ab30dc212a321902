/** The group that rides along with an answer: said in words, left out with a tap, never with a pass. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { phone } from "../../static/js/activities/poll/phone.js";
import { segmentLine, segmentOf } from "../../static/js/activities/poll/segment.js";
import { setWords } from "../../static/js/parts/words.js";
import * as polls from "./polls.js";

const { elements, onPhone, press, read } = polls;

beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

const byRole = { ...polls.choice, segment: "role" };
const byMood = { ...polls.scale, segment: "mood" };
const mood = { ...polls.choice, id: "mood" };
const nothing = () => ({ activity: null, value: null });
const asAnna = (activity, more = {}) => onPhone(activity, { role: "tr", earlier: nothing, ...more });
const answered = (value, first = mood) => ({
  earlier: (id) => (id === "mood" ? { activity: first, value } : nothing()),
});

test("the role rides along, and the phone says so", () => {
  const state = asAnna(byRole, { drafts: { ballot: { options: [1] } } });

  press(phone(state), "Send");

  assert.deepEqual(state.done, [["send", "ballot", { options: [1], segment: "tr" }]]);
  assert.equal(
    read(segmentLine(state)),
    "Tag din rolle (TR) med, så I kan se forskelle. Ingen gruppe under 5 vises.",
  );
});

test("a tap leaves it out, another takes it along again", () => {
  const state = asAnna(byRole, { drafts: { ballot: { options: [1] } } });
  const tap = (checked) => elements(segmentLine(state), "input")[0].onChange({ target: { checked } });

  tap(false);
  const without = segmentOf(state);
  tap(true);

  assert.deepEqual([without, segmentOf(state)], [null, "tr"]);
});

test("who passes says nothing of where they belong", () => {
  const state = asAnna(byRole);

  press(phone(state), "Pas");

  assert.deepEqual(state.done, [["send", "ballot", { pass: true }]]);
});

test("who has said no role is asked for it here, and may leave it", () => {
  const taken = [];
  const state = asAnna(byRole, { role: "", takeSeat: (seat) => taken.push(seat) });
  const [list] = elements(segmentLine(state), "select");

  list.onChange({ target: { value: "amr" } });
  const chosen = elements(segmentLine({ ...state, role: "amr" }), "select")[0].value;
  list.onChange({ target: { value: "" } });
  const left = elements(segmentLine({ ...state, role: "amr" }), "select")[0].value;

  assert.deepEqual([list.value, chosen, left, taken], ["", "amr", "", [{ role: "amr" }]]);
  assert.equal(segmentOf({ ...state, role: "amr" }), null);
});

test("who will not say the role is in no group", () => {
  assert.equal(segmentOf(asAnna(byRole, { role: "vil_ikke_sige" })), null);
});

test("an answer from before rides along by its place", () => {
  const state = asAnna(byMood, { drafts: { ballot: { draft: [3, 4] } }, ...answered({ options: [1] }) });

  press(phone(state), "Send");

  assert.deepEqual(state.done, [["send", "ballot", { ratings: [3, 4], segment: "1" }]]);
  assert.match(read(segmentLine(state)), /^Tag dit svar fra før \(Træt\) med, så I kan se forskelle\./);
});

for (const [how, value] of [
  ["did not answer then", null],
  ["passed then", { pass: true }],
  ["gave several answers then", { options: [0, 2] }],
]) {
  test(`whoever ${how} counts in the whole alone`, () => {
    const state = asAnna(byMood, answered(value));

    const text = read(segmentLine(state));

    assert.equal(segmentOf(state), null);
    assert.equal(text, "Svarene kan vises delt op efter et tidligere svar. Dit tæller kun med i det samlede.");
  });
}

test("one's own words in an earlier choice are the group of all who wrote their own", () => {
  const state = asAnna(byMood, answered({ options: [3], other: "Sulten" }, { ...mood, other: true }));

  assert.equal(segmentOf(state), "3");
  assert.match(read(segmentLine(state)), /\(Andet\)/);
});

test("a poll nobody sees by group asks for nothing", () => {
  const state = asAnna(polls.choice);

  assert.deepEqual([segmentLine(state), segmentOf(state)], [null, null]);
});
