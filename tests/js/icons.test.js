/** The sprite holds the icons the views ask for, and no others. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const STATIC = new URL("../../static/", import.meta.url);
const scripts = readdirSync(new URL("js/", STATIC), { recursive: true })
  .filter((name) => name.endsWith(".js"))
  .map((name) => readFileSync(new URL(`js/${name}`, STATIC), "utf8"));
const sprite = readFileSync(new URL("icons.svg", STATIC), "utf8");
const drawnIcons = new Set([...sprite.matchAll(/<symbol id="([\w-]+)"/g)].map(([, name]) => name));

test("every icon asked for by name exists", () => {
  const asked = scripts.flatMap((script) => [...script.matchAll(/\bicon\("([\w-]+)"\)/g)]);

  const missing = asked.map(([, name]) => name).filter((name) => !drawnIcons.has(name));

  assert.deepEqual(missing, []);
});

test("no icon is sent that nobody names", () => {
  const named = new Set(scripts.flatMap((script) => [...script.matchAll(/"([\w-]+)"/g)]).map(([, name]) => name));

  assert.deepEqual(
    [...drawnIcons].filter((name) => !named.has(name)),
    [],
  );
});
