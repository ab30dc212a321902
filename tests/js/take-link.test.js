/** What is carried in a link: packed small, unpacked whole, and never trusted. */
import assert from "node:assert/strict";
import { deflateRawSync } from "node:zlib";
import { test } from "node:test";
import { NEW_PROMISE } from "../../static/js/parts/promise.js";
import { pack, unpack } from "../../static/js/take/packing.js";
import { qrPath } from "../../static/js/take/qr.js";
import { read, write } from "../../static/js/take/shape.js";

const MINE = {
  parts: [{ title: "Hvad giver ro?", entries: [["Tid, æbler og 😀"], ["En linje", "og en til"]] }],
  canvases: [{ title: "Spilleregler", name: "", fields: [{ title: "Det gør vi", lines: ["Siger det", "Æøå"] }] }],
  cards: [
    { name: "Brobygger", line: "", questions: ["Hvornår?"], suit: "Samarbejde", look: 3, marks: [] },
    { name: "Løs", line: "Uden kulør", questions: [], suit: "", look: -1, marks: ["Kan se mig selv"] },
  ],
  promises: [{ ...NEW_PROMISE, id: "promise:a1", what: "Holde møde", whom: ["leder"], by: "2026-12-04" }],
  questions: [{ text: "Hvem?", votes: 3, answered: true, reply: "TRIO", owner: "" }],
};
const NOTHING = { parts: [], canvases: [], cards: [], promises: [], questions: [] };

for (const way of ["letters", "digits"]) {
  test(`what was packed in ${way} is read whole on the other device`, async () => {
    const packed = await pack(write(MINE));

    assert.deepEqual(read(await unpack(packed[way])), MINE);
  });

  test(`a browser that cannot deflate packs in ${way} all the same`, async () => {
    const able = globalThis.CompressionStream;
    delete globalThis.CompressionStream;

    const packed = await pack(write(MINE));
    globalThis.CompressionStream = able;

    assert.deepEqual(read(await unpack(packed[way])), MINE);
  });
}

test("the first sign says how it is packed, and the rest needs no escaping in an address", async () => {
  const { letters, digits } = await pack(write(MINE));

  assert.match(letters, /^d[\w-]+$/);
  assert.match(digits, /^n\d+$/);
});

const base64 = (bytes) => Buffer.from(bytes).toString("base64url");
const NO_PACKING = [
  ["nothing", ""],
  ["a place on the page", "room"],
  ["an unknown way", "x123"],
  ["letters that are none", "p*"],
  ["what is not deflated", `d${base64("hej")}`],
  ["half of a packing", `d${base64(deflateRawSync(write(MINE)).subarray(0, 40))}`],
  ["bytes that are no text", `p${base64([0xff, 0xfe])}`],
  ["digits past a byte", "m999"],
  ["what unfolds to more than a phone holds", `d${base64(deflateRawSync("0".repeat(400_000)))}`],
  ["a link without an end", `p${"A".repeat(70_000)}`],
];
for (const [name, signs] of NO_PACKING) {
  test(`${name} is not taken for something carried`, async () => {
    assert.equal(read(await unpack(signs)), null);
  });
}

for (const text of ["null", "1", '"parts"', "[]", "{}", '{"parts":"<b>"}', '{"__proto__":{"parts":[]}}', "{"]) {
  test(`${text} is nothing of ours`, () => {
    assert.equal(read(text), null);
  });
}

test("only texts of the known shape go further", () => {
  const strange = {
    parts: [null, "x", { title: { html: "<b>" } }, { title: "<b>", entries: ["x", [1, null, "Ro"], [], {}] }],
    canvases: [
      "x",
      {
        title: "Ark", name: ["x"],
        fields: [{ title: "<b>", lines: ["Ro", 7, ""] }, { title: "Tom", lines: [] }, "y", { lines: "x" }],
      },
      { title: "", fields: "x" },
    ],
    cards: [{ name: 7 }, { name: "<img src=x>", line: [], questions: "x", suit: "Ro", look: 99, marks: [[], "m"] }],
    promises: [
      {
        id: "promise:<b>", what: "Ro", whom: ["leder", "toString", 4], by: "2026-02-31", level: "constructor",
        share: "all", extra: "x",
      },
    ],
    questions: [{ text: "Hvem?", votes: -4, answered: "yes" }, []],
    more: "x",
  };

  const mine = read(JSON.stringify(strange));

  assert.deepEqual(mine, {
    parts: [{ title: "<b>", entries: [["Ro"]] }],
    canvases: [{ title: "Ark", name: "", fields: [{ title: "<b>", lines: ["Ro"] }] }],
    cards: [{ name: "<img src=x>", line: "", questions: [], suit: "Ro", look: 7, marks: ["m"] }],
    promises: [{ ...NEW_PROMISE, id: "promise:0", what: "Ro", whom: ["leder"] }],
    questions: [{ text: "Hvem?", votes: 0, answered: false, reply: "", owner: "" }],
  });
});

test("no more goes further than fits", () => {
  const much = { parts: Array(100).fill({ title: "x".repeat(5000), entries: Array(100).fill(["y"]) }) };

  const { parts } = read(JSON.stringify(much));

  assert.deepEqual([parts.length, parts[0].title.length, parts[0].entries.length], [60, 1000, 60]);
});

test("what is empty does not travel", () => {
  assert.equal(write(NOTHING), "{}");
  assert.equal(
    write({ ...NOTHING, promises: [{ ...NEW_PROMISE, id: "promise:a1", what: "Ro" }] }),
    '{"promises":[{"what":"Ro","share":"private","id":"promise:a1"}]}',
  );
});

test("a QR code keeps white around it, and draws its three corners", () => {
  const { size, path } = qrPath("http://192.0.2.7:5000/t/31132617-abc#", "n0123456789");

  const begins = ["M4 4h7v1h-7z", `M${size - 11} 4h7v1h-7z`, `M4 ${size - 11}h7v1h-7z`];
  assert.equal(size, 37);
  assert.deepEqual(begins.map((stroke) => path.includes(stroke)), [true, true, true]);
});

test("what is more than a phone can read gets no QR code", () => {
  assert.equal(qrPath("http://192.0.2.7:5000/t/31132617-abc#", `n${"7".repeat(4300)}`), null);
});
