/** The cards of a wall as lists, one for each column. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";

/** A wall without headings is one column. */
export const columnsOf = ({ columns = [] }) => (columns.length > 1 ? columns : [""]);

export const sentence = ({ n, cards }) =>
  cards.length === 1
    ? t("1 kort fra {n} af jer.", { n })
    : t("{cards} kort fra {n} af jer.", { cards: cards.length, n });

/** The cards by column; `beside` may add something to each of them. */
export const lists = ({ activity, result }, beside = () => null, most = Infinity) =>
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
