/** Cards on the screen: a wall in one column or two, turned page by page when it is full. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { pages } from "../../../parts/pages.js";
import { hung, linesOf } from "../../../parts/wall.js";
import { heightUnder, questionSize } from "../fit.js";
import { page } from "../page/screen.js";
import { isOpen } from "../phase.js";
import { columnsOf, sentence } from "./lists.js";

const wall = (state) => {
  const { activity, result, memory, here, shape, turning } = state;
  const columns = columnsOf(activity);
  const { level, lanes, turned } = hung(memory, result.cards, {
    height: heightUnder(activity.question, questionSize(activity.question), shape),
    columns,
    shape,
    writers: isOpen(state) ? (here ?? 0) : null,
    now: turning,
  });
  return html`
    <div class="result wall" data-level=${level.name} data-columns=${columns.length}>
      ${columns.map((heading, column) => html`
        <section class="side" key=${column}>
          ${heading && html`<h2>${heading}</h2>`}
          <div class="lanes" key=${turned.page}>
            ${lanes[column].map((cards, lane) => html`
              <ul class="plain lane" key=${lane}>${cards.map((card) => html`
                <li class="card dealt" key=${card.id}>
                  <p style=${{ WebkitLineClamp: linesOf(card, level) }}>${card.text}</p>
                </li>`)}</ul>`)}
          </div>
        </section>`)}
    </div>
    <p class="foot"><span>${sentence(result)}</span>${pages(turned)}</p>`;
};

const asked = ({ activity: { columns = [], help } }) => html`
  <p class="ask">${help || t("Skriv ét kort for hver tanke.")}</p>
  ${columns.length > 1 && html`
    <div class="headings">${columns.map((heading) => html`<h2 key=${heading}>${heading}</h2>`)}</div>`}`;

export const screen = (state) => page(state, { asked, shown: wall });
