/** What came of a choice, in words and figures: a row for every option. */
import { percent, t } from "../../../parts/words.js";
import { quoted } from "../sentences.js";
import { labels } from "./options.js";

const PATTERN = "himmel";

/** What the bars show, in one sentence. */
export const sentence = (activity, { n, counts }) => {
  const all = labels(activity);
  const most = Math.max(...counts);
  const leading = all.filter((_, at) => counts[at] === most);
  if (leading.length === all.length) return t("Svarene fordeler sig lige på alle muligheder.");
  const words = { option: quoted(leading), count: most, n };
  if (leading.length > 1) return t("Lige mange har valgt {option}: {count} hver.", words);
  return t("Flest har valgt {option}: {count} af {n}.", words);
};

/** The bars tell the same thing, so they look the same. */
export const table = (activity, { n, counts }) => {
  const bars = labels(activity).map((label, at) => ({
    label, count: counts[at], share: n ? counts[at] / n : 0, pattern: PATTERN,
  }));
  return {
    columns: [t("Svar"), t("Antal"), t("Andel")],
    rows: bars.map(({ label, count, share }) => [label, count, percent(share)]),
    bars,
  };
};
