/** A fan of three cards, one of each suit where there are so many. */
import { html } from "../../../parts/html.js";
import { playCard } from "../../../parts/play_card.js";

const CARDS = 3;

/** The first card of each suit, then the first ones of the deck. */
export const fanned = ({ cards }) => {
  const firsts = cards.filter((card, at) => cards.findIndex(({ suit }) => suit === card.suit) === at);
  return [...new Set([...firsts, ...cards])].slice(0, CARDS);
};

export const fan = (deck) => html`
  <div class="cards-fan" aria-hidden="true">${fanned(deck).map((card, at) => html`
    <div class="cards-fanned" key=${card.id} data-at=${at}>${playCard({ card, deck, face: "small" })}</div>`)}</div>`;
