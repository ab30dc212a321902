/** Cards on the screen: a wall in one column or two, turned page by page when it is full. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { questionSize } from "../fit.js";
import { page } from "../page/screen.js";
import { isOpen } from "../phase.js";
import { columnsOf, sentence } from "./lists.js";
import { chooseLevel, hang, lanesOn, linesOf, roomFor, turn } from "./wall.js";

/** What the wall remembers: the letters it was hung with and where each card hangs. */
const hung = (state) => {
  const { activity, result, memory, now, shape } = state;
  const columns = columnsOf(activity);
  const room = roomFor(activity.question, questionSize(activity.question), columns.length, shape);
  if (memory.shape !== shape) Object.assign(memory, { shape, level: null, places: new Map(), since: now });
  memory.level ??= chooseLevel(result.cards, room, columns, isOpen(state) ? (state.here ?? 0) : null);
  memory.places = hang(result.cards, memory.places, room[memory.level]);
  return { level: room[memory.level], places: memory.places, turned: turn(memory.places, now, memory.since) };
};

const wall = (state) => {
  const { activity, result } = state;
  const columns = columnsOf(activity);
  const { level, places, turned } = hung(state);
  const lanes = lanesOn(result.cards, places, turned.page, columns, level.lanes);
  return html`
    <div class="result wall" data-level=${level.name} data-columns=${columns.length}>
      ${columns.map((heading, column) => html`
        <section class="side" key=${column}>
          ${heading && html`<h2>${heading}</h2>`}
          <div class="lanes" key=${turned.page}>
            ${lanes[column].map((cards, lane) => html`
              <ul class="plain lane" key=${lane}>${cards.map(({ id, text }) => html`
                <li class="card dealt" key=${id}>
                  <p style=${{ WebkitLineClamp: linesOf(text, level) }}>${text}</p>
                </li>`)}</ul>`)}
          </div>
        </section>`)}
    </div>
    ${foot(result, turned)}`;
};

const foot = (result, { number, of, leftOut }) => html`
  <p class="foot">
    <span>${sentence(result)}</span>
    ${of > 1 && html` <span class="soft">${t("Side {number} af {of}", { number, of })}</span>`}
    ${leftOut > 0 && html` <span class="soft">${t("og {n} mere i opsamlingen", { n: leftOut })}</span>`}
  </p>`;

const asked = ({ activity: { columns = [] } }) =>
  columns.length > 1
    ? html`<div class="headings">${columns.map((heading) => html`<h2 key=${heading}>${heading}</h2>`)}</div>`
    : html`<p class="ask">${t("Skriv ét kort for hver tanke.")}</p>`;

export const screen = (state) => page(state, { asked, shown: wall });
