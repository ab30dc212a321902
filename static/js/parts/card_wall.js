/** Draws a wall of cards on the screen: in one column or two, under themes where there are any, page by page. */
import { ALONE, isGrouped } from "./groups.js";
import { html } from "./html.js";
import { hungByTheme, linesUnderTitle } from "./themed_wall.js";
import { hung, linesOf } from "./wall.js";
import { t } from "./words.js";

/**
 * What hangs of `cards` now, as {view, turned}. `columns` are the headings ([""]: one wall without any), `writers` how
 * many may still write (null: nobody); `memory` keeps the places from one drawing to the next.
 */
export const cardWall = (memory, { cards, themes = [] }, room) =>
  isGrouped(cards) ? themedWall((memory.themed ??= {}), { cards, themes }, room) : plainWall(memory, cards, room);

export const plainWall = (memory, cards, { height, columns, shape, writers, now }) => {
  const { level, lanes, turned } = hung(memory, cards, { height, columns, shape, writers, now });
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

/** `who` signs a card: where it comes from. */
const paper = ({ id, text, who }, lines) => html`
  <li class="card dealt" key=${id}>
    <p style=${{ WebkitLineClamp: lines }}>${text}</p>
    ${who && html`<p class="who">${who}</p>`}
  </li>`;

const themedWall = (memory, { cards, themes }, { height, columns, shape, now }) => {
  const { level, sides, turned } = hungByTheme(memory, cards, themes, { height, columns, shape, now });
  const view = html`
    <div class="result wall themed" data-level=${level.name} data-columns=${columns.length}>
      ${columns.map((heading, column) => html`
        <section class="side" key=${column}>
          ${heading && html`<h2>${heading}</h2>`}
          <div class="lanes">${sides[column].map((regions, lane) => html`
            <div class="lane" key=${`${lane} ${regions[0]?.page}`}>
              ${regions.map((region) => themeGroup(region, cards, { column, heading }, level))}
            </div>`)}
          </div>
        </section>`)}
    </div>`;
  return { view, turned };
};

/** One theme in its place; what follows stands where it stood, whatever is put here. */
const themeGroup = ({ title, cards, top, tall, theme, continued }, all, { column, heading }, level) => {
  const beside = continued ? t("fortsat") : countOf(all, theme, column);
  const name = html`${title} <span class="count">${beside}</span>`;
  return html`
    <section class="theme" key=${top}
      style=${{ minHeight: tall === null ? "auto" : `calc(${tall.toFixed(2)} * var(--u))` }}>
      ${cards.length > 0 && html`
        ${heading
          ? html`<h3 class="theme-title" data-alone=${theme === ALONE}>${name}</h3>`
          : html`<h2 class="theme-title" data-alone=${theme === ALONE}>${name}</h2>`}
        <ul class="plain">${cards.map((card) => paper(card, linesUnderTitle(card, level)))}</ul>`}
    </section>`;
};

const countOf = (cards, theme, column) =>
  cards.filter((card) => card.theme === theme && card.column === column).length;
