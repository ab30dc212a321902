/** What came of the points in words: one sentence, and a table from the most points down. */
import { mean, percent, t } from "../../../parts/words.js";
import { bestFirst } from "../ranking/standings.js";
import { quoted } from "../sentences.js";

export const sentence = (activity, result) => {
  const ranked = bestFirst(activity, result);
  const top = ranked.filter(({ place }) => place === 1);
  if (top.length === ranked.length) return t("Pointene er fordelt lige.");
  const words = { option: quoted(top.map(({ label }) => label)), share: percent(top[0].share), givers: top[0].givers };
  if (top.length > 1) return t("Flest point har {option} fået, lige mange hver: {share} af alle point.", words);
  return t("Flest point har {option} fået: {share} af alle point, givet af {givers}.", words);
};

export const table = (activity, result) => {
  const ranked = bestFirst(activity, result);
  return {
    columns: [t("Svar"), t("Point i gennemsnit"), t("Point i alt"), t("Andel"), t("Har givet point")],
    rows: ranked.map((row) => [
      row.label, mean(row.mean), row.points, percent(row.share), row.givers,
    ]),
    bars: ranked.map(({ label, givers, share }) => ({ label, count: givers, share, figures: percent(share) })),
  };
};
