/** The questions of the day on the screen: most wanted first, large enough for the back row, in an order that rests. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { wrap } from "../../parts/lettering.js";
import { INNER, heightUnderTitle } from "../../parts/room.js";
import { t } from "../../parts/words.js";
import { pinnedTag, reply } from "./answer.js";
import { calm } from "./steady.js";
import { NOTHING, count } from "./votes.js";

// In hundredths of the screen's height, as in the style sheet: the question, its reply, and the mark above it.
const SIZES = { large: { text: 4.4, reply: 3.6 }, small: { text: 3.4, reply: 3.1 } };
const LEADING = 1.25;
const MARK = 5;
const BESIDE = 14;
const BETWEEN = 2.4;
const AIR = 1.2;
const REST = 7.4;

/** A question as it hangs: its reply only where the room is at it. */
const hung = (question, replied) => ({ ...question, reply: replied ? question.reply : "" });

function tallness({ text, reply: words = "", pinned, state }, shape, sizes) {
  const width = INNER[shape] - BESIDE;
  const lines = (said, size) => wrap(said, { face: "reading", size, width }).lines.length * size * LEADING;
  const mark = pinned || state === "answered" ? MARK : 0;
  const answer = words ? lines(`${t("Svar:")} ${words}`, sizes.reply) + AIR : 0;
  return mark + lines(text, sizes.text) + answer + BETWEEN;
}

const roomUnder = (title, shape) => heightUnderTitle(title, shape) - REST;

/** As many as can be read at the back of the room, in the order given. */
export function fitting(questions, title = "", shape = "wide") {
  const taken = [];
  let room = roomUnder(title, shape);
  for (const question of questions) {
    room -= tallness(question, shape, SIZES.large);
    if (room < 0 && taken.length > 0) break;
    taken.push(question);
  }
  return taken;
}

/** The one answered before everybody's eyes a moment ago: its reply hangs until the next is answered. */
function answeredLast(memory, questions) {
  const now = questions.find(({ id, state }) => state === "answered" && memory.open?.has(id));
  memory.open = new Set(questions.filter(({ state }) => state === "open").map(({ id }) => id));
  memory.answered = now?.id ?? memory.answered;
  return questions.find(({ id, state, reply: words }) => id === memory.answered && state === "answered" && words);
}

/** What hangs, in the order it should: the pinned ones, the one just answered in writing, then the open ones. */
export function wall(memory, questions, now) {
  memory.list ??= { order: [], at: 0 };
  const last = answeredLast(memory, questions);
  const pinned = questions.filter((question) => question.pinned);
  const open = questions.filter((question) => question.state === "open" && !question.pinned);
  const just = last && !last.pinned ? [last] : [];
  const replied = [...pinned, ...just].map((question) => hung(question, true));
  return calm(memory.list, [...replied, ...open.map((question) => hung(question, false))], now);
}

export function screen(state) {
  const { questions } = state.questions ?? state.result ?? NOTHING;
  const { title } = state.activity;
  const hanging = wall(state.memory, questions, state.now);
  const shown = fitting(hanging, title, state.shape);
  const answered = questions.filter((question) => question.state === "answered").length;
  const tight = shown.length === 1 && tallness(shown[0], state.shape, SIZES.large) > roomUnder(title, state.shape);
  return html`
    <section class="asked-wall" aria-labelledby="asked-wall-title" data-tight=${tight ? "yes" : null}>
      <h1 id="asked-wall-title">${title}</h1>
      ${hanging.length === 0 && html`<p class="asked-wall-empty">${emptyWall(answered)}</p>`}
      <ol class="plain">${shown.map(question)}</ol>
      <p class="asked-wall-rest">${rest(hanging.length - shown.length, answered)}</p>
    </section>`;
}

const question = ({ id, text, votes, pinned, state, reply: words }) => html`
  <li key=${id} class="dealt" data-state=${state} data-pinned=${pinned}>${count(votes)}
    <div>
      ${(pinned || state === "answered") && html`<p class="asked-mark">${pinned && pinnedTag()}
        ${state === "answered" && html`<span class="tag">${icon("check")}${t("Besvaret")}</span>`}</p>`}
      <p>${text}</p>
      ${reply(words)}
    </div></li>`;

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
