/** The pace of the day in words: behind, ahead, how long is left. */

import { clockTime, duration, t } from "../parts/words.js";
import { MINUTE_MS, drift, dueEnd, fixedEnd, leftWord, runningBlock } from "./timing.js";

const NOTICEABLE_MINUTES = 2;
const SOON_MINUTES = 90;

/** "I er 4 minutter bagud." A minute this or that way is nobody's concern. */
export function driftWords(minutes) {
  if (Math.abs(minutes) < NOTICEABLE_MINUTES) return t("I følger planen.");
  const much = duration(Math.abs(minutes) * MINUTE_MS);
  return minutes < 0 ? t("I er {much} foran.", { much }) : t("I er {much} bagud.", { much });
}

/** "12 minutter tilbage", and what to say when there is none. */
export function leftWords(left) {
  const minutes = Math.ceil(left / MINUTE_MS);
  if (minutes === 1) return t("1 minut tilbage");
  if (minutes > 1) return t("{n} minutter tilbage", { n: minutes });
  const over = Math.floor(-left / MINUTE_MS);
  if (over < 1) return t("Tiden er gået");
  return over === 1 ? t("1 minut over tiden") : t("{n} minutter over tiden", { n: over });
}

/** The block that runs: when it is up, what is left of it in words, and how pressing that is. */
export function blockTime(picture, now) {
  const block = runningBlock(picture.desk.programme);
  if (!block || picture.workshop.ended) return null;
  const end = dueEnd(block, fixedEnd(picture));
  return { block, end, words: leftWords(end - now), tone: leftWord(end - now, block.plan.end - block.plan.start) };
}

/** The status line: where the day is, in one or two sentences. */
export function paceWords(picture, now) {
  if (picture.workshop.ended) return t("Workshoppen er afsluttet.");
  const running = blockTime(picture, now);
  if (!running) return beforeWords(picture.desk.programme[0], now);
  const pace = driftWords(drift(running.block, now, fixedEnd(picture)));
  const time = clockTime(running.end);
  if (running.tone === "over") return t("{pace} Programpunktet skulle slutte kl. {time}.", { pace, time });
  return t("{pace} Programpunktet slutter kl. {time}.", { pace, time });
}

function beforeWords(first, now) {
  const time = clockTime(first.plan.start);
  const minutes = Math.ceil((first.plan.start - now) / MINUTE_MS);
  if (minutes > SOON_MINUTES) return t("I begynder kl. {time}.", { time });
  if (minutes > 1) return t("I begynder kl. {time}, om {n} minutter.", { time, n: minutes });
  if (minutes === 1) return t("I begynder kl. {time}, om 1 minut.", { time });
  return t("Planen siger, at I begynder kl. {time}.", { time });
}

/** ahead, plan or behind: the colour of the pace; the words say the same. */
export function paceTone(picture, now) {
  const block = runningBlock(picture.desk.programme);
  if (!block || picture.workshop.ended) return "plan";
  const minutes = drift(block, now, fixedEnd(picture));
  if (Math.abs(minutes) < NOTICEABLE_MINUTES) return "plan";
  return minutes < 0 ? "ahead" : "behind";
}
