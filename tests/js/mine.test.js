/** The tab Mit: what is mine, and the way to the other language. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { mine } from "../../static/js/phone/mine.js";
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

for (const [language, link] of [
  ["da", '<a class="button" href="?lang=en" lang="en" hreflang="en">English</a>'],
  ["en", '<a class="button" href="?lang=da" lang="da" hreflang="da">Dansk</a>'],
]) {
  test(`whoever came by QR and reads ${language} finds the other language under Mit`, () => {
    const page = drawn(mine({ ...ANNA, language }));

    assert.ok(page.includes(link), page);
  });
}
