/** Slides, pauses and timers on the three faces. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { phone as pausePhone } from "../../static/js/activities/pause/phone.js";
import { screen as pauseScreen } from "../../static/js/activities/pause/screen.js";
import { phone as slidePhone } from "../../static/js/activities/slide/phone.js";
import { screen as slideScreen } from "../../static/js/activities/slide/screen.js";
import { desk as timerDesk } from "../../static/js/activities/timer/desk.js";
import { phone as timerPhone } from "../../static/js/activities/timer/phone.js";
import { screen as timerScreen } from "../../static/js/activities/timer/screen.js";
import { setWords } from "../../static/js/parts/words.js";
import { all, drawn, words } from "./drawn.js";

const NOW = Date.UTC(2026, 10, 20, 9, 40, 1);
const HALF_PAST = Date.UTC(2026, 10, 20, 9, 45);
const BODY = [
  ["p", "Sig det ", ["strong", "højt"], " og ", ["em", "tidligt"]],
  ["ul", ["li", "én"], ["li", "to"]],
];

const shown = (activity, deadline = null) => ({
  activity,
  stage: { open: true, deadline, opened: NOW },
  now: NOW,
  result: null,
  workshop: { language: "da" },
});

beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

test("a slide's body keeps its paragraphs, lists and emphasis", () => {
  const view = drawn(slidePhone(shown({ kind: "slide", title: "Ro", body: BODY })));

  assert.equal(
    view.includes("<p>Sig det <strong>højt</strong> og <em>tidligt</em></p><ul><li>én</li><li>to</li></ul>"),
    true,
  );
});

test("an element a body may not have is drawn as its text alone", () => {
  const view = drawn(
    slidePhone(
      shown({
        kind: "slide",
        title: "Ro",
        body: [
          ["script", "alert(1)"],
          ["p", "<b>"],
        ],
      }),
    ),
  );

  assert.equal(view.includes('<div class="body">alert(1)<p><b></p></div>'), true);
});

test("a slide shows its figure drawn on the screen and as a list on the phone", () => {
  const activity = {
    kind: "slide",
    title: "To",
    body: [],
    figure: { form: "columns", columns: [{ title: "Viden" }, { title: "Rolle" }] },
  };

  assert.equal(drawn(slideScreen(shown(activity))).split("<svg").length - 1, 2);
  assert.equal(drawn(slidePhone(shown(activity))).includes("<svg"), false);
  assert.equal(words(slidePhone(shown(activity))), "To Viden Rolle");
});

test("a slide has no clock unless it has a time", () => {
  const activity = { kind: "slide", title: "Ro", body: [] };

  assert.equal(words(slideScreen(shown(activity))), "Ro");
  assert.equal(words(slideScreen(shown(activity, HALF_PAST))), "Ro 4.59 til kl. 10.45");
});

for (const [name, face] of [
  ["phone", pausePhone],
  ["screen", pauseScreen],
]) {
  test(`a pause tells the ${name} when it goes on`, () => {
    assert.equal(
      words(face(shown({ kind: "pause", title: "Pause", body: [] }, HALF_PAST))),
      "Pause 4.59 til kl. 10.45",
    );
  });
}

test("a pause that is over says so in words", () => {
  assert.equal(
    words(pauseScreen(shown({ kind: "pause", title: "Pause", body: [] }, NOW - 1))),
    "Pause Nu går vi i gang igen",
  );
});

test("a timer stands beside what there is to talk about", () => {
  const activity = { kind: "timer", title: "Runde 1", body: [["p", "Hvad virker?"]], minutes: 5 };

  assert.equal(words(timerScreen(shown(activity, HALF_PAST))), "Runde 1 Hvad virker? 4.59 til kl. 10.45");
  assert.equal(words(timerScreen(shown(activity, NOW))), "Runde 1 Hvad virker? Tiden er gået");
});

test("the desk sees the clock and the prompts, not the title it already has", () => {
  assert.equal(
    words(timerDesk(shown({ kind: "timer", title: "Runde 1", body: [["p", "Hvad virker?"]] }, HALF_PAST))),
    "4.59 til kl. 10.45 Hvad virker?",
  );
});

test("a clock is a timer with a spoken name", () => {
  assert.deepEqual(all(timerPhone(shown({ kind: "timer", title: "Runde 1", body: [] }, HALF_PAST)), "p"), [
    "4.59",
    "til kl. 10.45",
  ]);
  assert.equal(
    drawn(timerPhone(shown({ kind: "timer", title: "Runde 1", body: [] }, HALF_PAST))).includes(
      'role="timer" aria-label="4.59 tilbage"',
    ),
    true,
  );
});
