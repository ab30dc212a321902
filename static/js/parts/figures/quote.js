/** A quote: somebody's words, large, with a line beside them and the name beneath. */
import { html } from "../html.js";
import { wrap } from "../lettering.js";

const LARGEST = 92;
const SMALLEST = 34;
const STEP = 2;
const LEADING = 1.22;
const ASCENT = 0.9;
const INDENT = 56;
const LINE_WIDTH = 6;
const LONGEST = 34;
const WHO_SIZE = 36;
const WHO_ROOM = 84;
const WHO_BASELINE = 14;

const layOut = (text, { width, height }, size, below) => {
  const wide = Math.min(width - INDENT, size * LONGEST * 0.5);
  const { lines, broken } = wrap(text, { face: "headline", size, width: wide });
  const tall = lines.length * size * LEADING;
  return { lines, size, tall, fits: !broken && tall + below <= height };
};

const row = (face, text, y, size) => html`
  <text class=${face} x=${INDENT} y=${y.toFixed(1)} font-size=${size}>${text}</text>`;

export const quote = ({ text, who }, room) => {
  const below = who ? WHO_ROOM : 0;
  let laid = layOut(text, room, LARGEST, below);
  for (let size = LARGEST; size > SMALLEST && !laid.fits; size -= STEP) laid = layOut(text, room, size - STEP, below);
  const top = Math.max(0, (room.height - laid.tall - below) / 2);
  return html`
    <rect class="accent" y=${top.toFixed(1)} width=${LINE_WIDTH} height=${(laid.tall + below).toFixed(1)} />
    ${laid.lines.map((line, index) => row("quoted", line, top + laid.size * (ASCENT + index * LEADING), laid.size))}
    ${who && row("said", who, top + laid.tall + below - WHO_BASELINE, WHO_SIZE)}`;
};
