/** Relations: one in the middle, and a line to each of those around it. */
import { html } from "../html.js";
import { longestName, paper, typeset, wordsAt } from "./card.js";
import { largest } from "./fit.js";
import { around, crowded, ringIn } from "./ring.js";

const PAD = 24;
const AIR = 26;
const LARGEST = 44;
const CENTRE_PAD = 34;
const CARD_WIDTHS = [0.28, 0.31, 0.34, 0.25, 0.22];
const CENTRE_SHARE = 0.24;
const CENTRE_SCALE = 1.1;

/** The heart of the drawing, halfway between what stands above it and what stands below. */
const middle = (text, size, room, cards) => {
  const letters = size * CENTRE_SCALE;
  const width = Math.max(room.width * CENTRE_SHARE, longestName(text, letters) + 2 * CENTRE_PAD);
  const words = typeset({ title: text }, { size: letters, width: width - 2 * CENTRE_PAD });
  const height = words.height + 2 * CENTRE_PAD;
  const x = (room.width - width) / 2;
  const near = cards.filter((card) => card.x < x + width && card.x + card.width > x);
  const [above, below] = [
    near.filter((card) => card.y < room.height / 3),
    near.filter((card) => card.y >= room.height / 3),
  ];
  const top = Math.max(0, ...above.map((card) => card.y + card.height));
  const bottom = Math.min(room.height, ...below.map((card) => card.y));
  return { words, broken: words.broken, card: { x, y: (top + bottom - height) / 2, width, height } };
};

const layOut = ({ centre, around: parts }, room, share) =>
  largest((size) => {
    const cardWidth = room.width * share;
    const words = parts.map((part) => typeset(part, { size, width: cardWidth - 2 * PAD, rule: false }));
    const heights = words.map((one) => one.height + 2 * PAD);
    const ring = ringIn(room, cardWidth, Math.max(...heights));
    const cards = around(ring, cardWidth, heights);
    const heart = middle(centre, size, room, cards);
    const fits = ring.ry > 0 && !crowded([...cards, heart.card], AIR);
    return { words, cards, heart, fits, broken: heart.broken || words.some((one) => one.broken) };
  }, LARGEST);

const quality = ({ size, fits, broken }) => size - (fits ? 0 : 100) - (broken ? 10 : 0);

const heartOf = ({ x, y, width, height }) => `${(x + width / 2).toFixed(1)} ${(y + height / 2).toFixed(1)}`;

const spoke = (card, heart) => html`<path class="way" d="M${heartOf(heart)}L${heartOf(card)}" />`;

export const relations = (spec, room) => {
  const laid = CARD_WIDTHS.map((share) => layOut(spec, room, share));
  const { words, cards, heart } = laid.reduce((one, other) => (quality(other) > quality(one) ? other : one));
  return html`
    ${cards.map((card) => spoke(card, heart.card))}
    ${cards.map((card, index) => html`${paper(card)}${wordsAt(words[index], card.x + PAD, card.y + PAD)}`)}
    ${paper(heart.card, "heart")}
    <g class="on-heart">${wordsAt(heart.words, heart.card.x + CENTRE_PAD, heart.card.y + CENTRE_PAD)}</g>`;
};
