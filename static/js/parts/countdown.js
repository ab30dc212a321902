/** What is left of the time: digits that stand still while they change, and the clock time in words. */
import { left } from "./clock.js";
import { html } from "./html.js";
import { clockTime, spokenLanguage, t } from "./words.js";

/** Drawn only while a deadline is set; `over` is the sentence for when the time is up. */
export const countdown = ({ deadline }, now, over = t("Tiden er gået")) => {
  if (!deadline) return null;
  const rest = left(deadline, now);
  if (rest.over) return html`<p class="countdown over" lang=${spokenLanguage()}>${over}</p>`;
  return html`
    <div class="countdown" lang=${spokenLanguage()}>
      <p class="clock" role="timer" aria-label=${t("{time} tilbage", { time: rest.text })}>${rest.text}</p>
      <p class="until">${t("til kl. {time}", { time: clockTime(deadline) })}</p>
    </div>`;
};
