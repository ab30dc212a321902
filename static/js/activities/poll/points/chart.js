/** What came of the points: a bar for every option, the most points on top. */
import { mean, number, percent, t } from "../../../parts/words.js";
import { bestFirst, standings } from "../ranking/standings.js";
import { sentence, table } from "./table.js";

const PATTERN = "mos";

/** The longest bar fills its track: of ten options none has a large share of everything. */
const row = ({ at, label, mean: given, share, givers }, _place, [best]) => ({
  at,
  label,
  share: share / best.share,
  figure: t("{n} point", { n: mean(given) }),
  note: t("{share}, fra {n}", { share: percent(share), n: number(givers) }),
});

export const chart = ({ activity, result }) =>
  standings(bestFirst(activity, result).map(row), {
    table: table(activity, result), sentence: sentence(activity, result), pattern: PATTERN,
  });
