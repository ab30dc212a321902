/** The cards of a wall as lists, one for each column and each theme. */
import { groupsOf, isGrouped } from "./groups.js";
import { html } from "./html.js";
import { t } from "./words.js";

/** A wall without headings is one column. */
export const columnsOf = ({ columns = [] }) => (columns.length > 1 ? columns : [""]);

/** The cards by column, and by theme where there are any; `beside` may add something to each of them. */
export const lists = ({ activity, result }, beside = () => null, most = Infinity) =>
  columnsOf(activity).map((heading, column) => {
    const cards = result.cards.filter((card) => card.column === column);
    return html`
      <div class="stack tight" key=${column}>
        ${heading && html`<h3>${heading}</h3>`}
        ${isGrouped(result.cards) ? groups(cards, result.themes, heading, beside, most) : list(cards, beside, most)}
      </div>`;
  });

const groups = (cards, themes, heading, beside, most) =>
  groupsOf(cards, themes).map(({ id, title, cards: mine }) => html`
    <div class="theme-group stack tight" key=${id}>
      ${heading ? html`<h4>${title} ${count(mine)}</h4>` : html`<h3>${title} ${count(mine)}</h3>`}
      ${list(mine, beside, most)}
    </div>`);

const count = ({ length }) => html`
  <span class="count">${length === 1 ? t("1 kort") : t("{n} kort", { n: length })}</span>`;

export const list = (cards, beside = () => null, most = Infinity) => html`
  <ul class="plain stack tight">${cards.slice(0, most).map((card) => html`
    <li class="card small" key=${card.id}><p>${card.text}</p>${beside(card)}</li>`)}</ul>
  ${cards.length > most && html`<p class="hint">${t("og {n} mere i opsamlingen", { n: cards.length - most })}</p>`}`;
