/** What came of an exercise with cards, in words and as rows: for the screen's foot and for whoever copies it. */
import { t } from "../../parts/words.js";
import { given, hanging, ranked, written } from "./counts.js";

export const peopleWords = ({ n }) => t("{n} står bag.", { n });

/** "Kan se mig selv i den: flest ved Ambassadør (12)." for every tick somebody used. */
export const sentence = (activity, result) =>
  activity.deck.ticks
    .map((tick, at) => mostWords(tick, at, given(activity, result)))
    .filter(Boolean)
    .join(" ");

const mostWords = (tick, at, cards) => {
  const n = Math.max(0, ...cards.map(({ ticks }) => ticks[at]));
  const most = cards.filter(({ ticks }) => ticks[at] === n);
  if (n === 0 || most.length > 1) return "";
  return t("{tick}: flest ved {card} ({n}).", { tick, card: most[0].name, n });
};

/** A row for every count, line and sentence, each under its card. */
export const table = (activity, result) => ({
  columns: [t("Kort"), t("Hvad"), t("Indhold")],
  rows: [...tickRows(activity, result), ...lineRows(activity, result), ...wallRows(activity, result)],
  bars: barsOf(activity, result),
});

const tickRows = (activity, result) =>
  ranked(activity, result).flatMap(({ name, ticks }) =>
    activity.deck.ticks.map((tick, at) => [name, tick, ticks[at]]).filter(([, , n]) => n > 0),
  );

const lineRows = (activity, result) =>
  written(activity, result).flatMap(({ name, fields }) =>
    fields.flatMap(({ title, lines }) => lines.map(({ text }) => [name, title, text])),
  );

const wallRows = (activity, result) => hanging(activity, result).map(({ who, text }) => [who, t("Hængt op"), text]);

/** The two ticks have a colour and a pattern each, on every face. */
export const TICK_PATTERNS = ["himmel", "rav"];

/** As a picture the ticks are bars; without any, the rows are all there is. */
const barsOf = (activity, result) => {
  const cards = ranked(activity, result);
  const most = Math.max(1, ...cards.flatMap(({ ticks }) => ticks));
  const bars = cards.flatMap(({ name, ticks }) =>
    ticks.map((n, at) => ({
      label: `${name}: ${activity.deck.ticks[at]}`,
      count: n,
      share: n / most,
      figures: String(n),
      pattern: TICK_PATTERNS[at],
    })),
  );
  return bars.length > 0 ? bars : null;
};
