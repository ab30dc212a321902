/** Hearts on the screen: they rise along the right edge, where nothing is read, and their number stands below. */
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { number, t } from "../parts/words.js";

const MOST = 12;
const FLIGHT_MS = 4000;
const APART_MS = 300;

export const NO_HEARTS = { count: null, rising: [] };

/** What rises after the count is heard at `now`; the ones before the screen looked have risen already. */
export function risen(before, count, now) {
  if (count === null) return NO_HEARTS;
  const still = before.rising.filter(({ born }) => now - born < FLIGHT_MS);
  const known = before.count ?? count;
  const fresh = Math.max(0, Math.min(count - known, MOST - still.length));
  const begin = Math.max(now, (still.at(-1)?.born ?? 0) + APART_MS);
  const begun = Array.from({ length: fresh }, (_, at) => begins(count - fresh + at, begin + at * APART_MS, now));
  return { count, rising: [...still, ...begun] };
}

/** Its delay stays what it was: a heart that is on its way is not sent back to the start. */
const begins = (id, born, now) => ({ id, born, delay: `${born - now}ms` });

export const hearts = ({ hearts: { count, rising } = NO_HEARTS, now }) =>
  count > 0 &&
  html`
  <p class="hearts-count">${icon("heart")}
    <span class="figures">${number(count)}</span>
    <span class="unseen">${count === 1 ? t("hjerte") : t("hjerter")}</span></p>
  <div class="hearts" aria-hidden="true">${rising
    .filter(({ born }) => now - born < FLIGHT_MS)
    .map(({ id, delay }) => html`
      <span key=${id} style=${{ "--sway": (id % 3) - 1, "animation-delay": delay }}>
        ${icon("heart")}</span>`)}</div>`;
