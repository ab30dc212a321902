/** The order one person builds, and what is said after every move. The draft is {order, last}; `last` is the move. */
import { t } from "../../../parts/words.js";
import { brief } from "../sentences.js";

/** How many places one person may give. */
export const limit = ({ most, options }) => Math.min(most ?? options.length, options.length);

export const begin = (_activity, value) => ({ order: value?.order ?? [], last: value?.last ?? null });

export const value = (_activity, { order }) => (order.length > 0 ? { order } : null);

/** What nobody has given a place yet, as the options stand in the agenda. */
export const rest = ({ options }, { order }) => options.map((_, option) => option).filter((at) => !order.includes(at));

export const isFull = (activity, { order }) => order.length >= limit(activity);

const after = ({ last }, order, act, option) => ({ order, last: { act, option, turn: (last?.turn ?? 0) + 1 } });

export const add = (draft, option) => after(draft, [...draft.order, option], "add", option);

export const takeOut = (draft, option) =>
  after(
    draft,
    draft.order.filter((other) => other !== option),
    "out",
    option,
  );

const placed = (order, option, to) => {
  const others = order.filter((other) => other !== option);
  return [...others.slice(0, to), option, ...others.slice(to)];
};

export const drop = (draft, option, to) => after(draft, placed(draft.order, option, to), "drop", option);

/** One place up; whoever stands first stays there, and is told so. */
export const up = (draft, option) => {
  const at = draft.order.indexOf(option);
  return after(draft, placed(draft.order, option, Math.max(0, at - 1)), at === 0 ? "top" : "up", option);
};

export const down = (draft, option) => {
  const at = draft.order.indexOf(option);
  const isLast = at === draft.order.length - 1;
  return after(draft, placed(draft.order, option, at + 1), isLast ? "bottom" : "down", option);
};

const place = (words, { order, last }) =>
  t("{option} er nu nr. {place} af {n}.", { ...words, place: order.indexOf(last.option) + 1, n: order.length });

const SPOKEN = {
  add: place,
  drop: place,
  up: place,
  down: place,
  top: (words) => t("{option} står allerede øverst.", words),
  bottom: (words) => t("{option} står allerede nederst.", words),
  out: (words) => t("{option} er taget ud.", words),
};

/** The last move in one sentence; nothing before the first. */
export const spoken = ({ options }, draft) =>
  draft.last === null ? "" : SPOKEN[draft.last.act]({ option: brief(options[draft.last.option]) }, draft);
