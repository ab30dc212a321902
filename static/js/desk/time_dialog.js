/** Another time for one block: its start and its length, and what that does to the rest before it is done. */

import { html, useState } from "../parts/html.js";
import { clockTime, duration, t } from "../parts/words.js";
import {
  MINUTE_MS, atTime, earliestStart, mayMove, minutesOf, moved, phases, resized, shortestBy, timeField,
} from "./timing.js";

export function TimeDialog({ Modal, desk, id }) {
  const { programme } = desk.picture.desk;
  const at = programme.findIndex((block) => block.id === id);
  const block = programme[at];
  const [start, setStart] = useState(timeField(block.plan.start));
  const [more, setMore] = useState(0);
  const movable = mayMove(phases(programme)[at]);
  const change = changeOf(programme, block, { start, more, movable }, desk.now);
  return html`
    <${Modal} name="time-dialog" title=${t("Ret tiden for {title}", { title: block.title })} onClose=${desk.close}>
      ${movable && startField(start, setStart, change)}
      ${lengthField(block, change.more, setMore)}
      ${change.why && html`<p class="error" role="alert">${change.why}</p>`}
      ${preview(programme, change.plan, at)}
      <div class="row">
        <button class="primary" disabled=${!change.moves && !change.more} onClick=${() => carryOut(desk, id, change)}>
          ${t("Ret planen")}</button>
        <button>${t("Behold planen")}</button>
      </div>
    <//>`;
}

/** What the two fields ask for, held to what is possible, and the plan it gives. */
export function changeOf(programme, block, { start, more, movable }, now) {
  const wanted = movable ? atTime(start, block.plan.start) : block.plan.start;
  const earliest = earliestStart(programme, block.id, now);
  const why = wanted === block.plan.start ? "" : whyNot(wanted, earliest);
  const to = why ? block.plan.start : wanted;
  const moves = to !== block.plan.start;
  const afterMove = moves ? withPlan(programme, moved(programme, block.id, to, now)) : programme;
  const by = Math.max(more, shortestBy(afterMove.find(({ id }) => id === block.id), now));
  return { why, moves, to, more: by, plan: resized(afterMove, block.id, by, now) };
}

function whyNot(wanted, earliest) {
  if (wanted === null) return t("Skriv tidspunktet som 10.40.");
  if (wanted >= earliest) return "";
  return t("Det kan tidligst begynde kl. {time}.", { time: clockTime(Math.ceil(earliest / MINUTE_MS) * MINUTE_MS) });
}

const withPlan = (programme, plan) =>
  programme.map((block, i) => ({ ...block, plan: { start: plan[i].start, end: plan[i].end } }));

/** Two steps at most: each can be undone by itself. */
async function carryOut({ command }, block, { moves, to, more }) {
  if (moves && !(await command("move", { block, start: timeField(to).replace(":", ".") })).ok) return;
  if (more) await command("resize", { block, minutes: more });
}

const startField = (start, setStart, { to }) => html`
  <div class="field">
    <label for="time-start">${t("Begynder kl.")}</label>
    <div class="row">
      <button type="button" onClick=${() => setStart(timeField(to - 5 * MINUTE_MS))}>${t("5 min. før")}</button>
      <input id="time-start" type="time" required value=${start} onInput=${(event) => setStart(event.target.value)} />
      <button type="button" onClick=${() => setStart(timeField(to + 5 * MINUTE_MS))}>${t("5 min. senere")}</button>
    </div>
  </div>`;

const lengthWords = (minutes) => t("Varer {length}", { length: duration(minutes * MINUTE_MS) });

const lengthField = (block, more, setMore) => html`
  <div class="field" role="group" aria-labelledby="time-length">
    <p class="label" id="time-length" aria-live="polite">${lengthWords(minutesOf(block.plan) + more)}</p>
    <div class="row">
      ${[-5, -1, 1, 5].map((minutes) => html`
        <button key=${minutes} type="button" class="minute" onClick=${() => setMore(more + minutes)}
          aria-label=${minutes > 0 ? t("{n} min. længere", { n: minutes }) : t("{n} min. kortere", { n: -minutes })}>
          ${minutes > 0 ? `+${minutes}` : `−${-minutes}`}</button>`)}
    </div>
  </div>`;

/** The rest of the day as it would be; what changes is marked in words as well. */
function preview(programme, plan, at) {
  const first = Math.max(0, at - 1);
  return html`
    <table class="preview">
      <caption>${t("Sådan bliver resten af dagen")}</caption>
      <tbody>${plan.slice(first).map((slot, i) => previewRow(programme[first + i].plan, slot))}</tbody>
    </table>`;
}

function previewRow(before, after) {
  const changed = before.start !== after.start || before.end !== after.end;
  return html`
    <tr key=${after.id} data-changed=${changed}>
      <th scope="row">${after.title}</th>
      <td>${span(after)}${changed && html` <span class="soft">${t("før {times}", { times: span(before) })}</span>`}</td>
    </tr>`;
}

const span = ({ start, end }) => `${clockTime(start)}–${clockTime(end)}`;
