/** A file to keep, made in the browser: through a link that is pressed at once, which needs no secure page. */

const FORGET_MS = 10_000;
const TEXT = "text/plain";

export function saveFile(name, text, type = TEXT) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), FORGET_MS);
}
