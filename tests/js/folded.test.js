/** What is folded away at the desk: it opens for whoever waits in it, and closes only by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Folded } from "../../static/js/desk/folded.js";
import { html, render } from "../../static/js/parts/html.js";
import { glass } from "./glass.js";

/** Draws it again and again on the same glass; answers with what stands there. */
const drawing = () => {
  const root = glass();
  return (waits) => {
    render(html`<${Folded} waits=${waits}><summary>Grupper</summary><//>`, root);
    return root.firstChild;
  };
};

test("it opens by itself when somebody comes to wait", () => {
  const draw = drawing();

  const before = Boolean(draw(false).open);

  assert.deepEqual([before, draw(true).open], [false, true]);
});

test("it stays open when the last one who waits is placed", () => {
  const draw = drawing();
  draw(true);

  assert.equal(draw(false).open, true);
});

test("what the facilitator has opened stays open when somebody waits and is placed", () => {
  const draw = drawing();
  draw(false).open = true;
  draw(true);

  assert.equal(draw(false).open, true);
});

test("whoever closes it while somebody waits keeps it closed, until somebody comes to wait anew", () => {
  const draw = drawing();
  draw(true).open = false;

  const stillWaiting = draw(true).open;
  draw(false);

  assert.deepEqual([stillWaiting, draw(true).open], [false, true]);
});
