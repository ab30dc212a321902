/** When the room sees its answers: decided at the desk for the screen and for the phones, and said on all three. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { isHurry, showing } from "../../static/js/activities/poll/phase.js";
import { phone } from "../../static/js/activities/poll/phone.js";
import { phonesSentence, screenSentence } from "../../static/js/activities/poll/sentences.js";
import { canReveal, revealStep } from "../../static/js/desk/controls.js";
import { showsWords } from "../../static/js/desk/shows.js";
import { setWords } from "../../static/js/parts/words.js";
import * as polls from "./polls.js";
import { seen } from "./results.js";

const { NOON, onPhone, read, sent } = polls;
beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

test("a phone waits for its own answer where the answers come after it", () => {
  const stage = { shows: seen("hidden", "answered") };
  const result = { n: 5, passes: 0, counts: [5, 0, 0] };
  const states = [
    onPhone(polls.choice, { stage, result }),
    onPhone(polls.choice, { stage, result, mine: { ballot: sent({ options: [0] }, "refused", "Nej.") } }),
    onPhone(polls.choice, { stage, result, mine: { ballot: sent({ options: [0] }) } }),
    onPhone(polls.choice, { stage, result, mine: { ballot: sent({ pass: true }) } }),
    onPhone(polls.choice, { stage, result, needsAgain: true }),
  ];

  assert.deepEqual(states.map(showing), ["hidden", "hidden", "shown", "shown", "shown"]);
  assert.equal(read(phone(states[0])).endsWith("Du ser de andres svar, når du selv har svaret."), true);
});

test("a phone whose change or withdrawal was refused has answered, for what it said before still counts", () => {
  const stage = { shows: seen("hidden", "answered") };
  const result = { n: 5, passes: 0, counts: [5, 0, 0] };
  const changed = { ...sent({ options: [1] }, "refused", "Lukket."), counted: { options: [0] } };
  const withdrawn = { ...sent({ options: [0] }, "refused", "Lukket."), stands: true };

  const states = [changed, withdrawn].map((ballot) => onPhone(polls.choice, { stage, result, mine: { ballot } }));

  assert.deepEqual(states.map(showing), ["shown", "shown"]);
});

for (const [shows, onThePhone, onTheScreen] of [
  [
    seen("hidden", "hidden"),
    "Den, der styrer dagen, bestemmer, hvornår svarene vises.",
    "Svarene bliver gemt og vises først, når I har haft tid til at tænke jer om.",
  ],
  [
    seen("closed", "closed"),
    "Svarene vises, når der er lukket for svar.",
    "Svarene vises, når der er lukket for svar.",
  ],
  [seen("never", "never"), "Kun den, der styrer dagen, ser svarene.", "Kun den, der styrer dagen, ser svarene."],
  [seen("shown", "hidden"), "Svarene vises på lærredet.", "Svarene vises her, mens de kommer."],
  [seen("shown", "never"), "Svarene vises kun på lærredet.", "Svarene vises her, mens de kommer."],
  [seen("never", "shown"), "Svarene vises her, mens de kommer.", "Svarene vises kun på mobilerne."],
  [
    seen("hidden", "answered"),
    "Du ser de andres svar, når du selv har svaret.",
    "Du ser svarene på din mobil, når du selv har svaret.",
  ],
]) {
  test(`with the screen ${shows.screen} and phones ${shows.phones} both say when the answers come`, () => {
    assert.deepEqual([phonesSentence(shows, true), screenSentence(shows, true)], [onThePhone, onTheScreen]);
  });
}

const atDesk = (shows, { open = true, revealed = false, result = { n: 8 } } = {}) =>
  ({ activity: { kind: "poll", stage: { open, revealed, shows } }, result });

test("the desk says in one line who can see the answers now", () => {
  const few = { n: 2, few: true, needed: 5 };

  const lines = [
    atDesk(seen("hidden", "answered")),
    atDesk(seen("closed", "never")),
    atDesk(seen("closed", "shown"), { open: false }),
    atDesk(seen("shown", "shown"), { result: few }),
  ].map(showsWords);

  assert.deepEqual(lines, [
    "Lærredet: skjult, til du viser det · Mobilerne: når man selv har svaret",
    "Lærredet: når der er lukket for svar · Mobilerne: aldrig",
    "Lærredet: vist, for der er lukket for svar · Mobilerne: vist",
    "Lærredet: vist · Mobilerne: vist · Først når fem har svaret",
  ]);
});

test("R shows and hides by what the room looks at, and does nothing where nobody may ever see", () => {
  const stages = [
    [seen("hidden", "hidden"), false],
    [seen("shown", "hidden"), true],
    [seen("never", "hidden"), false],
    [seen("never", "shown"), false],
    [seen("never", "never"), false],
  ].map(([shows, revealed]) => atDesk(shows, { revealed }).activity);

  assert.deepEqual(stages.map(revealStep), ["reveal", "hide", "reveal", "hide", "reveal"]);
  assert.deepEqual(stages.map(canReveal), [true, true, true, true, false]);
});

test("the last twenty seconds of an open poll are a hurry", () => {
  const stage = { open: true, deadline: NOON + 20_000 };

  const hurries = [NOON - 1, NOON, NOON + 19_999, NOON + 20_000].map((now) => isHurry({ stage, now }));

  assert.deepEqual(hurries, [false, true, true, false]);
});
