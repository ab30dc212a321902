/** What the phone says aloud; each sentence has a number, so that the same one twice is heard twice. */
import { spoken } from "../parts/clock.js";
import { t } from "../parts/words.js";

let said = 0;

export const speech = (words) => ({ words, number: (said += 1) });

export const SILENCE = { words: "", number: 0 };

/** What the server said to an answer; what is taken back goes without saying. */
export function answerWords({ value }, { ok, why }) {
  if (value === null || value.text === "") return "";
  return ok ? t("Sendt") : t("Ikke sendt: {why}", { why });
}

/** The words of a second in which there is something to say of the time. */
export function timeWords(deadline, time) {
  const seconds = Math.ceil((deadline - time) / 1000);
  return spoken(seconds + 1, seconds);
}
