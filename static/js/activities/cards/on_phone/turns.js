/** Whose turn it is and which card, reckoned from the server's clock: every phone of a team comes to the same. */

const MINUTE_MS = 60_000;

/** How long the round has gone on, without its pauses. */
export const playedOf = ({ began, paused }, now) => (began ? Math.max(0, (paused ?? now) - began) : 0);

/** How many cards have had their time since `since`; none where cards have no time of their own. */
const gone = (played, since, minutes) =>
  minutes ? Math.floor(Math.max(0, played - since) / (minutes * MINUTE_MS)) : 0;

/** Which card of its hand a team is at, from 0: where it said it was, and on by itself where each card has its time. */
export const turnAt = ({ at, since }, played, minutes, cards) =>
  Math.min(at + gone(played, since, minutes), Math.max(0, cards - 1));

/** When the card's time is over, on the server's clock; null where it has none, or the clock stands still. */
export const cardEnds = ({ since }, stage, now, minutes) => {
  if (!minutes || !stage.began || stage.paused) return null;
  const spent = gone(playedOf(stage, now), since, minutes) + 1;
  return stage.began + since + spent * minutes * MINUTE_MS;
};

/** From the first card on, when nobody has said anything else. */
export const FROM_THE_START = { at: 0, since: 0 };

/** Who reads aloud: by turns around the table, past those who are away. */
export const readerOf = (members, turn) => {
  const around = members.map((_, step) => members[(turn + step) % members.length]);
  return around.find(({ away }) => !away) ?? around[0];
};
