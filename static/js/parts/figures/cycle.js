/** A cycle: numbered steps in a ring, with an arrow from each to the next. */
import { html } from "../html.js";
import { paper, typeset, wordsAt } from "./card.js";
import { largest } from "./fit.js";
import { around, crowded, ringIn, wayBetween } from "./ring.js";

const PAD = 20;
const NUMBER_ROOM = 1.5;
const NUMBER_SCALE = 1.5;
const NUMBER_BASELINE = 1.08;
const AIR = 34;
const ARROW_AIR = 14;
const HEAD = 17;
const LEAST_WAY = 3;
const LARGEST = 44;
const CARD_WIDTHS = [0.3, 0.27, 0.33, 0.24, 0.36];

const layOut = (steps, room, share) =>
  largest((size) => {
    const cardWidth = room.width * share;
    const numberRoom = size * NUMBER_ROOM;
    const words = steps.map((step) => typeset(step, { size, width: cardWidth - 2 * PAD - numberRoom, rule: false }));
    const heights = words.map((one) => one.height + 2 * PAD);
    const ring = ringIn(room, cardWidth, Math.max(...heights));
    const cards = around(ring, cardWidth, heights);
    return {
      words,
      cards,
      ring,
      numberRoom,
      fits: ring.ry > 0 && !crowded(cards, AIR),
      broken: words.some((one) => one.broken),
    };
  }, LARGEST);

const quality = ({ size, fits, broken }) => size - (fits ? 0 : 100) - (broken ? 10 : 0);

const arrow = (ring, cards, index) => {
  const way = wayBetween(ring, cards, index, ARROW_AIR);
  if (way.length < LEAST_WAY) return null;
  const [before, tip] = [way.at(-3), way.at(-1)];
  const turn = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  return html`
    <path class="way" d="M${way.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}" />
    <path class="accent" d="M0 0L${-HEAD} ${-HEAD * 0.55}V${HEAD * 0.55}Z"
      transform="translate(${tip.x.toFixed(1)} ${tip.y.toFixed(1)}) rotate(${turn.toFixed(1)})" />`;
};

export const cycle = ({ steps }, room) => {
  const laid = CARD_WIDTHS.map((share) => layOut(steps, room, share));
  const { words, cards, ring, numberRoom, size } = laid.reduce((one, other) =>
    quality(other) > quality(one) ? other : one,
  );
  return html`
    ${cards.map((_, index) => arrow(ring, cards, index))}
    ${cards.map(
      (card, index) => html`
      ${paper(card)}
      <text class="number" x=${(card.x + PAD).toFixed(1)} y=${(card.y + PAD + size * NUMBER_BASELINE).toFixed(1)}
        font-size=${size * NUMBER_SCALE}>${index + 1}</text>
      ${wordsAt(words[index], card.x + PAD + numberRoom, card.y + PAD)}`,
    )}`;
};
