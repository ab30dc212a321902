/** When the first check-outs are shown, in words. */
import { t } from "../../parts/words.js";

const WORDS = {
  3: () => t("De første svar kommer, når tre har svaret"),
  4: () => t("De første svar kommer, når fire har svaret"),
  5: () => t("De første svar kommer, når fem har svaret"),
  6: () => t("De første svar kommer, når seks har svaret"),
  7: () => t("De første svar kommer, når syv har svaret"),
  8: () => t("De første svar kommer, når otte har svaret"),
  9: () => t("De første svar kommer, når ni har svaret"),
  10: () => t("De første svar kommer, når ti har svaret"),
};

export const waiting = (needed) => WORDS[needed]?.() ?? t("De første svar kommer, når {n} har svaret", { n: needed });
