/** Pictures onto the clipboard; where a plain line leaves no room for that, into a file. */

const FORGET_MS = 10_000;
const PNG = "image/png";

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
