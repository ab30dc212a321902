/** Keeps the machine behind the projector from falling asleep, where the browser lets us ask for it. */

export const stayAwake = async () => {
  if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return;
  // Refused on low battery: then the machine's own settings decide.
  await navigator.wakeLock.request("screen").catch(() => {});
};
