/** How long to wait before the next try: 1 s doubling to 5 s, spread so that a room does not come back all at once. */

const FIRST_MS = 1000;
const LONGEST_MS = 5000;

export function backoff(failures, dice = Math.random) {
  const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(wait * (0.75 + dice() / 4));
}
