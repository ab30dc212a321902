/** A placing on the phone: items put on a line or in a field, one at a time, alone or with my group. */
import { givenOf } from "../../parts/given_items.js";
import { html, useState } from "../../parts/html.js";
import { marked } from "../../parts/marked.js";
import { icon } from "../../parts/icon.js";
import { isAllSent, isInTeam } from "../../parts/lines.js";
import { belonging, elsewhere, missing, waiting } from "../../parts/teaming.js";
import { clockTime, t } from "../../parts/words.js";
import { useMemory } from "../../parts/writing.js";
import { again } from "../poll/page/phone.js";
import { all, progress } from "./on_phone/all.js";
import { one } from "./on_phone/one.js";
import { upOf } from "./on_phone/order.js";
import { room, seenOf } from "./on_phone/room.js";

/** What is up, and what is held in the hand, is this view's own; `memory` is what it remembers between two drawings. */
export function phone(state) {
  const [up, go] = useState(null);
  const [held, hold] = useState(null);
  return page({ ...state, up, go, held, hold }, useMemory());
}

export const page = (state, memory) => {
  const { activity, team, workshop } = state;
  return html`
    <section class="placing-phone stack" data-axes=${activity.y ? "two" : "one"} aria-labelledby="placing-title">
      <div class="placing-head">
        <h1 id="placing-title" tabindex="-1" lang=${workshop.language}>${marked(activity.title)}</h1>
        ${isInTeam(team) && belonging(team)}
      </div>
      ${activity.task && html`<p class="placing-task" lang=${workshop.language}>${marked(activity.task)}</p>`}
      ${activity.play === "team" && !isInTeam(team) ? waiting(state) : work(state, memory)}
    </section>`;
};

const isOpen = ({ stage, ended }) => stage.open && !ended;

const isDone = ({ activity: { items } }, places) => items.every(({ id }) => places.has(id));

/** Whoever has nothing left to place meets the room's picture first; what is in their hand stays there. */
const work = (state, memory) => {
  if (state.needsAgain && !isInTeam(state.team)) return again(state);
  const [places, open] = [givenOf(state), isOpen(state)];
  const up = open ? upOf(state, memory, places) : null;
  const isFirst = seenOf(state, places) === "shown" && (!open || isDone(state, places));
  return html`
    ${isInTeam(state.team) && missing(state.team)}
    ${open ? timeLine(state) : html`<p class="note">${closedWords(state)}</p>`}
    ${isFirst && room(state, places, open)}
    ${isFirst && !up ? open && mend(state, memory, places) : placing(state, memory, places, { up, open })}
    ${!isFirst && room(state, places, open)}
    ${isInTeam(state.team) && state.team.table && elsewhere(state)}`;
};

const closedWords = (state) =>
  isAllSent(state) ? t("Der er lukket. Det, der er placeret, er gemt.") : t("Der er lukket for svar her.");

const placing = (state, memory, places, { up, open }) => html`
  ${open && progress(state, places)}
  ${up && one(state, memory, places, up)}
  ${all(state, memory, places, { up, open })}`;

/** Once the room's picture is there, mine is only there to be mended. */
const mend = (state, memory, places) => html`
  <details class="placing-mend" open=${state.up !== null}>
    <summary>${t("Ret det, du har placeret")}</summary>
    ${all(state, memory, places, { up: null, open: true })}
  </details>`;

/** Nothing closes when the time is up; it is only time to come to an end. */
const timeLine = ({ stage: { deadline }, now }) => deadline && html`
  <p class="placing-time">${icon("hourglass")}<span>${now < deadline
    ? t("Der er tid til kl. {time}.", { time: clockTime(deadline) })
    : t("Tiden er gået. Gør det sidste færdigt.")}</span></p>`;
