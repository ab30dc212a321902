/** Under way: the clock times as large as the screen can hold them, what to talk about, and who is back. */
import { html } from "../../../parts/html.js";
import { wrap } from "../../../parts/lettering.js";
import { INNER, heightUnderTitle } from "../../../parts/room.js";
import { clockTime, t } from "../../../parts/words.js";
import { homeWords } from "../counts.js";
import { timesAhead } from "../times.js";
import { questions, questionsAt } from "./questions.js";

// In hundredths of the screen's height, as in the style sheet.
const SIZES = [26, 22, 18, 15];
const LARGE = 4.4;
const LABEL = 4.2;
const LABEL_LEADING = 1.2;
const BETWEEN = 5;
const AIR = 6;
const HOME_LINE = 8;
/** "11.12", in letter sizes. */
const FIGURES = 3;
const SOON_MS = 3 * 60_000;

/** How large the figures can be, and how much room they take with the words over them. */
const laid = (times, shape, most) => {
  const width = (INNER[shape] - (times.length - 1) * BETWEEN) / times.length;
  const size = Math.min(most, width / FIGURES);
  const lines = times.map(({ words }) => wrap(words, { face: "firm", size: LABEL, width }).lines.length);
  return { size, height: size + Math.max(...lines) * LABEL * LABEL_LEADING };
};

/** The largest figures that leave room for all questions in large letters; else the smallest ones. */
const fitted = (times, prompts, shape, room) => {
  const tries = SIZES.map((most) => {
    const { size, height } = laid(times, shape, most);
    return { size, room: { width: INNER[shape], height: room - height, turning: 0 } };
  });
  return tries.find((tried) => isLarge(questionsAt(prompts, tried.room))) ?? tries.at(-1);
};

const isLarge = ({ of, size }) => of === 1 && size >= LARGE;

/** The first ones come before the time is up; before that nobody counts them. */
const isCounted = ({ teams, stage, now }) => teams.home > 0 || stage.deadline - now <= SOON_MS;

export const walking = (state) => {
  const { activity, shape, teams, turning, workshop } = state;
  const times = timesAhead(state);
  const counted = isCounted(state);
  const left = heightUnderTitle(activity.title, shape) - AIR - (counted ? HOME_LINE : 0);
  const { size, room } = fitted(times, activity.prompts, shape, left);
  return html`
    <ol class="plain walk-times" style=${{ "--figures": size.toFixed(2) }}>${times.map(time)}</ol>
    ${questions(activity.prompts, { ...room, turning }, workshop.language)}
    ${counted && html`<p class="walk-home">${homeWords(teams)}</p>`}`;
};

const time = ({ at, words, isNow }) => html`
  <li key=${at} data-now=${isNow}>
    <span class="walk-what">${isNow ? t("{what} nu", { what: words }) : t("{what} kl.", { what: words })}</span>
    ${" "}<strong class="figures">${clockTime(at)}</strong></li>`;
