/** How far the pairs are, in words: who has found each other, who is back. */
import { t } from "../../parts/words.js";

/** "8 af 12 par har fundet hinanden" */
export const foundWords = ({ found, count }) =>
  count === 1
    ? t("{n} af 1 par har fundet hinanden", { n: found })
    : t("{n} af {all} par har fundet hinanden", { n: found, all: count });

/** "9 af 12 par er tilbage" */
export const homeWords = ({ home, count }) =>
  count === 1
    ? t("{n} af 1 par er tilbage", { n: home })
    : t("{n} af {all} par er tilbage", { n: home, all: count });

/** The desk knows every team; the screen only how many. */
export const countsOf = ({ teams }) => ({
  count: teams.length,
  found: teams.filter(({ found }) => found).length,
  home: teams.filter(({ home }) => home).length,
});
