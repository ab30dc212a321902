/** Layers: from the innermost outwards like the rings of an onion, each named beside its own ring. */
import { html } from "../html.js";
import { typeset, wordsAt } from "./card.js";
import { largest } from "./fit.js";

const MOST_OF_THE_WIDTH = 0.4;
const GAP = 60;
const AIR = 16;
const LEADER_END = 18;
const EDGE = 2;

const layOut = (layers, { width, height }) => {
  const wide = Math.min(height, width * MOST_OF_THE_WIDTH);
  const band = (height - 2 * EDGE) / layers.length;
  const textX = wide + GAP;
  const set = (flow) => (size) => {
    const words = layers.map((layer) => typeset(layer, { size, width: width - textX, flow, rule: false }));
    const fits = words.every((one) => one.height <= band - AIR);
    return { words, fits, broken: words.some((one) => one.broken) };
  };
  const [listed, flowing] = [largest(set(false)), largest(set(true))];
  return { ...(flowing.size > listed.size ? flowing : listed), wide, band, textX };
};

/** Outermost first, so that the inner ones lie on top; `inner` counts the rings inside this one. */
const ring = ({ wide, band, textX }, inner, count, height) => {
  const tall = band * (inner + 1);
  const across = (wide - 2 * EDGE) * ((inner + 1) / count);
  const middle = height - EDGE - tall + band / 2;
  return html`
    <ellipse class="ring" cx=${wide / 2} cy=${(height - EDGE - tall / 2).toFixed(1)}
      rx=${(across / 2).toFixed(1)} ry=${(tall / 2).toFixed(1)} fill-opacity=${(1 - inner / count).toFixed(2)} />
    <path class="leader" d="M${wide / 2} ${middle.toFixed(1)}H${textX - LEADER_END}" />
    <circle class="leader-end" cx=${wide / 2} cy=${middle.toFixed(1)} r="6" />`;
};

export const layers = ({ layers: parts }, room) => {
  const laid = layOut(parts, room);
  const outwards = parts.map((_, index) => index);
  return html`
    ${[...outwards].reverse().map((inner) => ring(laid, inner, parts.length, room.height))}
    ${outwards.map((inner) => {
      const middle = room.height - EDGE - laid.band * (inner + 0.5);
      return wordsAt(laid.words[inner], laid.textX, middle - laid.words[inner].height / 2);
    })}`;
};
