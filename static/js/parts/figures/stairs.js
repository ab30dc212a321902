/** Stairs: numbered steps from left to right, each higher than the one before. */
import { html } from "../html.js";
import { paper, typeset, wordsAt } from "./card.js";
import { largest } from "./fit.js";

const PAD = 26;
const TREAD = 10;
const LEAST_RISE = 56;
const MOST_RISE = 110;
const NUMBER_SCALE = 1.6;
const NUMBER_BASELINE = 1.25;
const NUMBER_ROOM = 1.75;

const layOut = (steps, { width, height }) =>
  largest((size) => {
    const wide = width / steps.length;
    const words = steps.map((step) => typeset(step, { size, width: wide - 2 * PAD, rule: false }));
    const tallest = Math.max(...words.map((one) => one.height)) + size * NUMBER_ROOM + 2 * PAD;
    const rise = Math.min(MOST_RISE, (height - tallest) / (steps.length - 1));
    return { words, wide, rise, fits: rise >= LEAST_RISE, broken: words.some((one) => one.broken) };
  });

export const stairs = ({ steps }, room) => {
  const { words, wide, rise, size } = layOut(steps, room);
  return words.map((said, index) => {
    const x = index * wide;
    const y = (steps.length - 1 - index) * rise;
    const top = y + PAD;
    return html`
      ${paper({ x, y, width: wide, height: room.height - y })}
      <rect class="accent" x=${x.toFixed(1)} y=${y.toFixed(1)} width=${wide.toFixed(1)} height=${TREAD} />
      <text class="number" x=${(x + PAD).toFixed(1)} y=${(top + size * NUMBER_BASELINE).toFixed(1)}
        font-size=${size * NUMBER_SCALE}>${index + 1}</text>
      ${wordsAt(said, x + PAD, top + size * NUMBER_ROOM)}`;
  });
};
