/** The clock of one card: how long the room, or each group, still has for the card it is at. */
import { left } from "../../../parts/clock.js";

const MINUTE_MS = 60_000;

/** How many cards the common clock counts: the room has one, a group its hand, or a card for each of its people. */
const CARDS = {
  room: () => 1,
  hand: ({ hand }) => hand,
  each: ({ groups }) => groups.size,
};

/** {at: which card from 0, of, text, over}; null where cards have no time of their own. */
export const cardClock = ({ activity, stage, now }) => {
  const of = CARDS[activity.play]?.(activity) ?? 0;
  if (!activity.card_minutes || !stage.began || of === 0) return null;
  const each = activity.card_minutes * MINUTE_MS;
  const played = Math.max(0, (stage.paused ?? now) - stage.began);
  const at = Math.min(of - 1, Math.floor(played / each));
  return { at, of, ...left((at + 1) * each, played) };
};
