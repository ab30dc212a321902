/** A number as people write it: with comma or dot, inside its range, a step up or down. */
import { number, spokenLanguage, t } from "../../../parts/words.js";

const ROUND = [1, 2, 5];
const MOST_STEPS = 100;
/** 0.1 + 0.2 is not 0.3 to a machine. */
const TINY = 1e-6;
const MINUS = /^[−–]/;
const PLAIN = /^-?\d+([.,]\d*)?$/;
/** 12.500 is twelve thousand in Danish, as 12,500 is in English. */
const GROUPED = { da: /^-?[1-9]\d{0,2}(\.\d{3})+(,|$)/, en: /^-?[1-9]\d{0,2}(,\d{3})+(\.|$)/ };

const unitOf = ({ decimals }) => 10 ** decimals;

/** The number somebody wrote; null where it is none. */
export const read = (text) => {
  const tight = text.replace(/\s/g, "").replace(MINUS, "-");
  const grouped = GROUPED[spokenLanguage()];
  const plain = grouped?.test(tight) ? tight.replaceAll(spokenLanguage() === "da" ? "." : ",", "") : tight;
  return PLAIN.test(plain) ? Number(plain.replace(",", ".")) : null;
};

/** As it stands in the field: with the reader's decimal sign, and nothing between the thousands. */
export const written = (value, { decimals }) =>
  number(value, decimals).replaceAll(spokenLanguage() === "da" ? "." : ",", "");

/** A unit that ends in a full stop ends the sentence too. */
export const oneStop = (sentence) => sentence.replaceAll("..", ".");

/** "12 timer"; without a unit the number alone. */
export const withUnit = (words, { unit }) => (unit ? `${words} ${unit}` : words);

export const spoken = (value, activity) => withUnit(number(value, activity.decimals + 1), activity);

const range = ({ min, max, decimals }) => ({ low: number(min, decimals), high: number(max, decimals) });

/** What may be answered, in words. */
export const rangeWords = (activity) => {
  const { low, high } = range(activity);
  const params = { low, high: withUnit(high, activity) };
  return oneStop(
    activity.decimals === 0
      ? t("Skriv et helt tal fra {low} til {high}.", params)
      : t("Skriv et tal fra {low} til {high}. Komma er i orden.", params),
  );
};

const TOO_FINE = [
  () => t("Skriv et helt tal, uden komma."),
  () => t("Skriv højst én decimal."),
  () => t("Skriv højst to decimaler."),
];

/** Why this cannot be sent, in a sentence; "" where it can, or where nothing is written yet. */
export const problem = (text, activity) => {
  if (text.trim() === "") return "";
  const value = read(text);
  if (value === null) return t("Skriv tallet med cifre, fx {example}.", { example: range(activity).low });
  if (value < activity.min || value > activity.max) return t("Skriv et tal fra {low} til {high}.", range(activity));
  return isWhole(value * unitOf(activity)) ? "" : TOO_FINE[activity.decimals]();
};

const isWhole = (value) => Math.abs(value - Math.round(value)) < TINY;

/** The number to send; null while there is none. */
export const answer = (text, activity) => {
  if (text.trim() === "" || problem(text, activity)) return null;
  return Math.round(read(text) * unitOf(activity)) / unitOf(activity);
};

/** How far one press goes: the finest round step that takes no more than a hundred presses from end to end. */
export const stepOf = (activity) => {
  const unit = unitOf(activity);
  const wide = Math.round((activity.max - activity.min) * unit);
  for (let power = 1; ; power *= 10) {
    const part = ROUND.find((one) => wide / (one * power) <= MOST_STEPS);
    if (part) return (part * power) / unit;
  }
};

/** What stands in the field after a press up (1) or down (-1): the next round number that way, inside the range. */
export const moved = (text, activity, direction) => {
  const value = read(text);
  const next = value === null ? 0 : stepped(value / stepOf(activity), direction) * stepOf(activity);
  return written(Math.min(Math.max(next, activity.min), activity.max), activity);
};

const stepped = (steps, direction) => (direction > 0 ? Math.floor(steps + TINY) + 1 : Math.ceil(steps - TINY) - 1);

/** The answers a bin holds: 10–14 where the next one begins at 15, and never beyond what could be answered. */
export const label = ({ from, to }, { min, max, decimals }) => {
  const unit = 1 / 10 ** decimals;
  const isSingle = to - from < unit + TINY;
  const last = to >= max && !isSingle ? max : to - unit;
  const [low, high] = [number(Math.max(from, min), decimals), number(last, decimals)];
  return low === high ? low : `${low}–${high}`;
};
