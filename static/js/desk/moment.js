/** The moment in the middle: what the room does right now, what it has answered, and what to say. */

import { VIEWS } from "../activities/desk.js";
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";
import { blockLine, controls } from "./controls.js";
import { copying } from "./copying.js";
import { notes } from "./notes.js";
import { currentOf, kindBeside, kindWord, roundWords } from "./order.js";
import { hint } from "./top.js";

export function moment(desk) {
  const current = currentOf(desk.picture);
  const { language } = desk.picture.workshop;
  const title = current.title || kindWord(current);
  const word = kindBeside(title, current);
  return html`
    <section class="panel moment" aria-labelledby="moment-title">
      ${blockLine(desk)}
      <div class="moment-head" key=${current.id}>
        <h2 id="moment-title"><span class="now">${t("Nu")}</span>
          ${" "}<span lang=${current.title && language}>${title}</span></h2>
        ${word && html`<p class="tag">${word}</p>`}
        ${current.round > 1 && html`<p class="tag">${roundWords(current)}</p>`}
      </div>
      ${controls(desk)}
      <div class="panes" key=${`panes-${current.id}`} data-notes=${hasNotes(current)}>
        <div class="pane live" data-scrolls role="region" aria-label=${t("Det, rummet laver")} tabindex="0">
          ${VIEWS[current.kind](kindState(desk))}${copying(kindState(desk))}</div>
        ${hasNotes(current) && notesPane(current, language)}
      </div>
    </section>`;
}

/** What an activity's own view gets to draw from. */
export const kindState = ({ picture, questions, now, command, asked }) => ({
  activity: picture.activity,
  stage: picture.activity.stage,
  result: picture.result,
  before: picture.before,
  table: picture.table,
  now,
  here: picture.desk.here,
  answered: picture.desk.answered,
  teams: picture.desk.teams,
  key: picture.desk.key,
  questions,
  workshop: picture.workshop,
  command,
  asked,
});

const hasNotes = ({ notes: said, block }) => Boolean(said || block.notes || block.lead || block.needs.length > 0);

const notesPane = ({ notes: said, block }, language) => html`
  <div class="pane notes" id="notes" role="region" aria-labelledby="notes-title" tabindex="0">
    <h3 id="notes-title">${icon("notebook")} ${t("Dine noter")} ${hint("notes")}</h3>
    ${said && inLanguage(said, language)}
    ${block.notes && html`
      <div class="block-notes"><h4>${t("Til hele programpunktet")}</h4>${inLanguage(block.notes, language)}</div>`}
    ${around(block)}
  </div>`;

const inLanguage = (said, language) => html`<div class="said" lang=${language}>${notes(said)}</div>`;

/** Who leads and what is needed, also before the day begins. */
export const around = ({ lead, needs }) => (lead || needs.length > 0) && html`
  <dl class="around">
    ${lead && html`<div><dt>${t("Fører ordet")}</dt><dd>${lead}</dd></div>`}
    ${needs.length > 0 && html`<div><dt>${t("Skal bruges")}</dt><dd>${needs.join(", ")}</dd></div>`}
  </dl>`;
