/** The times of a walk, as two or three people share it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ahead, backAt, inOneBreath, justNow, moments, where } from "../../static/js/parts/walk_times.js";

const MINUTE = 60_000;
const at = (hour, minute, second = 0) => Date.UTC(2026, 10, 20, hour, minute, second);
const clock = (ms) => new Date(ms).toISOString().slice(11, 19);

const read = (all) => all.map(({ at, what, teller }) => `${clock(at)} ${what} ${teller}`);

/** Carla and Bilal's walk. */
const WALK = { began: at(11, 4), deadline: at(11, 20), minutes: 16, rounds: 1, tellers: 2 };

const CASES = [
  [
    "two who tell once each change places as they turn round",
    {},
    ["11:12:00 swap 1", "11:12:00 turn 1", "11:20:00 home 1"],
  ],
  [
    "two who tell twice each change three times",
    { rounds: 2 },
    ["11:08:00 swap 1", "11:12:00 swap 0", "11:12:00 turn 0", "11:16:00 swap 1", "11:20:00 home 1"],
  ],
  [
    "three take turns and turn round while the second one tells",
    { tellers: 3, began: at(11, 2), minutes: 18 },
    ["11:08:00 swap 1", "11:11:00 turn 1", "11:14:00 swap 2", "11:20:00 home 2"],
  ],
  [
    "whoever set out within a minute changes on a whole one",
    { began: at(11, 3, 24) },
    ["11:12:00 swap 1", "11:12:00 turn 1", "11:20:00 home 1"],
  ],
  [
    "shares shorter than three minutes are kept to the second",
    { began: at(11, 16), minutes: 4, rounds: 2 },
    ["11:17:00 swap 1", "11:18:00 swap 0", "11:18:00 turn 0", "11:19:00 swap 1", "11:20:00 home 1"],
  ],
  [
    "more time on the way moves nothing but the way home",
    { rounds: 2, deadline: at(11, 25) },
    ["11:08:00 swap 1", "11:12:00 swap 0", "11:12:00 turn 0", "11:16:00 swap 1", "11:25:00 home 1"],
  ],
  [
    "with less time than was announced everything comes earlier",
    { deadline: at(11, 16) },
    ["11:10:00 swap 1", "11:10:00 turn 1", "11:16:00 home 1"],
  ],
];
for (const [name, change, expected] of CASES) {
  test(name, () => {
    assert.deepEqual(read(moments({ ...WALK, ...change })), expected);
  });
}

test("they are back at a whole minute", () => {
  const times = [at(11, 4), at(11, 4, 1)].map((began) => clock(backAt(began, 16)));

  assert.deepEqual(times, ["11:20:00", "11:21:00"]);
});

const SIZES = [1, 2, 3, 4].flatMap((rounds) => [2, 3].map((tellers) => [rounds, tellers]));

test("nobody tells a minute and a half longer than another, however long the walk and however many rounds", () => {
  for (let minutes = 4; minutes <= 90; minutes += 1) {
    for (const [rounds, tellers] of SIZES) {
      const began = at(11, 0, 17);
      const walk = { began, deadline: backAt(began, minutes), minutes, rounds, tellers };
      const swaps = moments(walk).filter(({ what }) => what === "swap");
      const edges = [walk.began, ...swaps.map(({ at }) => at), walk.deadline];

      const shares = edges.slice(1).map((edge, before) => edge - edges[before]);

      assert.equal(shares.length, rounds * tellers);
      assert.ok(Math.max(...shares) - Math.min(...shares) < 1.5 * MINUTE, `${minutes} ${rounds} ${tellers}: ${shares}`);
    }
  }
});

const PLACES = [
  [at(11, 3), 0, "11:12:00 swap", false, false],
  [at(11, 11, 59), 0, "11:12:00 swap", false, false],
  [at(11, 12), 1, "11:20:00 home", true, false],
  [at(11, 19, 59), 1, "11:20:00 home", true, false],
  [at(11, 20), 1, null, true, true],
  [at(14, 0), 1, null, true, true],
];
for (const [now, teller, next, back, over] of PLACES) {
  test(`at ${clock(now)} number ${teller} tells, then comes ${next}; back ${back}, over ${over}`, () => {
    const here = where(moments(WALK), now);

    assert.deepEqual(
      { ...here, next: here.next && `${clock(here.next.at)} ${here.next.what}` },
      { teller, next, back, over },
    );
  });
}

test("a change is news for a minute", () => {
  const all = moments(WALK);

  const news = [at(11, 11, 59), at(11, 12), at(11, 12, 59), at(11, 13)].map((now) => read(justNow(all, now)).length);

  assert.deepEqual(news, [0, 2, 2, 0]);
});

test("of several changes to come only the next one is worth remembering", () => {
  const all = moments({ ...WALK, rounds: 2 });

  assert.deepEqual(read(ahead(all, at(11, 5))), ["11:08:00 swap 1", "11:12:00 turn 0", "11:20:00 home 1"]);
  assert.deepEqual(read(ahead(all, at(11, 12, 30))), ["11:12:00 swap 0", "11:12:00 turn 0", "11:20:00 home 1"]);
  assert.deepEqual(read(ahead(all, at(11, 13))), ["11:16:00 swap 1", "11:20:00 home 1"]);
});

test("a change and turning round in the same minute are one thing to remember", () => {
  const times = inOneBreath(moments(WALK)).map(({ at, what }) => `${clock(at)} ${what}`);

  assert.deepEqual(times, ["11:12:00 both", "11:20:00 home"]);
});
