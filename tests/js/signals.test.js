/** Signals: a hand, the pace and the sound from phone to desk, and hearts that rise on the screen. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { heartsSwitch, signalCount, signals as atDesk } from "../../static/js/desk/signals.js";
import { setWords } from "../../static/js/parts/words.js";
import { Signals } from "../../static/js/phone/signals.js";
import { NO_HEARTS, hearts, risen } from "../../static/js/screen/hearts.js";
import { all, drawn } from "./drawn.js";
import { elements, press, read } from "./polls.js";

const NONE = { hand: 0, fast: 0, hear: 0 };
const picture = (signals = {}, more = {}) => ({ desk: { signals: { ...NONE, ...signals }, hearts: false, ...more } });

beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

/** Anna's phone; `told` is what it sent, `heard` what it said aloud. */
const annasPhone = (answer = (payload) => ({ ok: true, at: Date.now(), payload })) => {
  const told = [];
  const heard = [];
  const signals = new Signals({
    send: async (payload) => (told.push(payload), answer(payload)),
    say: (words) => heard.push(words),
    draw: () => {},
  });
  return { signals, told, heard };
};

const way = (signals) => all(signals.view({ hearts: false }), "button")[0];

test("a hand goes up, the way in says so, and down again", async () => {
  const { signals, told } = annasPhone();

  const before = way(signals);
  await signals.tell("hand", true);
  const up = way(signals);
  await signals.tell("hand", false);

  assert.deepEqual([before, up, way(signals)], ["Sig til", "Oppe", "Sig til"]);
  assert.deepEqual(told, [{ what: "hand", on: true }, { what: "hand", on: false }]);
});

test("a hand the facilitator has seen comes down by itself, and the phone says it once", async () => {
  const { signals, heard } = annasPhone(() => ({ ok: true, at: 1000 }));
  await signals.tell("hand", true);

  signals.see({ hand: 999 });
  const unseen = signals.isUp("hand");
  signals.see({ hand: 1000 });
  signals.see({ hand: 1000 });

  assert.deepEqual([unseen, signals.isUp("hand")], [true, false]);
  assert.deepEqual(heard, ["Den, der styrer dagen, har set det."]);
});

test("a word on the pace fades by itself, a hand does not", () => {
  const { signals } = annasPhone();

  signals.greet(["fast", "hand"], Date.now() - 91_000);

  assert.deepEqual([signals.isUp("fast"), signals.isUp("hand")], [false, true]);
});

test("a phone that comes back shows what still stands and nothing else", async () => {
  const { signals } = annasPhone();
  await signals.tell("hear", true);

  signals.greet(["hand"], Date.now());

  assert.deepEqual([signals.isUp("hear"), signals.isUp("hand")], [false, true]);
});

for (const [how, answer] of [
  ["no answer comes", () => Promise.reject(new Error("no ack"))],
  ["it was too much", () => ({ ok: false, why: "Vent et øjeblik, og prøv igen." })],
]) {
  test(`a hand is not up when ${how}`, async () => {
    const { signals } = annasPhone(answer);

    await signals.tell("hand", true);

    assert.equal(signals.isUp("hand"), false);
  });
}

test("the desk says how many, in words, and nothing when there is nothing", () => {
  const shown = [NONE, { hand: 1 }, { hand: 2, fast: 3, hear: 1 }].map((counts) =>
    all(atDesk({ picture: picture(counts) }), "li"),
  );

  assert.deepEqual(shown, [
    [],
    ["1 rækker hånden op Set – 1 rækker hånden op"],
    [
      "2 rækker hånden op Set – 2 rækker hånden op",
      "3 synes, det går for hurtigt Set – 3 synes, det går for hurtigt",
      "1 kan ikke høre Set – 1 kan ikke høre",
    ],
  ]);
});

test("what is at the desk is told politely in one sentence", () => {
  const [status] = elements(atDesk({ picture: picture({ hand: 2, hear: 1 }) }), "p");

  assert.deepEqual([status.role, read(status.children)], ["status", "2 rækker hånden op og 1 kan ikke høre"]);
});

test("what is seen is told to the server by its name", () => {
  const done = [];
  const desk = { picture: picture({ fast: 1 }), command: (...what) => done.push(what) };

  press(atDesk(desk), "Set – 1 synes, det går for hurtigt");

  assert.deepEqual(done, [["calm", { what: "fast" }]]);
});

test("the tab of people counts the sorts of signals there are", () => {
  assert.deepEqual([picture(), picture({ hand: 4, hear: 1 })].map(signalCount), [0, 2]);
});

test("the switch for hearts says how it stands and turns it", () => {
  const done = [];
  const desk = { picture: picture({}, { hearts: true }), command: (...what) => done.push(what) };

  press(heartsSwitch(desk), "Hjerter på lærredet");

  assert.equal(elements(heartsSwitch(desk), "button")[0]["aria-pressed"], true);
  assert.deepEqual(done, [["hearts", { on: false }]]);
});

const ids = ({ rising }) => rising.map(({ id }) => id);

test("each new heart rises once, a little after the one before", () => {
  const begun = risen({ count: 3, rising: [] }, 5, 1000);

  assert.deepEqual(begun, {
    count: 5,
    rising: [
      { id: 3, born: 1000, delay: "0ms" },
      { id: 4, born: 1300, delay: "300ms" },
    ],
  });
});

test("hearts from before the screen looked do not rise, nor those of another count", () => {
  const seen = [risen(NO_HEARTS, 40, 1000), risen({ count: 40, rising: [] }, 2, 1000), risen(NO_HEARTS, null, 1000)];

  assert.deepEqual(seen.map(ids), [[], [], []]);
});

test("never more than twelve at a time; of the rest there is the number", () => {
  const many = risen({ count: 0, rising: [] }, 90, 1000);

  const more = risen(many, 95, 1100);

  assert.deepEqual([ids(many).length, ids(more).length], [12, 12]);
  assert.equal(read(hearts({ hearts: more, now: 1100 })), "95 hjerter");
});

test("a heart that has risen is gone", () => {
  const one = risen({ count: 0, rising: [] }, 1, 1000);

  const rising = (now) => drawn(hearts({ hearts: one, now })).split("<span style").length - 1;
  const [before, after] = [4999, 5000].map(rising);

  assert.deepEqual([before, after, ids(risen(one, 1, 5000))], [1, 0, []]);
});

test("before the first heart the screen says nothing of hearts", () => {
  const states = [NO_HEARTS, { count: 0, rising: [] }].map((none) => drawn(hearts({ hearts: none, now: 0 })));

  assert.deepEqual(states, ["", ""]);
});
