/** What the phone's shell asks of the browser's page: is somebody writing, where is the focus, a file to keep. */

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

/** A text file through a link that is pressed at once; needs no secure page. */
export function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function setTextSize(large) {
  document.documentElement.dataset.text = large ? "large" : "normal";
}
