/** The points one person spends: never below zero, never more than there are. The draft is {points, last}. */
import { number, t } from "../../../parts/words.js";
import { brief, inPoints } from "../sentences.js";

const FEW = 50;
const STEP = 10;
const SMALL_STEP = 5;

/** How much one press of a button gives or takes. */
export const stepOf = ({ total }) => (total < FEW ? SMALL_STEP : STEP);

export const begin = ({ options }, value) => ({
  points: value?.points ?? options.map(() => 0),
  last: value?.last ?? null,
});

export const left = ({ total }, { points }) => total - points.reduce((sum, given) => sum + given, 0);

export const value = (activity, draft) => (left(activity, draft) === 0 ? { points: draft.points } : null);

/** Option `at` has `wanted` points, or as close to it as there are points for. */
export const give = (activity, draft, at, wanted) => {
  const most = draft.points[at] + left(activity, draft);
  const given = Math.max(0, Math.min(most, Math.floor(wanted) || 0));
  return { points: draft.points.map((other, place) => (place === at ? given : other)), last: at };
};

export const leftSentence = (activity, draft) => {
  const n = left(activity, draft);
  if (n === 0) return t("Alle {total} point er givet", { total: number(activity.total) });
  return n === 1 ? t("1 point tilbage") : t("{n} point tilbage", { n: number(n) });
};

/** What the last change left an option with; nothing before the first. */
export const spoken = ({ options }, { points, last }) =>
  last === null ? "" : t("{option}: {points}", { option: brief(options[last]), points: inPoints(points[last]) });
