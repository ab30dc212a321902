/** The time for a card and for the whole, in calm words. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { clockTime, t } from "../../../parts/words.js";
import { cardEnds } from "./turns.js";

const MINUTE_MS = 60_000;

const cardWords = (ends, now) => {
  const minutes = Math.round((ends - now) / MINUTE_MS);
  if (ends - now < MINUTE_MS) return t("Under et minut til dette kort.");
  return minutes === 1 ? t("Cirka 1 minut til dette kort.") : t("Cirka {n} minutter til dette kort.", { n: minutes });
};

const wholeWords = (deadline, now) =>
  now < deadline ? t("I har tid til kl. {time}.", { time: clockTime(deadline) }) : overWords();

const overWords = () => t("Tiden er gået. Skriv den sidste linje færdig.");

/** `since` is the turn the card's clock runs from; null where cards have no clock of their own. */
export const timeLine = ({ stage, activity, now }, turn) => {
  if (stage.paused) return null;
  const ends = turn && cardEnds(turn, stage, now, activity.card_minutes);
  const isOver = stage.deadline !== null && now >= stage.deadline;
  const words = [
    ends && !isOver && cardWords(ends, now),
    stage.deadline && wholeWords(stage.deadline, now),
  ].filter(Boolean);
  return words.length > 0 && html`<p class="cards-time">${icon("hourglass")}<span>${words.join(" ")}</span></p>`;
};

export const pauseLine = ({ stage }) => stage.paused && html`
  <p class="cards-time cards-paused" role="status">
    ${icon("coffee")}<span>${t("Pause, tag den med ro. Tiden står stille.")}</span></p>`;
