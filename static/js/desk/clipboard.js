/** The clipboard: text and pictures onto it; where a plain line leaves no room for that, the older way or a file. */

const FORGET_MS = 10_000;
const PNG = "image/png";

/** "text", or "refused" where the browser lets nobody copy. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return "text";
  } catch {
    return copyByHand(text) ? "text" : "refused";
  }
}

/** Without a secure page there is no clipboard to write to, but what is selected can be copied. */
function copyByHand(text) {
  const held = document.activeElement;
  const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
  field.className = "unseen";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  held?.focus({ preventScroll: true });
  return done;
}

/** "picture" when it is on the clipboard, "file" when it was downloaded instead; `draw` gives a canvas. */
export async function copyPicture(draw, name) {
  const picture = pngOf(await draw());
  try {
    // The promise itself is handed over: a browser that waits for it still knows that somebody pressed a button.
    await navigator.clipboard.write([new ClipboardItem({ [PNG]: picture })]);
    return "picture";
  } catch {
    download(await picture, name);
    return "file";
  }
}

const pngOf = (canvas) => new Promise((done) => canvas.toBlob(done, PNG));

function download(picture, name) {
  const url = URL.createObjectURL(picture);
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), FORGET_MS);
}
