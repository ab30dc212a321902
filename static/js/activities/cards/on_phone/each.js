/** Everybody has a card: mine in front of me, those of my group within reach. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { playCard } from "../../../parts/play_card.js";
import { failure } from "../../../parts/teaming.js";
import { t } from "../../../parts/words.js";
import { actionsOn, cardOf, inHand } from "./card.js";
import { FROM_THE_START, playedOf, readerOf, turnAt } from "./turns.js";

const LOOKED_AT = "looked-at";

/** Whose card is in front of me: mine, until I look at somebody else's. */
const lookedAt = ({ team, local, stage }) => {
  const { dealt, number } = local.get(LOOKED_AT, {});
  return dealt === stage.dealt && team.cards[number] ? number : team.me;
};

/** My own choice: no half-written line holds me back, it waits where I left it. */
const lookAt = ({ local, stage }, memory, number) => {
  memory.card = null;
  local.set(LOOKED_AT, { dealt: stage.dealt, number });
};

const up = (state) => state.team.cards[lookedAt(state)] ?? null;

const title = (state) =>
  lookedAt(state) === state.team.me ? t("Dit kort") : t("Kortet hos nummer {n}", { n: lookedAt(state) });

/** Who tells now: the first one to begin with, and on with the clock where each card has its time. */
const speaker = ({ team, stage, activity, now }) => {
  if (team.members.length === 1) return null;
  const turn = turnAt(FROM_THE_START, playedOf(stage, now), activity.card_minutes, team.members.length);
  const { number } = readerOf(team.members, turn);
  return (activity.card_minutes ? tells : begins)(number, number === team.me);
};

const tells = (n, isMe) =>
  isMe ? t("Det er dig, der fortæller nu.") : t("Det er nummer {n}, der fortæller nu.", { n });

const begins = (n, isMe) => (isMe ? t("Du begynder.") : t("Nummer {n} begynder.", { n }));

/** Without a reason, and at once; while there is no line it says so and waits. */
const swap = async (state, memory, card) => {
  memory.card = null;
  const { ok, why } = await state.play("swap", { card: card.id });
  state.local.set("why", ok ? null : why);
};

const swapping = (state, memory, card) => html`
  <button key="swap" type="button" disabled=${!state.online || !state.stage.open}
    onClick=${() => swap(state, memory, card)}>
    ${icon("arrow-left-right")}${t("Byt kort")}</button>`;

const lying = (state, memory, card) => {
  const isMine = lookedAt(state) === state.team.me;
  return html`
    ${inHand(state, card)}
    ${actionsOn(state, memory, card, isMine && swapping(state, memory, card))}
    ${isMine && !state.online && html`<p class="hint">${t("Kortet kan byttes, når der er forbindelse igen.")}</p>`}
    ${failure(state)}
    ${around(state, memory)}`;
};

/** The cards of the group, to look at the one that is talked about. */
const around = (state, memory) => {
  const { team } = state;
  const others = team.members.filter(({ number }) => team.cards[number]);
  if (others.length < 2) return null;
  return html`
    <div class="cards-around" role="group" aria-labelledby="cards-around">
      <p id="cards-around" class="hint">${t("Gruppens kort")}</p>
      ${others.map(({ number }) => html`
        <button key=${number} class="small" type="button" aria-pressed=${number === lookedAt(state)}
          onClick=${() => lookAt(state, memory, number)}>
          ${number === team.me ? t("Dit kort") : t("Nummer {n}", { n: number })}</button>`)}
    </div>`;
};

const comeUp = (state, memory, number) => {
  memory.land = "cards-title";
  lookAt(state, memory, number);
};

/** Whoever has no phone has a card all the same: somebody shows it to them. */
const below = (state, memory) => {
  const { team, activity: { deck } } = state;
  const seen = lookedAt(state);
  const without = team.members.filter(({ number, phone }) => !phone && team.cards[number] && number !== seen);
  return without.map(({ number }) => html`
    <section key=${number} class="cards-without stack tight" aria-labelledby=${`without-${number}`}>
      <h2 id=${`without-${number}`}>${t("Kort til nummer {n}, uden mobil", { n: number })}</h2>
      ${playCard({
        card: cardOf(state, team.cards[number]),
        deck,
        face: "small",
        level: 3,
        lang: deck.language,
        id: `card-without-${number}`,
      })}
      <button type="button" class="quiet" onClick=${() => comeUp(state, memory, number)}>
        ${icon("eye")}${t("Se hele kortet")}</button>
    </section>`);
};

export const each = { others: true, title, up, speaker, since: () => FROM_THE_START, lying, below };
