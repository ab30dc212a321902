/** Cards on the screen: a wall in one column or two, gathered under themes where there are any, turned page by page. */
import { columnsOf } from "../../../parts/card_lists.js";
import { cardWall, plainWall } from "../../../parts/card_wall.js";
import { html } from "../../../parts/html.js";
import { pages } from "../../../parts/pages.js";
import { t } from "../../../parts/words.js";
import { heightUnder, questionSize } from "../fit.js";
import { page } from "../page/screen.js";
import { isOpen } from "../phase.js";
import { givenCards } from "./lists.js";
import * as words from "./table.js";

// What stands under the cards while answers are awaited, in hundredths of the screen's height.
const ASKING = 19;

const wall = (state) => {
  const { activity, result } = state;
  const { view, turned } = cardWall(state.memory, result, roomOf(state));
  return html`
    ${view}
    <p class="foot"><span>${words.sentence(activity, result)}</span>${pages(turned)}</p>`;
};

/** What the question leaves of the screen, and who may still write. */
const roomOf = ({ activity, here, shape, turning, ...state }) => ({
  height: heightUnder(activity.question, questionSize(activity.question), shape),
  columns: columnsOf(activity),
  shape,
  writers: isOpen(state) ? (here ?? 0) : null,
  now: turning,
});

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
  const room = roomOf(state);
  const { view } = plainWall((state.memory.given ??= {}), cards, { ...room, height: room.height - ASKING });
  return html`<div class="given-wall">${view}</div>`;
};

export const screen = (state) => page(state, { asked, shown: wall });
