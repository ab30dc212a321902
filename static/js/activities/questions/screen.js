/** The questions of the day on the screen: most wanted first, large enough for the back row. */
import { html } from "../../parts/html.js";
import { t } from "../../parts/words.js";
import { NOTHING, count } from "./votes.js";

const SCREEN_LINES = 12.5;
const BETWEEN_LINES = 0.55;
const LINE_SIGNS = 56;

/** As many as can be read at the back of the room, in the order given. */
export function fitting(questions, room = SCREEN_LINES) {
  const taken = [];
  for (const question of questions) {
    room -= Math.ceil(question.text.length / LINE_SIGNS) + BETWEEN_LINES;
    if (room < 0 && taken.length > 0) break;
    taken.push(question);
  }
  return taken;
}

export function screen(state) {
  const { questions } = state.questions ?? state.result ?? NOTHING;
  const open = questions.filter((question) => question.state === "open");
  const answered = questions.length - open.length;
  const shown = fitting(open);
  return html`
    <section class="asked-wall" aria-labelledby="asked-wall-title">
      <h1 id="asked-wall-title">${state.activity.title}</h1>
      ${open.length === 0 && html`<p class="asked-wall-empty">${emptyWall(answered)}</p>`}
      <ol class="plain">${shown.map(
        ({ id, text, votes }) => html`
        <li key=${id} class="dealt">${count(votes)}
          <p>${text}</p></li>`,
      )}</ol>
      <p class="asked-wall-rest">${rest(open.length - shown.length, answered)}</p>
    </section>`;
}

const emptyWall = (answered) =>
  answered > 0
    ? t("Alle spørgsmål er besvaret. Stil gerne flere fra mobilen.")
    : t("Stil spørgsmål fra mobilen under Spørg.");

function rest(more, answered) {
  const parts = [
    more > 0 && (more === 1 ? t("og 1 spørgsmål til") : t("og {n} spørgsmål til", { n: more })),
    answered > 0 && (answered === 1 ? t("1 er besvaret") : t("{n} er besvaret", { n: answered })),
  ];
  return parts.filter(Boolean).join(" · ");
}
