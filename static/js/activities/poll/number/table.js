/** What came of a number, in words and figures: how many lie where, and the middle of them all. */
import { percent, t } from "../../../parts/words.js";
import { label, oneStop, spoken, withUnit } from "./figures.js";

/** What the columns show, in one sentence. */
export const sentence = (activity, { mean, median }) => {
  const params = { median: spoken(median, activity), mean: spoken(mean, activity) };
  return params.median === params.mean
    ? t("Midt i ligger {median}, og det er også gennemsnittet.", params)
    : oneStop(t("Midt i ligger {median}, og gennemsnittet er {mean}.", params));
};

export const barsOf = (activity, { n, bins }) =>
  bins.map((bin) => ({ label: withUnit(label(bin, activity), activity), count: bin.count, share: bin.count / n }));

export const table = (activity, result) => {
  const bars = barsOf(activity, result);
  return {
    columns: [t("Svar"), t("Antal"), t("Andel")],
    rows: bars.map((bar) => [bar.label, bar.count, percent(bar.share)]),
    bars,
  };
};
