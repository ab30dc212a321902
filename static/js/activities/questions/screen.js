/** The questions of the day on the screen: most wanted first, large enough for the back row. */
import { html } from "../../parts/html.js";
import { wrap } from "../../parts/lettering.js";
import { INNER, heightUnderTitle } from "../../parts/room.js";
import { t } from "../../parts/words.js";
import { NOTHING, count } from "./votes.js";

// In hundredths of the screen's height, as in the style sheet.
const LETTERS = { face: "reading", size: 4.4 };
const LEADING = 1.25;
const BESIDE = 14;
const BETWEEN = 2.4;
const REST = 7.4;

const tallness = ({ text }, shape) =>
  wrap(text, { ...LETTERS, width: INNER[shape] - BESIDE }).lines.length * LETTERS.size * LEADING + BETWEEN;

/** As many as can be read at the back of the room, in the order given. */
export function fitting(questions, title = "", shape = "wide") {
  const taken = [];
  let room = heightUnderTitle(title, shape) - REST;
  for (const question of questions) {
    room -= tallness(question, shape);
    if (room < 0 && taken.length > 0) break;
    taken.push(question);
  }
  return taken;
}

export function screen(state) {
  const { questions } = state.questions ?? state.result ?? NOTHING;
  const open = questions.filter((question) => question.state === "open");
  const answered = questions.length - open.length;
  const shown = fitting(open, state.activity.title, state.shape);
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
