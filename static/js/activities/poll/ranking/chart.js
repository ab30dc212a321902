/** What came of a ranking: a bar for every option, the best on top. */
import { number, percent, t } from "../../../parts/words.js";
import { bestFirst, standings } from "./standings.js";
import { sentence, table } from "./table.js";

const PATTERN = "lyng";

const row = ({ at, label, place, share, first }) => ({
  at, label, place, share, figure: percent(share), note: t("nr. 1 hos {n}", { n: number(first) }),
});

export const chart = ({ activity, result }) =>
  standings(bestFirst(activity, result).map(row), {
    table: table(activity, result), sentence: sentence(activity, result), pattern: PATTERN,
  });
