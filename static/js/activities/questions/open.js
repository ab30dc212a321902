/** What is still open when the day is about to end. */
import { t } from "../../parts/words.js";

/** "4 spørgsmål er åbne, 2 uden ejer"; nothing where none is open. Takes the board as the desk has it. */
export function openWithoutOwner({ questions }) {
  const open = questions.filter(({ state }) => state === "open");
  const alone = open.filter(({ owner }) => owner === "").length;
  if (open.length === 0) return "";
  const words = open.length === 1 ? t("1 spørgsmål er åbent") : t("{n} spørgsmål er åbne", { n: open.length });
  return alone === 0 ? words : t("{open}, {n} uden ejer", { open: words, n: alone });
}
