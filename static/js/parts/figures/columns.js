/** Columns: cards side by side, in two or three rows when they are many. */
import { html } from "../html.js";
import { paper, typeset, wordsAt } from "./card.js";
import { READABLE, largest } from "./fit.js";

const GAP = 28;
const PAD = 28;
const MOST_ROWS = 3;
const MOST_A_ROW = 6;
const COST_OF_A_ROW = 4;
const COST_OF_PARTING = 8;
const COST_OF_CROWDING = 100;
const COST_OF_FLOWING = 10;
const COST_OF_SMALLNESS = 3;
const LEAST_TO_FLOW = 4;

const rowsOf = (parts, perRow) =>
  Array.from({ length: Math.ceil(parts.length / perRow) }, (_, row) => parts.slice(row * perRow, (row + 1) * perRow));

const arrange = (parts, perRow, flow, { width, height }) => {
  const cardWidth = (width - GAP * (perRow - 1)) / perRow;
  return largest((size) => {
    const cards = parts.map((part) => typeset(part, { size, width: cardWidth - 2 * PAD, flow }));
    const rows = rowsOf(cards, perRow);
    const heights = rows.map((row) => Math.max(...row.map((card) => card.height)) + 2 * PAD);
    const tall = heights.reduce((sum, one) => sum + one, GAP * (rows.length - 1));
    return { rows, heights, cardWidth, tall, fits: tall <= height, broken: cards.some((card) => card.broken) };
  });
};

/** Few rows and one line for each thing said are worth a little of the letters' size. */
const worth = ({ size, rows, flow, fits, broken }) =>
  size -
  rows.length * COST_OF_A_ROW -
  (flow ? COST_OF_FLOWING : 0) -
  Math.max(0, READABLE - size) * COST_OF_SMALLNESS -
  (fits ? 0 : COST_OF_CROWDING) -
  (broken ? COST_OF_PARTING : 0);

const choices = (parts) => {
  const widths = new Set(Array.from({ length: MOST_ROWS }, (_, row) => Math.ceil(parts.length / (row + 1))));
  const ways = parts.some(({ lines = [] }) => lines.length >= LEAST_TO_FLOW) ? [false, true] : [false];
  return [...widths]
    .filter((perRow) => perRow <= MOST_A_ROW)
    .flatMap((perRow) => ways.map((flow) => ({ perRow, flow })));
};

export const columns = ({ columns: parts }, room) => {
  const laid = choices(parts).map(({ perRow, flow }) => ({ flow, ...arrange(parts, perRow, flow, room) }));
  const best = laid.reduce((one, other) => (worth(other) > worth(one) ? other : one));
  let y = Math.max(0, (room.height - best.tall) / 2);
  return best.rows.map((row, index) => {
    const top = y;
    y += best.heights[index] + GAP;
    return row.map((card, column) => {
      const x = column * (best.cardWidth + GAP);
      return html`
        ${paper({ x, y: top, width: best.cardWidth, height: best.heights[index] })}
        ${wordsAt(card, x + PAD, top + PAD)}`;
    });
  });
};
