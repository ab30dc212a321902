/** The server's time, estimated on this face, and how much of it is left before a deadline. */
import { t } from "./words.js";

const SAMPLES = 8;
const SPOKEN = [
  [300, () => t("5 minutter tilbage")],
  [60, () => t("1 minut tilbage")],
  [20, () => t("20 sekunder tilbage")],
  [10, () => t("10 sekunder tilbage")],
];

const samples = [];
let lastKnown = 0;
const listeners = new Set();
let timer = null;

/** Takes one round trip into account: the server said `now` somewhere between `sent` and `received`. */
export function learn(now, sent, received = Date.now()) {
  samples.push({ offset: now + (received - sent) / 2 - received, trip: received - sent });
  if (samples.length > SAMPLES) samples.shift();
}

/** After sleep or a changed clock on the device the next round trip counts for more than all before it. */
export function unlearn() {
  lastKnown = offset();
  samples.length = 0;
}

/** Milliseconds since 1970 as the server counts them. */
export function serverNow(here = Date.now()) {
  return here + offset();
}

/** The quickest round trip is the most exact one; a face that cannot reach the server goes by what it knew last. */
function offset() {
  if (samples.length === 0) return lastKnown;
  return samples.reduce((one, other) => (other.trip < one.trip ? other : one)).offset;
}

export function left(deadline, now = serverNow()) {
  const seconds = Math.max(0, Math.ceil((deadline - now) / 1000));
  const parts = { minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, "0") };
  return { seconds, text: t("{minutes}.{seconds}", parts), over: now >= deadline };
}

/** The sentence to say aloud when the time left goes from one number of seconds to another; mostly none. */
export function spoken(before, after) {
  const passed = SPOKEN.filter(([mark]) => before > mark && after <= mark && after > 0);
  return passed.length > 0 ? passed.at(-1)[1]() : null;
}

/**
 * Calls `listener(now)` at every whole second of the server's clock, and the moment the page is seen again, until the
 * returned function is called.
 */
export function onTick(listener) {
  listeners.add(listener);
  if (timer === null) schedule();
  return () => listeners.delete(listener);
}

function schedule() {
  const wait = 1000 - (((serverNow() % 1000) + 1000) % 1000);
  timer = setTimeout(tick, wait);
}

// Timers stand still while a phone sleeps, and wake up later than its screen does.
globalThis.document?.addEventListener("visibilitychange", awake);
globalThis.document?.defaultView.addEventListener("pageshow", awake);

function awake() {
  if (document.visibilityState !== "visible" || listeners.size === 0) return;
  clearTimeout(timer);
  tick();
}

function tick() {
  timer = null;
  const now = serverNow();
  listeners.forEach((listener) => listener(now));
  if (listeners.size > 0) schedule();
}
