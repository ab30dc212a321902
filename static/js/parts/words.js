/** Words, numbers and clock times in the language of the workshop. */

const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;
const LOCALES = { da: "da-DK", en: "en-GB" };

let words = {};
let locale = LOCALES.da;
let zone;

/** Called once by the entry point; `timeZone` is the workshop's own, else the device's. */
export const setWords = (dictionary, language, timeZone) => {
  words = dictionary ?? {};
  locale = LOCALES[language] ?? language;
  zone = timeZone;
};

/** The language this face speaks; what stands in the programme has the programme's own. */
export const spokenLanguage = () => locale.slice(0, 2);

/** The text in the reader's language, with {names} filled in. */
export const t = (text, params = {}) =>
  (words[text] || text).replace(/\{(\w+)\}/g, (whole, name) => (name in params ? String(params[name]) : whole));

/** 3.4 is "3,4"; whole numbers stay whole. */
export const number = (value, decimals = 1) => figures(0, decimals).format(value);

/** A mean always has its one decimal: 4 is "4,0". */
export const mean = (value) => figures(1, 1).format(value);

const formats = new Map();

// To make a format takes longer than to write a hundred figures with it.
const figures = (least, most) => {
  const key = `${locale} ${least} ${most}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most }));
  }
  return formats.get(key);
};

/** A share of one as whole percent: 0.4 is "40 %". */
export const percent = (share) => t("{n} %", { n: number(share * 100, 0) }).replace(" ", "\u00a0");

/** "10.40", or "10:40" where that is the custom. */
export const clockTime = (ms) => {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone };
  const parts = new Intl.DateTimeFormat(locale, options).formatToParts(new Date(ms));
  const part = (type) => parts.find((one) => one.type === type).value;
  return `${part("hour")}${locale === LOCALES.da ? "." : ":"}${part("minute")}`;
};

/** "søndag den 22. november". */
export const dayWords = (ms) => {
  const options = { weekday: "long", day: "numeric", month: "long", timeZone: zone };
  const parts = new Intl.DateTimeFormat(locale, options).formatToParts(new Date(ms));
  const part = (type) => parts.find((one) => one.type === type).value;
  return t("{weekday} den {day}. {month}", { weekday: part("weekday"), day: part("day"), month: part("month") });
};

/** How long something lasts, in words: "15 minutter", "1 time og 5 minutter". */
export const duration = (ms) => {
  const minutes = Math.round(ms / MS_PER_SECOND / SECONDS_PER_MINUTE);
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  const rest = minutes % MINUTES_PER_HOUR;
  const inHours = hours === 1 ? t("1 time") : t("{n} timer", { n: hours });
  const inMinutes = rest === 1 ? t("1 minut") : t("{n} minutter", { n: rest });
  if (!hours) return inMinutes;
  return rest ? list([inHours, inMinutes]) : inHours;
};

/** A text as somebody wrote it, in the marks of the reader's language. */
export const quotation = (text) => t("»{text}«", { text });

/** "Anna, Bilal og Carla". */
export const list = (items) =>
  items.length < 2
    ? items.join("")
    : t("{first} og {last}", { first: items.slice(0, -1).join(", "), last: items.at(-1) });
