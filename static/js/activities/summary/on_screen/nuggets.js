/** A scale as nuggets: one for each statement, the larger and the fuller of gold the higher its mean. */
import { html } from "../../../parts/html.js";
import { wrap } from "../../../parts/lettering.js";
import { mean, t } from "../../../parts/words.js";
import { brief } from "../../poll/sentences.js";
import { bars as asBars } from "./bars.js";
import { patterns, stone } from "./stone.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are; the style sheet has the same.
const NAMES = [4.6, 4, 3.6, 3.2];
const LEADING = 1.12;
const MOST_LINES = 2;
const BETWEEN = 3;
/** A smaller stone has a number nobody reads from the back row: then bars tell it. */
const LEAST = 11;
/** A stone is so much wider than it is tall. */
const STONE = 1.6;
/** Letters a little larger are worth a stone a little smaller. */
const WORTH = 2;

/** How many lines the names need under their stones; null where a word would be parted or a third line needed. */
const linesOf = (names, size, width) => {
  const wrapped = names.map((name) => wrap(name, { face: "headline", size, width }));
  const lines = Math.max(...wrapped.map((one) => one.lines.length));
  return wrapped.some(({ broken }) => broken) || lines > MOST_LINES ? null : lines;
};

/** So many rows, as even as can be, with names in letters of a size: {across, stone, size, lines}. */
const laidIn = (names, { width, height }, down, size) => {
  const across = Math.ceil(names.length / down);
  const cell = (width - BETWEEN * (across - 1)) / across;
  const lines = linesOf(names, size, cell);
  const tall = (height - BETWEEN * (down - 1)) / down - (lines ?? MOST_LINES) * size * LEADING;
  return { across, stone: Math.min(tall, cell / STONE), size, lines: lines ?? MOST_LINES, fits: lines !== null };
};

/** The largest stones with the largest names there is room for. */
export const laidOut = (names, room) => {
  const ways = names.flatMap((_, at) => NAMES.map((size) => laidIn(names, room, at + 1, size)));
  const fitting = ways.filter(({ fits }) => fits);
  const worth = ({ stone: tall, size }) => tall + WORTH * size;
  return (fitting.length > 0 ? fitting : ways).reduce((one, other) => (worth(other) > worth(one) ? other : one));
};

export const nuggets = (page, room, state) => {
  const { bars, rows, scale } = page;
  const names = bars.map(({ label }) => brief(label));
  const { across, stone: tall, size, lines } = laidOut(names, room);
  if (tall < LEAST) return asBars({ ...page, bars: bars.map(withMean) }, room, state);
  const view = html`
    ${patterns}
    <ul class="plain nuggets" aria-hidden="true"
      style=${{ "--across": across, "--stone": tall.toFixed(2), "--name": size, "--lines": lines }}>
      ${bars.map((bar, at) => html`
        <li key=${bar.label}>${stone(bar, at)}<p>${names[at]}</p></li>`)}
    </ul>`;
  return { view, more: 0, note: notes(scale, rows.length - bars.length) };
};

const withMean = (bar) => ({ ...bar, figures: mean(bar.mean) });

const notes = ({ length: steps }, few) =>
  [t("Jo mere guld, jo højere gennemsnit på skalaen fra 1 til {steps}.", { steps }), fewWords(few)]
    .filter(Boolean)
    .join(" ");

const fewWords = (n) => {
  if (n === 0) return "";
  return n === 1 ? t("1 udsagn har for få svar.") : t("{n} udsagn har for få svar.", { n });
};
