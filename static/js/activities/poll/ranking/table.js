/** What came of a ranking in words: one sentence, and a table from the best down. */
import { percent, t } from "../../../parts/words.js";
import { quoted } from "../sentences.js";
import { bestFirst } from "./standings.js";

export const sentence = (activity, result) => {
  const ranked = bestFirst(activity, result);
  const top = ranked.filter(({ place }) => place === 1);
  if (top.length === ranked.length) return t("Alle muligheder ligger lige.");
  const words = { option: quoted(top.map(({ label }) => label)), share: percent(top[0].share), first: top[0].first };
  if (top.length > 1) return t("Øverst ligger {option}, lige højt med {share} af de mulige point.", words);
  return t("Øverst ligger {option} med {share} af de mulige point; nr. 1 hos {first}.", words);
};

export const table = (activity, result) => {
  const ranked = bestFirst(activity, result);
  return {
    columns: [t("Svar"), t("Plads"), t("Point"), t("Andel"), t("Nr. 1 hos"), t("Valgt af")],
    rows: ranked.map((row) => [
      row.label, row.place, row.points, percent(row.share), row.first, row.ranked,
    ]),
    bars: ranked.map(({ label, ranked: count, share }) => ({ label, count, share, figures: percent(share) })),
  };
};
