/** The words of an axis: its steps and ends, and where a middle lies on it. */
import { quotation, mean as spoken, t } from "../../parts/words.js";

/** A mean this near a stop lies at it; else between two. */
const NEAR = 0.35;
const HALF_STEP = 0.5;

export const AXES = ["x", "y"];

/** The axes there are: a line has one, a field two. */
export const axesOf = (activity) => AXES.filter((name) => activity[name]);

export const isField = ({ y }) => Boolean(y);

export const hasStops = ({ stops }) => stops.length > 0;

export const stepsOf = ({ steps }) => Array.from({ length: steps }, (_, at) => at + 1);

export const middleOf = ({ steps }) => Math.ceil(steps / 2);

/** Where a step or a mean stands between the first step and the last, from 0 to 1. */
export const along = (step, { steps }) => (step - 1) / (steps - 1);

/** The words at the two ends; of named stops the outermost. */
export const endsOf = ({ low, high, stops }) => ({ low: low || stops[0] || "", high: high || stops.at(-1) || "" });

/** What one step is called: its own name, or its number and what it is nearest to. */
export const stepWords = (axis, step) => (hasStops(axis) ? axis.stops[step - 1] : numbered(axis, step, String(step)));

/** Where the room's mean lies. */
export const meanWords = (axis, mean) =>
  hasStops(axis) ? amongStops(axis, mean) : numbered(axis, mean, spoken(mean));

const numbered = (axis, step, figure) => {
  const place = t("{n} af {all}", { n: figure, all: axis.steps });
  const beside = towards(axis, step);
  return beside ? `${place}, ${beside}` : place;
};

const towards = ({ low, high, steps }, step) => {
  const middle = (1 + steps) / 2;
  if (Math.abs(step - middle) < HALF_STEP) return t("midt imellem");
  const end = step < middle ? low : high;
  if (!end) return "";
  return step === 1 || step === steps ? quotation(end) : t("nærmest {end}", { end: quotation(end) });
};

const amongStops = ({ stops }, mean) => {
  const near = Math.round(mean);
  if (Math.abs(mean - near) <= NEAR) return t("mest {stop}", { stop: stops[near - 1] });
  return t("mellem {one} og {other}", { one: stops[Math.floor(mean) - 1], other: stops[Math.ceil(mean) - 1] });
};

/** What an axis is called before what is said of it; a question needs no colon. */
export const called = ({ title }) => (title.endsWith("?") ? title : `${title}:`);

/** A place in words, one for each axis: ["Form: 3 af 9, nærmest »Formel«", "Bredde: …"]. */
export const placeLines = (activity, place) =>
  isField(activity)
    ? AXES.map((name) => `${called(activity[name])} ${stepWords(activity[name], place[name])}`)
    : [stepWords(activity.x, place.x)];

export const placeWords = (activity, place) => placeLines(activity, place).join(" · ");
