/** A group goes through a hand of cards: which one it is at, who reads aloud, and on to the next. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { failure } from "../../../parts/teaming.js";
import { t } from "../../../parts/words.js";
import { actionsOn, inHand } from "./card.js";
import { playedOf, readerOf, turnAt } from "./turns.js";

const placeOf = ({ team, stage, activity, now }) =>
  turnAt(team.turn, playedOf(stage, now), activity.card_minutes, team.hand.length);

const up = (state) => state.team.hand[placeOf(state)] ?? null;

const title = ({ team: { hand } }, card) => t("Kort {n} af {all}", { n: hand.indexOf(card) + 1, all: hand.length });

const speaker = (state) => {
  const { team } = state;
  if (team.members.length === 1) return null;
  const { number } = readerOf(team.members, placeOf(state));
  return number === team.me
    ? t("Det er dig, der læser højt.")
    : t("Det er nummer {n}, der læser højt.", { n: number });
};

const turnTo = async (state, memory, at) => {
  memory.card = null;
  memory.see = "cards-title";
  const { ok, why } = await state.play("turn", { at });
  state.local.set("why", ok ? null : why);
};

/** The whole group turns the page, so a stroke of one finger does not. */
const lying = (state, memory, card) => html`
  ${inHand(state, card)}
  ${card.id === up(state) && turning(state, memory)}
  ${actionsOn(state, memory, card)}`;

const turning = (state, memory) => {
  const at = placeOf(state);
  const last = at === state.team.hand.length - 1;
  return html`
    <div class="cards-turn">
      <button type="button" disabled=${at === 0 || !state.online} onClick=${() => turnTo(state, memory, at - 1)}>
        ${icon("arrow-left")}${t("Forrige")}</button>
      <button class="primary large" type="button" disabled=${last || !state.online}
        onClick=${() => turnTo(state, memory, at + 1)}>
        ${last ? t("Det var det sidste") : t("Næste kort")}${!last && icon("arrow-right")}</button>
    </div>
    ${!state.online && html`<p class="hint">${offlineWords(state)}</p>`}
    ${failure(state)}`;
};

const offlineWords = ({ activity }) =>
  activity.card_minutes
    ? t("Uden forbindelse skifter kortet af sig selv, når tiden er gået.")
    : t("Kortet kan skiftes, når der er forbindelse igen. En anden i gruppen kan også gøre det.");

export const hand = { others: true, title, up, speaker, since: ({ team }) => team.turn, lying, below: () => null };
