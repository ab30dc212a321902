/** The whole desk: the day on the left, the moment in the middle, people and questions on the right. */

import { VIEWS } from "../activities/desk.js";
import { toTend } from "../activities/questions/lists.js";
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";
import { copying } from "./copying.js";
import { day } from "./day.js";
import { dialog } from "./dialogs.js";
import { ended, lobby } from "./lobby.js";
import { moment } from "./moment.js";
import { people } from "./people.js";
import { projecting } from "./projecting.js";
import { room } from "./room.js";
import { signalCount } from "./signals.js";
import { steer } from "./steer.js";
import { top } from "./top.js";

const QUESTIONS = "questions";

const peopleCount = ({ picture }) => signalCount(picture) + Object.keys(picture.desk.again).length;
const askedCount = ({ questions }) => toTend(questions);

const TABS = [
  { name: "now", icon: "play", words: () => t("Nu"), count: () => 0 },
  { name: "day", icon: "list", words: () => t("Dagen"), count: () => 0 },
  { name: "questions", icon: "ask", words: () => t("Spørgsmål"), count: askedCount },
  { name: "people", icon: "users", words: () => t("Folk"), count: peopleCount },
];

export const view = (desk) => (desk.projecting ? projecting(desk) : whole(desk));

const whole = (desk) => html`
  <main class="desk" tabindex="-1" data-tab=${desk.tab} data-kind=${desk.picture.activity?.kind}>
    ${top(desk)}
    <div class="desk-day">${day(desk)}</div>
    <div class="desk-now">${middle(desk)}</div>
    <div class="desk-side">
      ${people(desk)} ${questionsPanel(desk)} ${room(desk)}
    </div>
    ${steer(desk)}
    ${tabs(desk)}
    ${dialog(desk)}
  </main>`;

function middle(desk) {
  if (desk.picture.workshop.ended) return ended(desk);
  return desk.picture.activity ? moment(desk) : lobby(desk);
}

const ALWAYS_OPEN = { open: true, revealed: true, locked: false, deadline: null };

const questionsPanel = ({ picture, questions, now, command, asked }) => html`
  <section class="panel asked" aria-labelledby="asked-title">
    <h2 id="asked-title">${t("Spørgsmål")} <span class="count">${countWords(picture.desk.questions_open)}</span></h2>
    ${VIEWS.questions({
      activity: { id: QUESTIONS, kind: QUESTIONS, title: "" },
      stage: ALWAYS_OPEN,
      result: questions, questions, now, here: picture.desk.here, answered: 0, workshop: picture.workshop, command, asked,
    })}
    ${copying({ activity: { kind: QUESTIONS, title: "" }, questions })}
  </section>`;

const countWords = (n) => (n === 0 ? "" : n === 1 ? t("1 åbent") : t("{n} åbne", { n }));

const tabs = (desk) => html`
  <nav class="tabs desk-tabs" aria-label=${t("Dele af styrepulten")}>
    ${TABS.map(({ name, icon: sign, words, count }) => html`
      <button key=${name} aria-current=${desk.tab === name ? "page" : null} onClick=${() => desk.show(name)}>
        ${icon(sign)} <span>${words()}</span>
        ${count(desk) > 0 && html` <span class="badge">${count(desk)}</span>`}
      </button>`)}
  </nav>`;

/** Before the first picture has come. */
export const waiting = ({ words }) => html`<main class="desk-waiting"><p role="status">${words}</p></main>`;
