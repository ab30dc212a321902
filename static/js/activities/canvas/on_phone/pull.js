/** A card pulled from the deck to get the talk going: for this phone alone, and none twice before all were seen. */
import { guide } from "../../../parts/guide.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { playCard } from "../../../parts/play_card.js";
import { t } from "../../../parts/words.js";
import { sayTo } from "../words.js";

const UP = "pulled";
const SEEN = "seen";
const BUTTON = "canvas-pull";

/** The cards that belong to a field: those of its suit, or all of them. */
const cardsFor = ({ deck, fields }, at) => {
  const { suit } = fields[at];
  return (deck?.cards ?? []).filter((card) => !suit || card.suit === suit);
};

/** The next card, and those seen with it; once all were seen it begins anew, with another than the last one. */
export const pulled = (cards, seen, random = Math.random) => {
  const fresh = cards.filter(({ id }) => !seen.includes(id));
  const others = cards.filter(({ id }) => id !== seen.at(-1));
  const from = [fresh, others, cards].find(({ length }) => length > 0);
  const { id } = from[Math.floor(random() * from.length)];
  return { id, seen: fresh.length > 0 ? [...seen, id] : [id] };
};

const pull = (state, memory, at) => {
  const { suit } = state.activity.fields[at];
  const seen = state.local.get(SEEN, {});
  const next = pulled(cardsFor(state.activity, at), seen[suit] ?? []);
  state.local.set(SEEN, { ...seen, [suit]: next.seen });
  memory.see = BUTTON;
  state.local.set(UP, { ...state.local.get(UP, {}), [at]: next.id });
};

const putAway = (state, memory, at) => {
  memory.land = BUTTON;
  state.local.set(UP, { ...state.local.get(UP, {}), [at]: null });
};

export const pulling = (state, memory, at) => {
  const cards = cardsFor(state.activity, at);
  if (cards.length === 0) return null;
  const up = state.local.get(UP, {})[at];
  const card = cards.find(({ id }) => id === up);
  return html`
    <div class="canvas-pull stack tight">
      ${card ? onTable(state, memory, at, card) : offer(state, memory, at)}</div>`;
};

const offer = (state, memory, at) => html`
  <button type="button" id=${BUTTON} onClick=${() => pull(state, memory, at)}>
    ${icon("inbox")}${t("Træk et kort")}</button>
  <p class="hint">${sayTo(state,
    () => t("Går I i stå? Et kort kan sætte samtalen i gang. Kun du ser det, så læs det højt."),
    () => t("Går du i stå? Et kort kan sætte tankerne i gang."))}</p>`;

const onTable = (state, memory, at, card) => {
  const { deck } = state.activity;
  return html`
    ${playCard({ card, deck, lang: deck.language })}
    <p class="unseen" role="status" lang=${deck.language}>${card.name}</p>
    <div class="canvas-turn">
      ${cardsFor(state.activity, at).length > 1 && html`
        <button type="button" id=${BUTTON} onClick=${() => pull(state, memory, at)}>
          ${icon("repeat")}${t("Træk et andet")}</button>`}
      <button type="button" class="quiet" onClick=${() => putAway(state, memory, at)}>${t("Læg kortet væk")}</button>
    </div>
    ${guide(state, memory, card)}`;
};
