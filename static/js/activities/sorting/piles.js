/** Piles and what lies in them: how the room sorted every item, counted once for all faces. */
import { PATTERNS } from "../../parts/bars.js";
import { html } from "../../parts/html.js";
import { list, t } from "../../parts/words.js";

/** Each pile has a colour and a pattern of its own, the same on phone, screen and desk. */
export const patternOf = (at) => PATTERNS[at % PATTERNS.length];

/** The pile's mark, silent: its title stands beside it. */
export const pileMark = (at) => html`<span class="pile-mark bar-fill ${patternOf(at)}" aria-hidden="true"></span>`;

const sum = (counts) => counts.reduce((all, one) => all + one, 0);

const KEYLESS = { piles: [], why: "" };

/** The places of the piles the key names. */
const placesIn = ({ piles }, ids) => piles.map(({ id }, at) => (ids.includes(id) ? at : -1)).filter((at) => at >= 0);

/**
 * Every item with what the room made of it and what the key says of it: {id, name, line, n, counts, share, most, key,
 * why}. `most` and `key` are places of piles; where too few have sorted an item, `counts` is null and `most` empty.
 */
export const rowsOf = (activity, result, key = activity.key ?? {}) =>
  activity.items.map((item) => {
    const counted = result?.items?.find(({ id }) => id === item.id);
    const { piles, why } = key[item.id] ?? KEYLESS;
    return { ...item, ...made(counted?.piles ?? null), key: placesIn(activity, piles), why };
  });

const made = (counts) => {
  if (counts === null) return { n: 0, counts, share: 0, most: [] };
  const [n, highest] = [sum(counts), Math.max(...counts)];
  const most = counts.map((count, at) => (count === highest ? at : -1)).filter((at) => at >= 0);
  return { n, counts, share: highest / n, most };
};

export const isCounted = ({ counts }) => counts !== null;

const titlesOf = ({ piles }, places) => places.map((at) => piles[at].title);

/** As many in one pile as in the other. */
export const inEither = (activity, places) => list(titlesOf(activity, places));

/** Each of them is right. */
export const keyWords = (activity, places) => titlesOf(activity, places).join(` ${t("eller")} `);
