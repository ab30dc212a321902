/** A card in the hand: the paper itself, its other side, and what one can do with it there. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { playCard } from "../../../parts/play_card.js";
import { t } from "../../../parts/words.js";

const FLIPPED = "flipped";

export const cardOf = ({ activity: { deck } }, id) => deck.cards.find((card) => card.id === id) ?? null;

const isFlipped = ({ local }, card) => local.get(FLIPPED) === card.id;

const paper = (state, card) =>
  playCard({
    card,
    deck: state.activity.deck,
    face: isFlipped(state, card) ? "back" : "front",
    lang: state.activity.deck.language,
  });

/** The paper; its name is read aloud when another card comes. */
export const inHand = (state, card) => html`
  <div class="cards-hand">${paper(state, card)}</div>
  <p class="unseen" role="status">${card.name}</p>`;

/** What is done with the card beside turning it around. */
export const actionsOn = (state, memory, card, others = null) =>
  (card.perspective || others) && html`
    <div class="cards-actions">${card.perspective && turnAround(state, memory, card)}${others}</div>`;

const turnAround = (state, memory, card) => {
  const flipped = isFlipped(state, card);
  const turn = () => {
    memory.see = `card-${card.id}`;
    state.local.set(FLIPPED, flipped ? null : card.id);
  };
  return html`
    <button key="side" type="button" onClick=${turn}>
      ${icon("repeat")}${flipped ? t("Tilbage til spørgsmålene") : t("Skift perspektiv")}</button>`;
};
