/** What came of a grid, in words and figures: where each option stands on both scales. */
import { mean as spoken, t } from "../../../parts/words.js";
import { quoted } from "../sentences.js";

const MOST_NAMED = 3;
/** A third of the answers low and a third high: that is two camps. */
const CAMP = 3;

/** Every option with its number and what came of it. */
export const rowsOf = ({ options }, result) => result.options.map((row, at) => ({ ...row, text: options[at], at }));

export const isRated = ({ x }) => x !== null;

/** What stands out, in one sentence or two; options with too few answers are not mentioned. */
export const sentence = (activity, result) => {
  const rated = rowsOf(activity, result).filter(isRated);
  if (rated.length === 0) return t("Ingen muligheder har fået svar nok til at blive vist.");
  return [highest(activity, rated), divided(activity, rated)].filter(Boolean).join(" ");
};

const highest = ({ x, y }, rated) => {
  if (rated.length === 1) return alone(x, y, rated[0]);
  const [onX, onY] = [top(rated, "x"), top(rated, "y")];
  if (onX === onY) return t("Højest på både {x} og {y} ligger {option}.", { x: x.title, y: y.title, option: onX });
  return t("Højest på {x} ligger {one}, og højest på {y} ligger {other}.", {
    x: x.title, y: y.title, one: onX, other: onY,
  });
};

const alone = (x, y, row) =>
  t("{option} ligger på {x_mean} for {x} og {y_mean} for {y}.", {
    option: quoted([row.text]), x: x.title, x_mean: spoken(row.x), y: y.title, y_mean: spoken(row.y),
  });

const top = (rated, axis) => {
  const most = Math.max(...rated.map((row) => row[axis]));
  const leading = rated.filter((row) => row[axis] === most).map(({ text }) => text);
  return leading.length > MOST_NAMED ? t("{n} muligheder", { n: leading.length }) : quoted(leading);
};

/** A mean in the middle may hide two camps. */
const divided = ({ x, y }, rated) => {
  const found = rated.flatMap(({ text, n, xs, ys }) => [
    { text, n, axis: x, counts: xs },
    { text, n, axis: y, counts: ys },
  ]).find(({ counts, n }) => smallerEnd(counts) * CAMP >= n);
  return found && t("Om {option} er I delte på {axis}.", { option: quoted([found.text]), axis: found.axis.title });
};

const smallerEnd = (counts) => {
  const part = Math.floor(counts.length / 2);
  return Math.min(sum(counts.slice(0, part)), sum(counts.slice(-part)));
};

const sum = (counts) => counts.reduce((one, other) => one + other, 0);

/** "Effekt (lille–stor)": what the numbers under it mean. */
const named = ({ title, low, high }) => (low && high ? `${title} (${low}–${high})` : title);

export const fewWords = () => t("For få har svaret på denne");

export const table = (activity, result) => ({
  columns: [t("Mulighed"), named(activity.x), named(activity.y), t("Svar"), t("Sprunget over")],
  rows: rowsOf(activity, result).map(cells),
  bars: null,
});

const cells = ({ text, x, y, n, skips }) =>
  x === null
    ? [t("{option} (for få har svaret)", { option: text }), "–", "–", n, skips]
    : [text, spoken(x), spoken(y), n, skips];
