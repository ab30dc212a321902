/** What one says of a card with a tap: mine alone, counted with the others' and seen role by role. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { fares } from "../../../parts/lines.js";
import { t } from "../../../parts/words.js";
import { again } from "../../poll/page/phone.js";
import { segmentLine, withSegment } from "../../poll/segment.js";

const SLOT = "ticks";

/** The cards under each tick. */
export const ticked = ({ activity: { deck }, mine }) =>
  deck.ticks.map((_, at) => mine[SLOT]?.value?.ticks[at] ?? []);

const toggled = (cards, id) => (cards.includes(id) ? cards.filter((other) => other !== id) : [...cards, id]);

const send = (state, ticks) => {
  if (ticks.every((cards) => cards.length === 0)) return state.withdraw(SLOT);
  return state.send(SLOT, withSegment(byRole(state), { ticks }));
};

const byRole = (state) => ({ ...state, activity: { ...state.activity, segment: "role" } });

const tick = (state, card, at) =>
  send(state, ticked(state).map((cards, other) => (other === at ? toggled(cards, card.id) : cards)));

export const ticks = (state, card) => {
  const { activity: { deck }, mine, stage } = state;
  if (deck.ticks.length === 0) return null;
  if (state.needsAgain) return again(state);
  return html`
    <section class="cards-ticks stack tight" aria-labelledby="cards-ticks">
      <h2 id="cards-ticks">${t("Hvad siger du selv?")}</h2>
      ${ticked(state).map((cards, at) => html`
        <button key=${at} class="cards-tick" type="button" aria-pressed=${cards.includes(card.id)}
          disabled=${!stage.open} onClick=${() => tick(state, card, at)}>
          ${icon(cards.includes(card.id) ? "circle-check" : "circle")}
          <span lang=${deck.language}>${deck.ticks[at]}</span></button>`)}
      ${mine[SLOT] && fares(mine[SLOT])}
      ${stage.open && rides(state)}
    </section>`;
};

/** Whoever changes their mind about the role changes what they have already said, too. */
const rides = (state) => {
  const resend = (role = state.role) => state.mine[SLOT]?.value && send({ ...state, role }, ticked(state));
  return segmentLine({
    ...byRole(state),
    keep: (name, value) => (state.keep(name, value), resend()),
    takeSeat: (seat) => (state.takeSeat(seat), resend(seat.role)),
  });
};
