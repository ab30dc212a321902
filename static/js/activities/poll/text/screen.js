/** Cards on the screen: a wall in one column or two, gathered under themes where there are any, turned page by page. */
import { ALONE, isGrouped } from "../../../parts/groups.js";
import { html } from "../../../parts/html.js";
import { pages } from "../../../parts/pages.js";
import { hungByTheme, linesUnderTitle } from "../../../parts/themed_wall.js";
import { hung, linesOf } from "../../../parts/wall.js";
import { t } from "../../../parts/words.js";
import { heightUnder, questionSize } from "../fit.js";
import { page } from "../page/screen.js";
import { isOpen } from "../phase.js";
import { columnsOf, givenCards } from "./lists.js";
import * as words from "./table.js";

// What stands under the cards while answers are awaited, in hundredths of the screen's height.
const ASKING = 19;

const wall = (state) => {
  const { activity, result } = state;
  const height = heightUnder(activity.question, questionSize(activity.question), state.shape);
  const drawn = isGrouped(result.cards) ? themed(state, height) : plain(state, result.cards, height, state.memory);
  return html`
    ${drawn.view}
    <p class="foot"><span>${words.sentence(activity, result)}</span>${pages(drawn.turned)}</p>`;
};

const plain = ({ activity, here, shape, turning, ...state }, cards, height, memory) => {
  const columns = columnsOf(activity);
  const writers = isOpen(state) ? (here ?? 0) : null;
  const { level, lanes, turned } = hung(memory, cards, { height, columns, shape, writers, now: turning });
  const view = html`
    <div class="result wall" data-level=${level.name} data-columns=${columns.length}>
      ${columns.map((heading, column) => html`
        <section class="side" key=${column}>
          ${heading && html`<h2>${heading}</h2>`}
          <div class="lanes" key=${turned.page}>
            ${lanes[column].map((hanging, lane) => html`
              <ul class="plain lane" key=${lane}>${hanging.map((card) => paper(card, linesOf(card, level)))}</ul>`)}
          </div>
        </section>`)}
    </div>`;
  return { view, turned };
};

const paper = ({ id, text }, lines) => html`
  <li class="card dealt" key=${id}><p style=${{ WebkitLineClamp: lines }}>${text}</p></li>`;

const themed = ({ activity, result, shape, turning, memory }, height) => {
  const columns = columnsOf(activity);
  const mine = (memory.themed ??= {});
  const { level, sides, turned } = hungByTheme(mine, result.cards, result.themes, { height, columns, shape, now: turning });
  const view = html`
    <div class="result wall themed" data-level=${level.name} data-columns=${columns.length}>
      ${columns.map((heading, column) => html`
        <section class="side" key=${column}>
          ${heading && html`<h2>${heading}</h2>`}
          <div class="lanes">${sides[column].map((regions, lane) => html`
            <div class="lane" key=${`${lane} ${regions[0]?.page}`}>
              ${regions.map((region) => themeGroup(region, result, { column, heading }, level))}
            </div>`)}
          </div>
        </section>`)}
    </div>`;
  return { view, turned };
};

/** One theme in its place; what follows stands where it stood, whatever is put here. */
const themeGroup = ({ title, cards, top, tall, theme, continued }, result, { column, heading }, level) => {
  const beside = continued ? t("fortsat") : countOf(result, theme, column);
  const name = html`${title} <span class="count">${beside}</span>`;
  return html`
    <section class="theme" key=${top} style=${{ minHeight: tall === null ? "auto" : `calc(${tall.toFixed(2)} * var(--u))` }}>
      ${cards.length > 0 && html`
        ${heading
          ? html`<h3 class="theme-title" data-alone=${theme === ALONE}>${name}</h3>`
          : html`<h2 class="theme-title" data-alone=${theme === ALONE}>${name}</h2>`}
        <ul class="plain">${cards.map((card) => paper(card, linesUnderTitle(card, level)))}</ul>`}
    </section>`;
};

const countOf = ({ cards }, theme, column) =>
  cards.filter((card) => card.theme === theme && card.column === column).length;

const asked = (state) => {
  const { activity: { columns = [], help } } = state;
  const given = givenCards(state);
  return html`
    <p class="ask">${help || t("Skriv ét kort for hver tanke.")}</p>
    ${given.length > 0 ? givenWall(state, given) : headings(columns)}`;
};

const headings = (columns) => columns.length > 1 && html`
  <div class="headings">${columns.map((heading) => html`<h2 key=${heading}>${heading}</h2>`)}</div>`;

/** The facilitator's own cards hang there from the start: something to react to. */
const givenWall = (state, cards) => {
  const { activity: { question }, memory, shape } = state;
  const height = heightUnder(question, questionSize(question), shape) - ASKING;
  return html`<div class="given-wall">${plain(state, cards, height, (memory.given ??= {})).view}</div>`;
};

export const screen = (state) => page(state, { asked, shown: wall });
