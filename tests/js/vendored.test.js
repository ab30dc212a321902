/** What others made is exactly what the list says it is, and asks no other host for anything. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const VENDOR = new URL("../../static/vendor/", import.meta.url);
const listed = [
  ...readFileSync(new URL("VENDORED.md", VENDOR), "utf8").matchAll(/^\| `([^`]+)` .*`([0-9a-f]{64})` \|$/gm),
];

test("every listed file has the listed sum", () => {
  const sums = listed.map(([, file]) =>
    createHash("sha256")
      .update(readFileSync(new URL(file, VENDOR)))
      .digest("hex"),
  );

  assert.equal(listed.length, 8);
  assert.deepEqual(
    sums,
    listed.map(([, , sum]) => sum),
  );
});

test("the modules import only their neighbours", () => {
  const scripts = listed.map(([, file]) => file).filter((file) => file.endsWith(".js"));
  const imported = scripts.flatMap((file) => [
    ...readFileSync(new URL(file, VENDOR), "utf8").matchAll(/\bfrom\s*"([^"]+)"/g),
  ]);

  assert.deepEqual(
    imported.map(([, name]) => name),
    ["./preact.js"],
  );
});
