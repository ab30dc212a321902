/** Promises as entries of a calendar (RFC 5545): whole days, private, with a reminder before and on the day. */
import { WHOM } from "./promise.js";
import { list, t } from "./words.js";

export const CALENDAR = "text/calendar";

const LINE_OCTETS = 75;
const TWO_DAYS_BEFORE_AT_NINE = "-P1DT15H";
const ON_THE_DAY_AT_NINE = "PT9H";

/** `promises` all have a day (`by`); `now` is when the file is made, in milliseconds. */
export const calendar = (promises, now) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sammen//Mit//DA",
    "CALSCALE:GREGORIAN",
    ...promises.flatMap((promise) => event(promise, now)),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");

/** The same promise has the same name in every file, so that a calendar knows it again. */
const event = (promise, now) => [
  "BEGIN:VEVENT",
  `UID:${promise.id.replace(":", "-")}@sammen`,
  `DTSTAMP:${moment(now)}`,
  `DTSTART;VALUE=DATE:${day(promise.by, 0)}`,
  `DTEND;VALUE=DATE:${day(promise.by, 1)}`,
  `SUMMARY:${escaped(promise.what)}`,
  ...described(promise),
  "CLASS:PRIVATE",
  "TRANSP:TRANSPARENT",
  ...alarm(promise, TWO_DAYS_BEFORE_AT_NINE),
  ...alarm(promise, ON_THE_DAY_AT_NINE),
  "END:VEVENT",
];

const described = (promise) => {
  const text = details(promise).join("\n");
  return text ? [`DESCRIPTION:${escaped(text)}`] : [];
};

const details = ({ whom, first_step, need }) =>
  [
    first_step && t("Første skridt: {step}", { step: first_step }),
    whom.length > 0 && t("Med: {whom}", { whom: list(whom.map((one) => WHOM[one]())) }),
    need && t("Jeg har brug for: {need}", { need }),
  ].filter(Boolean);

// A whole day has no hour, so an alarm counts from its midnight, wherever the calendar is.
const alarm = ({ what }, trigger) => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `DESCRIPTION:${escaped(what)}`,
  `TRIGGER:${trigger}`,
  "END:VALARM",
];

const moment = (ms) => `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

/** "20261204"; with `later` so many days on. */
const day = (iso, later) => {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return date.toISOString().slice(0, 10).replaceAll("-", "");
};

const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

const escaped = (text) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/** No line is longer than 75 octets, and no letter is cut in two. */
function folded(line) {
  const lines = [""];
  let room = LINE_OCTETS;
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (octets > room) {
      lines.push("");
      room = LINE_OCTETS - 1;
    }
    lines[lines.length - 1] += letter;
    room -= octets;
  }
  return lines.join("\r\n ");
}

const octetsOf = (letter) => new TextEncoder().encode(letter).length;
