/** The check-out on the screen: its two questions, then the wall of what people share. */
import { html } from "../../parts/html.js";
import { pages } from "../../parts/pages.js";
import { heightUnderTitle } from "../../parts/room.js";
import { hung, linesOf } from "../../parts/wall.js";
import { waiting } from "./waiting.js";

const FOOT = 8.5;
const ONE_COLUMN = [""];

export function screen(state) {
  const { activity, result, workshop } = state;
  return html`
    <section class="checkout-screen" aria-labelledby="checkout-title">
      <h1 id="checkout-title">${activity.title}</h1>
      ${result?.wall ? wall(state) : invitation(activity, result?.needed ?? workshop.smallest_group)}
    </section>`;
}

const invitation = (activity, needed) => html`
  <div class="checkout-invitation">
    <p class="checkout-question">${activity.take}</p>
    <p class="checkout-question">${activity.commit}</p>
    <p class="soft">${waiting(needed)}</p>
  </div>`;

const wall = ({ activity, stage, result, memory, here, shape, turning }) => {
  const cards = result.wall.map((card) => ({ ...card, column: 0 }));
  const { level, lanes, turned } = hung(memory, cards, {
    height: heightUnderTitle(activity.title, shape) - FOOT,
    columns: ONE_COLUMN,
    shape,
    writers: stage.open ? (here ?? 0) : null,
    now: turning,
  });
  return html`
    <div class="wall" data-level=${level.name}>
      <div class="lanes" key=${turned.page}>${lanes[0].map((hanging, lane) => html`
        <ul class="plain lane" key=${lane}>${hanging.map((card) => html`
          <li key=${card.id} class="card dealt" data-kind=${card.kind}>
            <p style=${{ WebkitLineClamp: linesOf(card, level) }}>${card.text}</p>
            ${card.who && html`<p class="who">${card.who}</p>`}
          </li>`)}</ul>`)}
      </div>
    </div>
    <p class="foot">${pages(turned)}</p>`;
};
