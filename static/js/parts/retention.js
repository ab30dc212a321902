/** When the answers are deleted, in the same words on every face. */
import { clockTime, dayWords, t } from "./words.js";

export function deletion({ cleared, deletes_at: at, keep_days: days }) {
  if (cleared) {
    return t("Svarene er slettet. Opsamlingen bliver, til den, der holder workshoppen, sletter den.");
  }
  if (at) return t("Svarene slettes {day} kl. {time}.", { day: dayWords(at), time: clockTime(at) });
  return days === 1
    ? t("Svarene slettes 24 timer efter, at workshoppen er slut.")
    : t("Svarene slettes {n} dage efter, at workshoppen er slut.", { n: days });
}
