/** The sprite holds the icons the views ask for, and no others. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const STATIC = new URL("../../static/", import.meta.url);
const scripts = readdirSync(new URL("js/", STATIC), { recursive: true })
  .filter((name) => name.endsWith(".js"))
  .map((name) => readFileSync(new URL(`js/${name}`, STATIC), "utf8"));
const CARDS = new URL("../../cards/", import.meta.url);
const decks = readdirSync(CARDS)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(new URL(name, CARDS), "utf8"));
const onCards = decks.flatMap((deck) => [...deck.matchAll(/^ +icon: ([\w-]+)$/gm)]).map(([, name]) => name);
const sprite = readFileSync(new URL("icons.svg", STATIC), "utf8");
const drawnIcons = new Set([...sprite.matchAll(/<symbol id="([\w-]+)"/g)].map(([, name]) => name));

test("every icon asked for by name exists", () => {
  const asked = scripts.flatMap((script) => [...script.matchAll(/\bicon\("([\w-]+)"\)/g)]).map(([, name]) => name);

  const missing = [...asked, ...onCards].filter((name) => !drawnIcons.has(name));

  assert.deepEqual(missing, []);
});

test("no icon is sent that nobody names", () => {
  const inScripts = scripts.flatMap((script) => [...script.matchAll(/"([\w-]+)"/g)]).map(([, name]) => name);
  const named = new Set([...inScripts, ...onCards]);

  assert.deepEqual(
    [...drawnIcons].filter((name) => !named.has(name)),
    [],
  );
});
