/** The questions of the day: what is still open first, each with who takes it along, and how many were answered. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { wrap } from "../../../parts/lettering.js";
import { answeredWords, openFirst, ownerWords } from "../said.js";

// In hundredths of the screen's height, as in the style sheet: a question and what stands under it.
const LEVELS = [
  { name: "huge", size: 5.4, under: 3.8 },
  { name: "big", size: 4.6, under: 3.4 },
  { name: "middle", size: 4, under: 3.3 },
  { name: "small", size: 3.4, under: 3.2 },
];
const LEADING = 1.25;
const BESIDE = 13;
const BETWEEN = 2.4;

const underOf = ({ answered, owner, reply }) => (answered ? reply : ownerWords({ owner }));

const tallness = (question, { size, under }, width) => {
  const lines = (text, letters) => wrap(text, { face: "reading", size: letters, width: width - BESIDE }).lines.length;
  const below = underOf(question);
  return lines(question.text, size) * size * LEADING + (below ? lines(below, under) * under * LEADING : 0) + BETWEEN;
};

const fitting = (questions, level, { width, height }) => {
  let left = height;
  return questions.filter((question) => (left -= tallness(question, level, width)) >= 0);
};

/** In the largest letters that show all that is open; the answered ones where there is room left for them. */
export const laidOut = (questions, room) => {
  const open = questions.filter(({ answered }) => !answered).length;
  const tried = LEVELS.map((level) => ({ level, shown: fitting(openFirst(questions), level, room) }));
  const { level, shown } = tried.find((each) => each.shown.length >= Math.max(1, open)) ?? tried.at(-1);
  return { level, shown, more: Math.max(0, open - shown.length), answered: questions.length - open };
};

export const questions = (page, room) => {
  const { level, shown, more, answered } = laidOut(page.questions, room);
  const view = html`
    <ol class="plain gathered-questions" data-level=${level.name}>${shown.map(question)}</ol>`;
  return { view, more, note: answered > 0 ? answeredWords(answered) : "" };
};

const question = (one, at) => html`
  <li key=${at} data-answered=${one.answered}>
    <b class="figures">${one.votes > 0 && one.votes}</b>
    <div><p>${one.text}</p>${beneath(one)}</div>
  </li>`;

/** The sign says it beside the words: answered, taken along by somebody, or waiting for somebody to take it. */
const beneath = (one) => {
  const words = underOf(one);
  const sign = one.answered ? "check" : one.owner ? "users" : "circle";
  return words && html`<p class="gathered-owner" data-owned=${Boolean(one.owner)}>${icon(sign)}${words}</p>`;
};
