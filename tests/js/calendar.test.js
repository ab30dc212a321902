/** A promise in the calendar, to the letter. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar } from "../../static/js/parts/calendar.js";
import { NEW_PROMISE } from "../../static/js/parts/promise.js";

const NOON = Date.UTC(2026, 10, 20, 11, 15, 30);
const MEETING = { ...NEW_PROMISE, id: "promise:a1b2", what: "Holde møde", by: "2026-12-31" };

const event = (promise) => calendar([promise], NOON).split("\r\n").slice(4, -2);

const valueOf = (promise, name) => {
  const unfolded = calendar([promise], NOON).replaceAll("\r\n ", "");
  return unfolded
    .split("\r\n")
    .find((line) => line.startsWith(name))
    .slice(name.length + 1);
};

test("a promise is a private whole day with two reminders", () => {
  const promise = { ...MEETING, whom: ["kolleger", "leder"], first_step: "Spørge Bilal", need: "En time" };

  const text = calendar([promise], NOON);

  assert.equal(
    text,
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Sammen//Mit//DA",
      "CALSCALE:GREGORIAN",
      "BEGIN:VEVENT",
      "UID:promise-a1b2@sammen",
      "DTSTAMP:20261120T111530Z",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "SUMMARY:Holde møde",
      "DESCRIPTION:Første skridt: Spørge Bilal\\nMed: Kolleger og Leder\\nJeg har ",
      " brug for: En time",
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Holde møde",
      "TRIGGER:-P1DT15H",
      "END:VALARM",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Holde møde",
      "TRIGGER:PT9H",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
});

test("a promise of one sentence has no description of its own", () => {
  const own = event(MEETING).slice(0, event(MEETING).indexOf("BEGIN:VALARM"));

  assert.deepEqual(
    own.filter((line) => line.startsWith("DESCRIPTION")),
    [],
  );
});

test("all promises go into one file", () => {
  const text = calendar([MEETING, { ...MEETING, id: "promise:c3", what: "Ringe til Carla" }], NOON);

  assert.deepEqual(text.match(/^(?:UID|SUMMARY):.*$/gm).map((line) => line.trim()), [
    "UID:promise-a1b2@sammen",
    "SUMMARY:Holde møde",
    "UID:promise-c3@sammen",
    "SUMMARY:Ringe til Carla",
  ]);
});

const WRITTEN = [
  ["signs with a meaning of their own", "Kaffe; te, \\ vand", "Kaffe\\; te\\, \\\\ vand"],
  ["new lines of any kind", "En\nto\r\ntre\rfire", "En\\nto\\ntre\\nfire"],
  ["what could begin a line of its own", "Møde\r\nEND:VEVENT", "Møde\\nEND:VEVENT"],
  ["signs nobody sees", "Mø\u0000de\u001b", "Mø de "],
];
for (const [name, what, expected] of WRITTEN) {
  test(`in a promise ${name} stay text`, () => {
    assert.equal(valueOf({ ...MEETING, what }, "SUMMARY"), expected);
  });
}

test("no line is longer than 75 octets, and no letter is cut in two", () => {
  const what = "Æ😀ø å".repeat(50);

  const lines = calendar([{ ...MEETING, what }], NOON).split("\r\n");

  assert.equal(Math.max(...lines.map((line) => Buffer.byteLength(line))), 75);
  assert.equal(valueOf({ ...MEETING, what }, "SUMMARY"), what);
  assert.equal(lines.some((line) => line.includes("\ufffd")), false);
});
