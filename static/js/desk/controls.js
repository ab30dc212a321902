/** What can be done with the activity that is up: show, close, and give it time. */

import { firstShared } from "../activities/canvas/shown.js";
import { left } from "../parts/clock.js";
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";
import { blockTime } from "./pace.js";
import { anew } from "./anew.js";
import { isForOthers, shows } from "./shows.js";
import { leftWord } from "./timing.js";
import { hint } from "./top.js";

const MINUTE_SECONDS = 60;
const HURRY_MS = 20_000;

const CAN_REVEAL = new Set(["poll", "sorting", "placing"]);
const CAN_LOCK = new Set(["poll", "checkout", "followup", "cards", "walk", "canvas", "sorting", "placing"]);
/** Where the time is up, answers are closed; elsewhere it is only time to come back. */
const CLOSES_ON_TIME = new Set(["poll"]);
const COUNTED = new Set(["checkout", "followup"]);
const CAN_GET_TIME = new Set(["poll", "timer"]);

const NEVER = "never";

/** Where neither face is ever to see it, there is nothing to show. */
export const canReveal = (activity) => CAN_REVEAL.has(activity?.kind) && isForOthers(activity.stage);
/** What people do together has nothing to close before they have begun; whoever does it alone begins at once. */
export const canLock = (activity) =>
  CAN_LOCK.has(activity?.kind) && (activity.stage.began !== null || activity.play === "alone");

/** What R and L and their buttons say to the server. */
export const revealStep = ({ stage }) => (isSeen(stage) ? "hide" : "reveal");
export const lockStep = (activity, now) => (isClosed(activity, now) ? "unlock" : "lock");

/** What R says where the screen may look at more than one thing: what came of it, or what belongs to the moment. */
const CAME = {
  cards: ({ deck }) => (deck.ticks.length > 0 ? "marks" : "wall"),
  canvas: ({ stage: { look } }, result) => look || firstShared(result),
  walk: () => "wall",
  followup: () => "wall",
};

/** What R says to the server, as a command and what goes with it; null where there is nothing to show. */
export const revealCommand = (activity, result) => {
  if (canReveal(activity)) return [revealStep(activity), {}];
  const came = CAME[activity?.kind]?.(activity, result);
  return came ? ["look", { at: activity.stage.look === came ? "" : came }] : null;
};

/** The screen is what the room looks at; a poll that is for the phones alone goes by them. */
const isSeen = ({ revealed, shows: { screen, phones } }) => (screen === NEVER ? phones === "shown" : revealed);

/** A time limit that ran out closes by itself; the server says so a little later. */
const isClosed = ({ kind, stage: { open, deadline } }, now) =>
  !open || (CLOSES_ON_TIME.has(kind) && deadline !== null && now > deadline);

export const controls = (desk) => html`
  <div class="controls">
    ${canReveal(desk.picture.activity) && revealButton(desk)}
    ${canLock(desk.picture.activity) && lockButton(desk)}
    ${answeredLine(desk)}
    ${activityTime(desk)}
  </div>
  <div class="controls-more">
    ${CAN_REVEAL.has(desk.picture.activity.kind) && shows(desk)}
    ${anew(desk)}
  </div>`;

const revealButton = ({ picture: { activity }, command }) => html`
  <button aria-keyshortcuts="R" onClick=${() => command(revealStep(activity))}>
    ${REVEAL_WORDS[revealStep(activity)]()} ${hint("reveal")}</button>`;

const REVEAL_WORDS = {
  reveal: () => html`${icon("eye")} ${t("Vis svarene for alle")}`,
  hide: () => html`${icon("eye-off")} ${t("Skjul svarene")}`,
};

const lockButton = ({ picture: { activity }, now, command }) => html`
  <button aria-keyshortcuts="L" onClick=${() => command(lockStep(activity, now))}>
    ${LOCK_WORDS[lockStep(activity, now)]()} ${hint("lock")}</button>`;

const LOCK_WORDS = {
  lock: () => html`${icon("lock")} ${t("Luk for svar")}`,
  unlock: () => html`${icon("lock-open")} ${t("Åbn for svar")}`,
};

/** A poll says this itself. */
function answeredLine({ picture }) {
  if (!COUNTED.has(picture.activity.kind)) return null;
  const { answered, here } = picture.desk;
  return html`<p class="answered">${t("{n} af {all} har svaret", { n: answered, all: Math.max(here, answered) })}</p>`;
}

/** The activity's own clock. A pause without one lasts as long as its block, which has its own buttons. */
function activityTime({ picture: { activity }, now, command }) {
  const { deadline, opened } = activity.stage;
  const runs = deadline !== null && !(activity.kind === "pause" && !activity.minutes);
  if (!runs && !CAN_GET_TIME.has(activity.kind)) return null;
  const give = (minutes) => command("more_time", { seconds: minutes * MINUTE_SECONDS });
  return html`
    <div class="time-row" role="group" aria-label=${t("Tid til aktiviteten")}>
      ${runs ? clock(deadline, opened, now) : html`<p class="soft">${icon("timer")} ${t("Ingen tidsgrænse")}</p>`}
      ${(runs ? [-1, 1, 5] : [1, 5]).map((minutes) => minuteButton(minutes, give, t("aktiviteten")))}
    </div>`;
}

const clock = (deadline, opened, now) => html`
  <p class="left" data-tone=${leftWord(deadline - now, deadline - opened)} data-hurry=${isHurry(deadline, now)}>
    ${icon("timer")}
    ${deadline > now && html` <span class="clock">${left(deadline, now).text}</span>`}
    ${" "}${clockWords(deadline, now)}
  </p>`;

/** The same last seconds in which the phones and the screen say that it is about to close. */
const isHurry = (deadline, now) => deadline > now && deadline - now <= HURRY_MS;

const clockWords = (deadline, now) => {
  if (deadline <= now) return t("Tiden er gået");
  return isHurry(deadline, now) ? t("tilbage. Giv mere tid her:") : t("tilbage");
};

/** The block that runs: what is left of it, and a minute this or that way. */
export function blockLine({ picture, now, command }) {
  const running = blockTime(picture, now);
  if (!running) return null;
  const give = (minutes) => command("resize", { block: running.block.id, minutes });
  return html`
    <div class="block-line">
      <p class="block-title">${running.block.title}</p>
      <div class="time-row" role="group" aria-label=${t("Tid til programpunktet")}>
        <p class="left" data-tone=${running.tone}>${icon("clock")} ${running.words}</p>
        ${[-5, -1, 1, 5].map((minutes) => minuteButton(minutes, give, t("programpunktet")))}
      </div>
    </div>`;
}

function minuteButton(minutes, give, what) {
  const words = minuteWords(minutes, what);
  return html`
    <button class="minute" aria-label=${words} title=${words} onClick=${() => give(minutes)}>
      ${minutes > 0 ? `+${minutes}` : `−${-minutes}`}</button>`;
}

function minuteWords(minutes, what) {
  const n = Math.abs(minutes);
  if (minutes === 1) return t("1 minut mere til {what}", { what });
  if (minutes > 1) return t("{n} minutter mere til {what}", { n, what });
  return n === 1 ? t("1 minut mindre til {what}", { what }) : t("{n} minutter mindre til {what}", { n, what });
}
