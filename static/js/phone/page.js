/** What the phone's shell asks of the browser's page: is somebody writing, where is the focus. */

import { focusOn } from "../parts/focus.js";

export const MAIN = "#main";
const FIELDS = "textarea, select, input:not([type=radio], [type=checkbox])";

/** In the middle of a sentence: the cursor is in a field. */
export const writing = () => document.activeElement?.matches(FIELDS) ?? false;

export function leaveField() {
  if (writing()) document.activeElement.blur();
}

/** Something new begins at the top; whoever had the focus on nothing has it there. */
export function arrive() {
  scrollTo(0, 0);
  catchFocus();
}

/** Whoever has the focus on nothing has it on the page. */
export function catchFocus() {
  if (document.activeElement === null || document.activeElement === document.body) focusOn(MAIN);
}

export function focusMain() {
  scrollTo(0, 0);
  focusOn(MAIN);
}

let sheet = null;

/** The style sheet of what comes later; once it is here it stays. */
export function addSheet(address) {
  sheet ??= new Promise((come, fail) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address, onload: come });
    link.onerror = () => (link.remove(), (sheet = null), fail(new Error(address)));
    document.head.append(link);
  });
  return sheet;
}

export function setTextSize(large) {
  document.documentElement.dataset.text = large ? "large" : "normal";
}
