/** Which card the whole room looks at: the next one, the one before, or any other. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { suitLook } from "../../../parts/play_card.js";
import { sign } from "../../../parts/sign.js";
import { t } from "../../../parts/words.js";

const suitShape = (deck, card) => {
  const look = suitLook(deck, card);
  return look && sign({ ...look, number: null }, { size: "0.9em" });
};

/** The cards before and after the one that is up; null at either end. */
export const around = ({ cards }, up) => {
  const at = cards.findIndex(({ id }) => id === up);
  return { before: cards[at - 1] ?? null, after: cards[at + 1] ?? null };
};

export const chooser = (state) => html`
  <section class="stack tight" aria-labelledby="cards-chooser">
    ${state.stage.dealt > 0 ? onScreen(state) : first(state)}
    ${everyCard(state)}
  </section>`;

/** Nobody has to choose: the cards are shuffled, and the uppermost is drawn. */
const first = () => html`
  <h3 id="cards-chooser">${t("Kortet, I begynder med")}</h3>
  <p class="soft">${t("Vælger du ikke noget, bliver et kort trukket.")}</p>`;

const onScreen = ({ activity: { deck }, stage, command }) => {
  const { before, after } = around(deck, stage.card);
  return html`
    <h3 id="cards-chooser">${t("Kortet på lærredet")}</h3>
    <div class="row cards-around">
      ${before && html`<button type="button" onClick=${() => command("card", { card: before.id })}>
        ${icon("arrow-left")}
        <span><span class="unseen">${t("Forrige kort")}: </span>${named(deck, before)}</span></button>`}
      ${after && html`<button type="button" class="primary" onClick=${() => command("card", { card: after.id })}>
        <span>${t("Næste kort")}: ${named(deck, after)}</span>${icon("arrow-right")}</button>`}
    </div>`;
};

const named = ({ language }, { name }) => html`<span lang=${language}>${name}</span>`;

const everyCard = ({ activity: { deck }, stage, command }) => html`
  <ul class="cards-names plain" lang=${deck.language}>${deck.cards.map((card) => html`
    <li key=${card.id}><button type="button" class="small" aria-pressed=${card.id === stage.card}
      onClick=${() => command("card", { card: card.id })}>${suitShape(deck, card)}${card.name}</button></li>`)}</ul>`;
