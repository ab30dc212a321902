/** What the phone's shell asks of the browser's page: is somebody writing, where is the focus, a file to keep. */

const FIELDS = "textarea, select, input:not([type=radio], [type=checkbox])";

/** In the middle of a sentence: the cursor is in a field. */
export const writing = () => document.activeElement?.matches(FIELDS) ?? false;

export function leaveField() {
  if (writing()) document.activeElement.blur();
}

/** The thing that had the focus went away with the old picture: the new one takes it over. */
export function keepFocus() {
  if (document.activeElement === null || document.activeElement === document.body) focusMain();
}

export function focusMain() {
  scrollTo(0, 0);
  document.getElementById("main")?.focus({ preventScroll: true });
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
