/** What came of a placing, in words and figures: where each item lies, and about which the room agrees. */
import { mean as spoken, number, quotation, t } from "../../parts/words.js";
import { brief, quoted } from "../poll/sentences.js";
import { AXES, axesOf, called, endsOf, hasStops, isField, meanWords, stepsOf } from "./axis.js";
import { farthest, isRated, rowsOf, widest } from "./rows.js";

const PAIR = 2;
/** Two middles nearer than this lie at the same place. */
const SAME = 0.25;

export const fewWords = () => t("For få har placeret den");

/** What is said of a row nothing can be shown of. */
export const insteadOf = (row) => (isRated(row) ? "" : fewWords());

/* In words */

/** What stands out, the most telling first; what too few have placed is not mentioned. */
export const sentences = (activity, result) => {
  const rated = rowsOf(activity, result).filter(isRated);
  if (rated.length === 0) return [t("Intet er placeret af så mange, at det kan vises.")];
  if (rated.length === 1) return [alone(activity, rated[0])];
  const isPair = !isField(activity) && rated.length === PAIR;
  const said = isPair
    ? [shift(activity.x, rated), agreement(activity, rated)]
    : [agreement(activity, rated), outermost(activity.x, rated)];
  return said.filter(Boolean);
};

/** What is said of one item alone. */
export const sentenceOf = (activity, row) =>
  isRated(row) ? alone(activity, row) : `${quoted([row.name])} – ${fewWords()}.`;

export const sentence = (activity, result) => sentences(activity, result).join(" ");

const alone = (activity, row) => {
  const places = axesOf(activity).map((name) =>
    isField(activity) ? `${called(activity[name])} ${meanWords(activity[name], row[name].mean)}`
      : meanWords(activity[name], row[name].mean));
  return `${quoted([row.name])} – ${places.join(". ")}.`;
};

/** From the first to the second: how far, and which way. */
const shift = (axis, [one, other]) => {
  const far = other.x.mean - one.x.mean;
  const words = { one: quoted([one.name]), other: quoted([other.name]) };
  if (Math.abs(far) < SAME) return t("{one} og {other} ligger næsten samme sted.", words);
  return t("Fra {one} til {other} flytter midten sig {far}.", { ...words, far: shiftWords(axis, far) });
};

/** "1,8 trin mod »Problem«". */
export const shiftWords = (axis, far) => {
  const steps = t("{n} trin", { n: spoken(Math.abs(far)) });
  const end = far < 0 ? endsOf(axis).low : endsOf(axis).high;
  if (end) return t("{steps} mod {end}", { steps, end: quotation(end) });
  return far < 0 ? t("{steps} ned", { steps }) : t("{steps} op", { steps });
};

const outermost = (axis, rated) => {
  const [lowest, highest] = farthest(rated);
  if (lowest === highest) return "";
  const { low, high } = endsOf(axis);
  const words = { lowest: quoted([lowest.name]), highest: quoted([highest.name]) };
  return low && high
    ? t("{lowest} ligger længst mod {low}, {highest} længst mod {high}.", {
        ...words, low: quotation(low), high: quotation(high),
      })
    : t("{lowest} ligger lavest på {axis}, {highest} højest.", { ...words, axis: axis.title });
};

const agreement = (activity, rated) => {
  const { agreed, divided } = widest(activity, rated);
  if (!agreed) return "";
  return t("Mest enige er I om {agreed}, mest delte om {divided}.", {
    agreed: quoted([agreed.name]), divided: quoted([divided.name]),
  });
};

/* In figures */

export const table = (activity, result) => {
  const rows = rowsOf(activity, result);
  const names = (name) => rows.map((row) => [named(row, name), ...figures(activity, row)]);
  const columns = [t("Hvad"), ...headings(activity)];
  const narrow = (row) => (isField(activity) ? row : [...row.slice(0, PAIR), row.at(-1)]);
  return {
    columns,
    rows: names((text) => text),
    bars: null,
    shorter: [{ columns: narrow(columns), rows: names(brief).map(narrow) }],
  };
};

const headings = (activity) =>
  isField(activity)
    ? [...AXES.map((name) => titled(activity[name])), t("Svar")]
    : [t("Gennemsnit"), ...stepNames(activity.x), t("Svar")];

/** "Form (uformel–formel)": what the figures under it mean. */
const titled = (axis) => {
  const { low, high } = endsOf(axis);
  return low && high ? `${axis.title} (${low}–${high})` : axis.title;
};

const stepNames = (axis) => {
  if (hasStops(axis)) return axis.stops;
  const ends = { 1: axis.low, [axis.steps]: axis.high };
  return stepsOf(axis).map((step) => (ends[step] ? `${step} ${ends[step]}` : String(step)));
};

const named = (row, name) =>
  isRated(row) ? name(row.name) : t("{option} (for få har svaret)", { option: name(row.name) });

const figures = (activity, row) => {
  const means = axesOf(activity).map((name) => (row[name] ? spoken(row[name].mean) : "–"));
  if (isField(activity)) return [...means, row.n];
  return [...means, ...stepsOf(activity.x).map((step) => counted(row, step)), row.n];
};

const counted = ({ x }, step) => (x ? number(x.counts[step - 1]) : "–");

/** Who stands behind it: people, or groups that placed as one. */
export const turnout = ({ play }, { n, ballots }) => {
  if (play !== "team") return n === 1 ? t("1 har placeret") : t("{n} har placeret", { n });
  return ballots === 1 ? t("1 gruppe har placeret") : t("{n} grupper har placeret", { n: ballots });
};
