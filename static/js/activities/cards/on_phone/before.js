/** Before there are cards: what is about to happen, and the group that waits for them. */
import { html } from "../../../parts/html.js";
import { suitMark } from "../../../parts/play_card.js";
import { gathered as mine, waiting } from "../../../parts/teaming.js";
import { t } from "../../../parts/words.js";

const COMING = {
  each: () => t("Du får et nummer, en gruppe og et kort her på mobilen."),
  hand: () => t("I får en bunke kort i gruppen og tager dem ét ad gangen."),
  room: () => t("Alle ser på det samme kort. Det kommer også her på mobilen."),
  browse: () => t("Alle kortene kommer her på mobilen, så du kan bladre i dem."),
};

/** Where nobody needs a group. */
const SOON = {
  room: () => t("Snart ser vi på et kort sammen"),
  browse: () => t("Snart bliver kortene lagt frem"),
};

export const soon = (state) => {
  const { play } = state.activity;
  const coming = COMING[play]();
  return html`
    ${SOON[play]
      ? html`<p class="team-soon">${SOON[play]()}</p><p>${coming}</p>`
      : waiting(state, { coming })}
    ${suits(state)}`;
};

/** What the cards are about. */
const suits = ({ activity: { deck } }) =>
  deck.suits.length > 1 && html`
    <ul class="cards-suits plain" lang=${deck.language}>
      ${deck.suits.map(({ id }) => html`<li key=${id}>${suitMark(deck, { suit: id })}</li>`)}</ul>`;

const lookMeanwhile = () => t("Se på kortene imens. Du kan også skrive for dig selv.");

/** The forming does not know this person yet, or their table. */
export const unplaced = (state) =>
  waiting(state, state.stage.dealt > 0 ? { meanwhile: lookMeanwhile() } : {});

export const gathered = (state) => mine(state, t("Kortene kommer om lidt."));
