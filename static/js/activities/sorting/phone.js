/** Sorting on the phone: the way in, one item at a time, everything under its pile, and what the room made of it. */
import { clockTime, t } from "../../parts/words.js";
import { html } from "../../parts/html.js";
import { marked } from "../../parts/marked.js";
import { icon } from "../../parts/icon.js";
import { isAllSent, isInTeam } from "../../parts/lines.js";
import { belonging, elsewhere, missing, waiting } from "../../parts/teaming.js";
import { useMemory } from "../../parts/writing.js";
import { again } from "../poll/page/phone.js";
import { fewSentence, phonesSentence } from "../poll/sentences.js";
import { compare } from "./on_phone/compare.js";
import { overview } from "./on_phone/overview.js";
import { leftOf, pilesOf, seenOf } from "./on_phone/own.js";
import { sorter } from "./on_phone/sorter.js";

export function phone(state) {
  return page(state, useMemory());
}

const inTeams = ({ activity: { play } }) => play === "team";

/** `memory` is what the view remembers between two drawings; `clock` counts milliseconds. */
export const page = (state, memory, clock = () => performance.now()) => {
  const { activity, team, workshop } = state;
  return html`
    <section class="sorting-phone stack" aria-labelledby="sorting-title">
      <div class="sorting-head">
        <h1 id="sorting-title" tabindex="-1" lang=${workshop.language}>${marked(activity.title)}</h1>
        ${inTeams(state) && isInTeam(team) && belonging(team)}
      </div>
      ${activity.task && html`<p class="sorting-task" lang=${workshop.language}>${marked(activity.task)}</p>`}
      ${inTeams(state) && !isInTeam(team) ? outside(state) : within(state, memory, clock)}
    </section>`;
};

/** Without a team there is nothing to sort yet, and afterwards there is the room's answer to see. */
const outside = (state) => html`
  ${isOpen(state) && waiting(state, { coming: t("Du får et nummer og en gruppe her på mobilen. I sorterer sammen.") })}
  ${room(state, new Map())}`;

const isOpen = ({ stage, ended }) => stage.open && !ended;

const within = (state, memory, clock) => {
  if (state.needsAgain) return html`${again(state)}${room(state, new Map())}`;
  const given = pilesOf(state);
  const sorts = isOpen(state) && !(isRevealed(state) && leftOf(state, given) === 0);
  return html`
    ${isInTeam(state.team) && missing(state.team)}
    ${timeLine(state)}
    ${!isOpen(state) && html`<p class="note">${closedWords(state)}</p>`}
    ${sorts && sorter(state, memory, given, clock)}
    ${room(state, given)}
    ${given.size > 0 && own(state, memory, given)}
    ${isInTeam(state.team) && state.team.table && elsewhere(state)}`;
};

const closedWords = (state) =>
  isAllSent(state)
    ? t("Der er lukket for at sortere. Det, du har lagt, er gemt.")
    : t("Der er lukket for at sortere.");

/** Something of the room or of the key can be seen. */
const isRevealed = (state) => seenOf(state) === "shown" || Boolean(state.activity.key);

/** Once the room's answer is there, my piles are only there to be mended. */
const own = (state, memory, given) => {
  const mine = overview(state, memory, given);
  if (!isRevealed(state)) return mine;
  return isOpen(state) && html`
    <details class="sorting-mend"><summary>${t("Ret det, du har sorteret")}</summary>${mine}</details>`;
};

const timeLine = ({ stage: { deadline }, now }) => deadline && html`
  <p class="sorting-time">${icon("hourglass")}<span>${now < deadline
    ? t("Der er tid til kl. {time}.", { time: clockTime(deadline) })
    : t("Tiden er gået. Læg det sidste på plads.")}</span></p>`;

const room = (state, given) => {
  if (isRevealed(state)) return html`
    ${compare(state, given)}
    ${seenOf(state) === "few" && html`<p class="hint">${fewSentence(state.result)}</p>`}`;
  if (seenOf(state) === "few") return html`<p class="hint">${fewSentence(state.result)}</p>`;
  return html`<p class="hint">${phonesSentence(state.stage.shows, isOpen(state))}</p>`;
};
