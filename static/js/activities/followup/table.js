/** What came of a follow-up, in words and as a table: how many promises went how, in all and by level. */
import { LEVELS } from "../../parts/promise.js";
import { t } from "../../parts/words.js";
import { WAYS } from "./ways.js";

export const hasCounts = (result) => Boolean(result?.states);

export const hasNotes = (result) => result?.cards?.length > 0;

export const sentence = ({ n, promises }) =>
  promises === 1 ? t("1 aftale fra {n} af jer", { n }) : t("{count} aftaler fra {n} af jer", { count: promises, n });

export const awayWords = ({ away }) =>
  away === 1 ? t("1 var ikke med sidst") : t("{n} var ikke med sidst", { n: away });

/** A row for each way; a column for all promises and one for each level that may be seen. */
export const table = ({ states, levels }) => ({
  columns: [t("Hvordan gik det?"), t("Alle"), ...levels.map(({ level }) => LEVELS[level]())],
  rows: Object.entries(WAYS).map(([way, { words }]) => [
    words(),
    states[way],
    ...levels.map((one) => one.states[way]),
  ]),
  bars: null,
});
