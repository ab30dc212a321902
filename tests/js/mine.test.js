/** The tab Mit: what is mine, and the way to the other language. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { mine } from "../../static/js/phone/mine.js";
import { withOurs } from "../../static/js/take/gather.js";
import { drawn } from "./drawn.js";

const ANNA = {
  collected: [],
  questions: [],
  seat: { role: "tr", table: "", saved: "", why: "" },
  take: () => {},
  save: () => {},
  large: false,
  toggleSize: () => {},
  workshop: { smallest_group: 5 },
};

const QUESTION = { id: "q:a", text: "Hvem?", status: "sent", votes: 0, answered: false, reply: "" };

for (const [language, link] of [
  ["da", '<a class="button" href="?lang=en" lang="en" hreflang="en">English</a>'],
  ["en", '<a class="button" href="?lang=da" lang="da" hreflang="da">Dansk</a>'],
]) {
  test(`whoever came by QR and reads ${language} finds the other language under Mit`, () => {
    const page = drawn(mine({ ...ANNA, language }));

    assert.ok(page.includes(link), page);
  });
}

const LINK = '<a class="button primary large wide" href="/t/31132617-abc">';
for (const [when, more, links] of [
  ["while the day runs", {}, false],
  ["when the day has ended", { ended: 1 }, true],
  ["when the summary is shared before the end", { published: 1 }, true],
]) {
  test(`${when} Mit ${links ? "leads" : "does not lead"} to the page to take home`, () => {
    const workshop = { smallest_group: 5, take: "/t/31132617-abc", ...more };

    const page = drawn(mine({ ...ANNA, questions: [QUESTION], language: "da", workshop }));

    assert.deepEqual([page.includes(LINK), page.includes("Gem som tekst")], [links, !links]);
  });
}

const NOON = Date.UTC(2026, 10, 20, 11);
const line = (text) => ({ to: 0, card: "", text });
const OURS = { now: NOON, lines: [{ id: "aa", ...line("Bilals linje") }] };
const told = { "line:aa": { value: line("Bilals linje"), status: "sent", why: "" } };
const bs = (entry) => ({ "line:bb": { value: line("Annas linje"), why: "", ...entry } });

const CANVAS = { now: NOON, lines: [], name: "Bilals navn", shared: false };
const named = (text, more = {}) => ({ name: { value: { text }, status: "sent", why: "", ...more } });
const unshared = { share: { value: { on: false }, status: "sent", why: "" } };

const GATHERED = [
  [
    "a canvas is called what the group calls it now",
    named("Annas navn"),
    { ...named("Bilals navn"), ...unshared },
    CANVAS,
  ],
  [
    "a name of mine on its way counts more",
    named("Annas navn", { status: "waiting" }),
    { ...named("Annas navn", { status: "waiting" }), ...unshared },
    CANVAS,
  ],
  ["what the partner wrote stands beside mine", bs({ status: "sent" }), { ...told, ...bs({ status: "sent" }) }],
  ["without a team it is mine alone", bs({ status: "sent" }), bs({ status: "sent" }), null],
  ["what a partner made of my line counts", { "line:aa": { ...told["line:aa"], value: line("Min") } }, told],
  [
    "what I changed since counts more",
    { "line:aa": { value: line("Ny"), status: "sent", why: "", since: NOON + 1 } },
    { "line:aa": { value: line("Ny"), status: "sent", why: "", since: NOON + 1 } },
  ],
  [
    "what I changed without a network counts more",
    { "line:aa": { value: line("Ny"), status: "waiting", why: "" } },
    { "line:aa": { value: line("Ny"), status: "waiting", why: "" } },
  ],
];
for (const [name, own, expected, team = OURS] of GATHERED) {
  test(`under Mit ${name}`, () => {
    assert.deepEqual(withOurs(own, team), expected);
  });
}
