/** Relations: one in the middle, and a line to each of those around it. */
import { html } from "../html.js";
import { paper, typeset, wordsAt } from "./card.js";
import { largest } from "./fit.js";
import { around, crowded, ringIn } from "./ring.js";

const PAD = 24;
const AIR = 26;
const LARGEST = 44;
const CENTRE_PAD = 34;
const CARD_WIDTHS = [0.28, 0.31, 0.25, 0.22];
const CENTRE_SHARE = 0.24;

const middle = (text, size, { width, height }) => {
  const words = typeset({ title: text }, { size: size * 1.1, width: width * CENTRE_SHARE - 2 * CENTRE_PAD });
  const tall = words.height + 2 * CENTRE_PAD;
  const wide = width * CENTRE_SHARE;
  return { words, broken: words.broken, card: { x: (width - wide) / 2, y: (height - tall) / 2, width: wide, height: tall } };
};

const layOut = ({ centre, around: parts }, room, share) =>
  largest((size) => {
    const cardWidth = room.width * share;
    const words = parts.map((part) => typeset(part, { size, width: cardWidth - 2 * PAD, rule: false }));
    const heights = words.map((one) => one.height + 2 * PAD);
    const ring = ringIn(room, cardWidth, Math.max(...heights));
    const cards = around(ring, cardWidth, heights);
    const heart = middle(centre, size, room);
    const fits = ring.ry > 0 && !crowded([...cards, heart.card], AIR);
    return { words, cards, heart, fits, broken: heart.broken || words.some((one) => one.broken) };
  }, LARGEST);

const quality = ({ size, fits, broken }) => size - (fits ? 0 : 100) - (broken ? 10 : 0);

const spoke = ({ x, y, width, height }, room) => html`
  <path class="way" d="M${room.width / 2} ${room.height / 2}L${(x + width / 2).toFixed(1)} ${(y + height / 2).toFixed(1)}" />`;

export const relations = (spec, room) => {
  const laid = CARD_WIDTHS.map((share) => layOut(spec, room, share));
  const { words, cards, heart } = laid.reduce((one, other) => (quality(other) > quality(one) ? other : one));
  return html`
    ${cards.map((card) => spoke(card, room))}
    ${cards.map((card, index) => html`${paper(card)}${wordsAt(words[index], card.x + PAD, card.y + PAD)}`)}
    ${paper(heart.card, "heart")}
    <g class="on-heart">${wordsAt(heart.words, heart.card.x + CENTRE_PAD, heart.card.y + CENTRE_PAD)}</g>`;
};
