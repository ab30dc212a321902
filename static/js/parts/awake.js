/** Keeps the machine behind a projector, or a phone on a walk, from falling asleep where the browser lets us ask. */

/** Until the returned function is called; a browser lets go whenever the page is hidden, so it is asked anew. */
export function stayAwake() {
  let lock = ask();
  const again = () => (lock = ask());
  document.addEventListener("visibilitychange", again);
  return async () => {
    document.removeEventListener("visibilitychange", again);
    (await lock)?.release();
  };
}

async function ask() {
  if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return null;
  // Refused on low battery: then the machine's own settings decide.
  return navigator.wakeLock.request("screen").catch(() => null);
}
