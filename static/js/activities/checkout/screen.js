/** The check-out on the screen: its two questions, then the wall of what people share. */
import { html } from "../../parts/html.js";
import { hang } from "../../parts/wall.js";
import { t } from "../../parts/words.js";
import { onPaper } from "./paper.js";
import { waiting } from "./waiting.js";

export function screen(state) {
  const { activity, result, workshop } = state;
  return html`
    <section class="checkout-screen" aria-labelledby="checkout-title">
      <h1 id="checkout-title">${activity.title}</h1>
      ${result?.wall
        ? wall(hang(state.memory, result.wall))
        : invitation(activity, result?.needed ?? workshop.smallest_group)}
    </section>`;
}

const invitation = (activity, needed) => html`
  <div class="checkout-invitation">
    <p class="checkout-question">${activity.take}</p>
    <p class="checkout-question">${activity.commit}</p>
    <p class="soft">${waiting(needed)}</p>
  </div>`;

const wall = ({ columns, more, dense }) => html`
  <div class="checkout-wall" data-dense=${dense}>${columns.map(
    (cards, at) => html`
    <ul key=${at} class="plain">${cards.map((card) => html`
      <li key=${card.id} class="card dealt" data-kind=${card.kind}>${onPaper(card)}</li>`)}</ul>`,
  )}
  </div>
  ${more > 0 && html`
    <p class="checkout-more">${more === 1 ? t("og 1 kort til") : t("og {n} kort til", { n: more })}</p>`}`;
