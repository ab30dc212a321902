/** Text onto the clipboard; where a plain line leaves no room for that, the older way. */

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
