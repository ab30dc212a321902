/** All the cards lie open: one at a time or as a list, by suit, with buttons or a stroke of the finger. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { suitLook } from "../../../parts/play_card.js";
import { sign } from "../../../parts/sign.js";
import { strokes } from "../../../parts/stroke.js";
import { t } from "../../../parts/words.js";
import { actionsOn, inHand } from "./card.js";

const AT = "browse-at";
const SUIT = "browse-suit";
const LIST = "browse-list";

/** The cards of the chosen suit; all of them while none is chosen. */
const cardsIn = ({ activity: { deck }, local }) => {
  const suit = local.get(SUIT);
  return deck.cards.filter((card) => suit === null || card.suit === suit);
};

const placeIn = (cards, local) => Math.max(0, cards.findIndex(({ id }) => id === local.get(AT)));

const isListed = ({ local }) => local.get(LIST, false);

const up = (state) => {
  const cards = cardsIn(state);
  return isListed(state) ? null : cards[placeIn(cards, state.local)].id;
};

const title = (state) => {
  const cards = cardsIn(state);
  if (isListed(state)) return t("Kortene");
  return t("Kort {n} af {all}", { n: placeIn(cards, state.local) + 1, all: cards.length });
};

const lying = (state, memory, card) => {
  const cards = cardsIn(state);
  const at = placeIn(cards, state.local);
  const turn = (to) => {
    memory.see = "cards-title";
    if (cards[to]) state.local.set(AT, cards[to].id);
  };
  const way = { left: () => turn(at + 1), right: () => turn(at - 1) };
  return html`
    ${chooser(state)}
    <div class="cards-swipe" onPointerDown=${strokes(way)}>${inHand(state, card)}</div>
    <div class="cards-turn">
      <button type="button" disabled=${at === 0} onClick=${way.right}>${icon("arrow-left")}${t("Forrige")}</button>
      <button class="primary large" type="button" disabled=${at === cards.length - 1} onClick=${way.left}>
        ${t("Næste")}${icon("arrow-right")}</button>
    </div>
    ${actionsOn(state, memory, card)}`;
};

/** The suits, and the way to the list and back. */
const chooser = (state) => {
  const { activity: { deck }, local } = state;
  const choose = (suit) => (local.set(SUIT, suit), local.set(AT, null));
  return html`
    <div class="cards-chooser">
      <button type="button" class="small" aria-pressed=${isListed(state)}
        onClick=${() => local.set(LIST, !isListed(state) || null)}>
        ${icon("list")}${t("Liste")}</button>
      ${deck.suits.length > 1 && html`
        <label class="field" for="suit"><span class="unseen">${t("Vis")}</span>
          <select id="suit" value=${local.get(SUIT, "")}
            onChange=${({ target }) => choose(target.value || null)}>
            <option value="">${t("Alle kort")}</option>
            ${deck.suits.map(({ id, title }) => html`
              <option key=${id} value=${id} lang=${deck.language}>${title}</option>`)}
          </select></label>`}
    </div>`;
};

const list = (state, memory) => {
  const { activity: { deck }, local } = state;
  const open = (card) => {
    local.set(AT, card.id);
    memory.land = `card-${card.id}`;
    local.set(LIST, null);
  };
  return html`
    ${chooser(state)}
    <ul class="cards-list plain" lang=${deck.language}>${cardsIn(state).map((card) => html`
      <li key=${card.id}><button class="cards-row" type="button" onClick=${() => open(card)}>
        ${shape(deck, card)}
        <span><strong>${card.name}</strong><span class="soft">${card.line}</span></span></button></li>`)}
    </ul>`;
};

const shape = (deck, card) => {
  const look = suitLook(deck, card);
  return look && html`${sign({ ...look, number: null }, { size: "1.5em" })}<span class="unseen">${look.title}: </span>`;
};

export const browse = {
  others: false,
  title,
  up,
  speaker: () => null,
  since: () => null,
  lying,
  below: () => null,
  instead: list,
};
