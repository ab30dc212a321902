/** Who can see the answers now, in one line of words; and, one tap away, who shall see them and how. */

import { showing } from "../activities/poll/phase.js";
import { splitWords } from "../activities/poll/page/groups.js";
import { numberWord } from "../activities/poll/sentences.js";
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";
import { hint } from "./top.js";

const FACES = {
  screen: { words: () => t("Lærredet"), modes: ["hidden", "shown", "closed", "never"] },
  phones: { words: () => t("Mobilerne"), modes: ["hidden", "shown", "answered", "closed", "never"] },
};

/** How it stands now. */
const NOW = {
  hidden: () => t("skjult, til du viser det"),
  shown: () => t("vist"),
  answered: () => t("når man selv har svaret"),
  closed: (open) => (open ? t("når der er lukket for svar") : t("vist, for der er lukket for svar")),
  never: () => t("aldrig"),
};

/** What can be chosen. */
const CHOICES = {
  hidden: () => t("Når du viser det"),
  shown: () => t("Hele tiden"),
  answered: () => t("Når man selv har svaret"),
  closed: () => t("Når der er lukket for svar"),
  never: () => t("Aldrig"),
};

/** "Lærredet: skjult, til du viser det · Mobilerne: når man selv har svaret" */
export const showsWords = ({ activity: { stage }, result }) => {
  const faces = Object.keys(FACES).map((face) => `${FACES[face].words()}: ${NOW[stage.shows[face]](stage.open)}`);
  return [...faces, waitingWords(stage, result)].filter(Boolean).join(" · ");
};

const waitingWords = (stage, result) =>
  showing({ stage, result }) === "few" && isForOthers(stage) &&
  t("Først når {number} har svaret", { number: numberWord(result.needed) });

/** Whether anybody but the desk is ever to see it. */
export const isForOthers = ({ shows: { screen, phones } }) => screen !== "never" || phones !== "never";

/** Opened with one tap, and open until it is closed again. */
export const shows = (desk) => html`
  <details class="shows" key=${desk.picture.activity.id}>
    <summary>
      <span class="shows-now">${icon("eye")}<span><strong>${t("Hvem kan se det nu?")}</strong>
        ${" "}${showsWords(desk.picture)}</span></span>
    </summary>
    <div class="shows-choices">
      ${Object.keys(FACES).map((face) => whenGroup(desk, face))}
      ${asGroup(desk)}
    </div>
  </details>`;

const whenGroup = ({ picture: { activity }, command }, face) => html`
  <div role="group" aria-labelledby="shows-${face}" key=${face}>
    <p id="shows-${face}" class="label">${t("{face} ser svarene", { face: FACES[face].words() })}</p>
    ${FACES[face].modes.map((when) => html`
      <button key=${when} class="small" aria-pressed=${activity.stage.shows[face] === when}
        onClick=${() => command("shows", { face, when })}>${CHOICES[when]()}</button>`)}
  </div>`;

/** How the screen draws them. */
const asGroup = ({ picture, command }) => html`
  <div role="group" aria-labelledby="shows-as">
    <p id="shows-as" class="label">${t("Lærredet viser dem")}</p>
    <button class="small" aria-pressed=${picture.table} aria-keyshortcuts="T"
      onClick=${() => command("table", { on: !picture.table })}>
      ${icon("table")}${t("Som tabel")} ${hint("table")}</button>
    ${picture.activity.segment && html`
      <button class="small" aria-pressed=${picture.split} onClick=${() => command("split", { on: !picture.split })}>
        ${icon("users")}${splitWords(picture.activity)}</button>`}
  </div>`;
