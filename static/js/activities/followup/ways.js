/** How a promise went: four words that are equally good answers, each with a sign and a pattern of its own. */
import { t } from "../../parts/words.js";

export const WAYS = {
  done: { words: () => t("Gjort"), sign: "circle-check", pattern: "fjord" },
  underway: { words: () => t("I gang"), sign: "footprints", pattern: "himmel" },
  stuck: { words: () => t("Gik i stå"), sign: "pause", pattern: "rav" },
  dropped: { words: () => t("Ikke aktuelt længere"), sign: "minus", pattern: "grafit" },
};

/** What is said wherever people are asked: nobody has to have succeeded. */
export const forgiving = () => t("Gik den i stå, eller blev noget andet vigtigere? Det er også et svar.");
