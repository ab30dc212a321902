/** A poll where people write cards for a wall, in one column or two. */
import { t } from "../../parts/words.js";
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { write } from "./cards.js";
import * as onDesk from "./desk.js";
import { questionSize } from "./fit.js";
import { isOpen } from "./phase.js";
import * as onPhone from "./phone.js";
import * as onScreen from "./screen.js";
import { chooseLevel, hang, lanesOn, linesOf, roomFor, turn } from "./wall.js";

const LISTED = 40;

/** A wall without headings is one column. */
const columnsOf = ({ columns = [] }) => (columns.length > 1 ? columns : [""]);

export const sentence = ({ n, cards }) =>
  cards.length === 1
    ? t("1 kort fra {n} af jer.", { n })
    : t("{cards} kort fra {n} af jer.", { cards: cards.length, n });

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

/** The cards by column; `beside` may add something to each of them. */
const lists = ({ activity, result }, beside = () => null, most = Infinity) =>
  columnsOf(activity).map((heading, column) => {
    const cards = result.cards.filter((card) => card.column === column);
    return list(heading, cards, beside, most);
  });

const list = (heading, cards, beside, most) => html`
    <div class="stack tight" key=${heading}>
      ${heading && html`<h3>${heading}</h3>`}
      <ul class="plain stack tight">${cards.slice(0, most).map((card) => html`
        <li class="card small" key=${card.id}><p>${card.text}</p>${beside(card)}</li>`)}</ul>
      ${cards.length > most && html`<p class="hint">${t("og {n} mere i opsamlingen", { n: cards.length - most })}</p>`}
    </div>`;

const takeDown = ({ activity, command }) => (card) => html`
  <button class="quiet" type="button"
    onClick=${() => command("mark", { activity: activity.id, slot: `hide:${card.id}`, value: { hide: true } })}>
    ${icon("eye-off")}${t("Tag ned")}<span class="unseen">: ${card.text}</span></button>`;

export const phone = (state) => onPhone.page(state, write(state), (seen) => lists(seen, undefined, LISTED));

export const screen = (state) => onScreen.page(state, { asked, shown: wall });

const atDesk = (state) => html`<p>${sentence(state.result)}</p>${lists(state, takeDown(state))}`;

export const desk = (state) => onDesk.page(state, atDesk);
