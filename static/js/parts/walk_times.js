/** The times of a walk: when the telling changes, when to turn round and when to be back. */

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const SHORT_MS = 3 * MINUTE_MS;

/** People are asked to be back at a whole minute, as the server has it. */
export const backAt = (began, minutes) => Math.ceil((began + minutes * MINUTE_MS) / MINUTE_MS) * MINUTE_MS;

/**
 * Everything to happen on a walk, in order: [{at, what: "swap" | "turn" | "home", teller}]. Each of the `tellers` tells
 * `rounds` times, all about as long; the way back begins at half time. `teller` is who tells from then on. Time given
 * on the way moves nothing but the end: the rest people remember, and a phone without a network never hears of it.
 */
export function moments({ began, deadline, minutes, rounds, tellers }) {
  const length = Math.min(backAt(began, minutes), deadline) - began;
  const turns = rounds * tellers;
  const share = length / turns;
  const whole = rounding(share);
  const half = whole(began + length / 2);
  const swaps = Array.from({ length: turns - 1 }, (_, before) => ({
    at: whole(began + share * (before + 1)),
    what: "swap",
    teller: (before + 1) % tellers,
  }));
  const tellerAt = (at) => swaps.findLast((swap) => swap.at <= at)?.teller ?? 0;
  return [
    ...swaps,
    { at: half, what: "turn", teller: tellerAt(half) },
    { at: deadline, what: "home", teller: tellerAt(deadline) },
  ].sort((one, other) => one.at - other.at);
}

// Whoever looks at a watch sees whole minutes: what is to happen "kl. 11.12" happens when the clock turns 11.12.
const rounding = (share) => {
  const unit = share < SHORT_MS ? SECOND_MS : MINUTE_MS;
  return (at) => Math.round(at / unit) * unit;
};

/** How far the walk is: who tells, what comes next (null at the end), is it the way back, is the time up. */
export function where(moments, now) {
  const passed = moments.filter(({ at }) => at <= now);
  return {
    teller: passed.at(-1)?.teller ?? 0,
    next: moments.find(({ at }) => at > now) ?? null,
    back: passed.some(({ what }) => what === "turn"),
    over: passed.some(({ what }) => what === "home"),
  };
}

/** What happened within the last minute: it is still news to somebody who takes the phone out of a pocket. */
export const justNow = (moments, now) => moments.filter(({ at }) => at <= now && now < at + MINUTE_MS);

/** The clock times still worth knowing: the next of each sort, and what has just come. */
export function ahead(moments, now) {
  const fresh = justNow(moments, now);
  const first = (what) => moments.find((moment) => moment.what === what && (moment.at > now || fresh.includes(moment)));
  return ["swap", "turn", "home"]
    .map(first)
    .filter(Boolean)
    .sort((one, other) => one.at - other.at);
}

/** What falls on the same minute is said in one breath: [{at, what}], "both" for a change and turning round. */
export const inOneBreath = (moments) =>
  moments
    .filter(({ at }, place) => place === 0 || at !== moments[place - 1].at)
    .map(({ at, what }) => ({ at, what: moments.filter((other) => other.at === at).length > 1 ? "both" : what }));
