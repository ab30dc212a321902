/** The server's time on a phone, and what is left of it. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { learn, left, serverNow, spoken, unlearn } from "../../static/js/parts/clock.js";

beforeEach(unlearn);

test("without a word from the server the device's own clock counts", () => {
  assert.equal(serverNow(5000), 5000);
});

test("after sleep the server's clock goes on as it was last known, until there is a new round trip", () => {
  learn(100_000, 1000, 1000);

  unlearn();
  const asleep = serverNow(5000);
  learn(200_000, 6000, 6500);

  assert.deepEqual([asleep, serverNow(6500)], [104_000, 200_250]);
});

test("a phone that sleeps twice without a line still knows the server's clock", () => {
  learn(100_000, 1000, 1000);

  unlearn();
  unlearn();

  assert.equal(serverNow(5000), 104_000);
});

test("half of the round trip is taken off", () => {
  learn(100_050, 1000, 1100);

  assert.equal(serverNow(1100), 100_100);
});

test("the quickest round trip is believed", () => {
  learn(100_000, 1000, 3000);
  learn(100_000, 2000, 2000);

  assert.equal(serverNow(2000), 100_000);
});

test("old round trips are forgotten", () => {
  learn(100_000, 0, 0);
  for (let trip = 0; trip < 8; trip += 1) learn(200_000, 0, 10);

  assert.equal(serverNow(10), 200_005);
});

const CASES = [
  [300_000, 1000, { seconds: 299, text: "4.59", over: false }],
  [60_000, 0, { seconds: 60, text: "1.00", over: false }],
  [60_000, 59_001, { seconds: 1, text: "0.01", over: false }],
  [60_000, 60_000, { seconds: 0, text: "0.00", over: true }],
  [60_000, 99_000, { seconds: 0, text: "0.00", over: true }],
  [3_900_000, 0, { seconds: 3900, text: "65.00", over: false }],
];
for (const [deadline, now, expected] of CASES) {
  test(`with the deadline at ${deadline} and the clock at ${now} there is ${expected.text} left`, () => {
    assert.deepEqual(left(deadline, now), expected);
  });
}

const SPOKEN = [
  [302, 301, null],
  [301, 300, "5 minutter tilbage"],
  [300, 299, null],
  [61, 60, "1 minut tilbage"],
  [70, 55, "1 minut tilbage"],
  [21, 20, "20 sekunder tilbage"],
  [20, 19, null],
  [11, 10, "10 sekunder tilbage"],
  [400, 8, "10 sekunder tilbage"],
  [5, 0, null],
];
for (const [before, after, expected] of SPOKEN) {
  test(`from ${before} to ${after} seconds the phone says ${expected ?? "nothing"}`, () => {
    assert.equal(spoken(before, after), expected);
  });
}
