/** Meeting signs: one big shape in one colour, so that two who look for each other see it across the room. */
import { html } from "./html.js";
import { t } from "./words.js";

/** Drawn in a hundred by a hundred; `number` is the middle of where a number has room. */
const SHAPES = {
  circle: { path: "M50 6A44 44 0 1 1 50 94A44 44 0 1 1 50 6Z", number: [50, 50] },
  triangle: { path: "M50 8L96 90H4Z", number: [50, 66] },
  square: { path: "M11 11H89V89H11Z", number: [50, 50] },
  star: {
    path: "M50 3L61.8 35.8L96.6 36.9L69 58.2L78.8 91.6L50 72L21.2 91.6L31 58.2L3.4 36.9L38.2 35.8Z",
    number: [50, 52],
  },
  heart: { path: "M50 92C18 66 5 50 5 32A23 23 0 0 1 50 25A23 23 0 0 1 95 32C95 50 82 66 50 92Z", number: [50, 48] },
  moon: { path: "M58 5A46 46 0 1 0 95 65A37 37 0 0 1 58 5Z", number: [32, 56] },
  cross: { path: "M33 6H67V33H94V67H67V94H33V67H6V33H33Z", number: [50, 50] },
  diamond: { path: "M50 3L85 50L50 97L15 50Z", number: [50, 50] },
  drop: { path: "M50 3C62 27 84 44 84 64A34 33 0 0 1 16 64C16 44 38 27 50 3Z", number: [50, 64] },
  leaf: { path: "M9 91C3 40 38 6 92 8C96 60 62 98 9 91ZM9 91L38 62", number: [58, 44] },
  cloud: { path: "M27 84A21 21 0 0 1 22 43A27 27 0 0 1 73 33A25.5 25.5 0 0 1 75 84Z", number: [50, 60] },
  house: { path: "M50 6L96 48H84V92H16V48H4Z", number: [50, 64] },
};

/** "blå cirkel", and from the thirteenth pair on "blå cirkel 2". */
export const signWord = ({ word, number }) => (number === null ? t(word) : `${t(word)} ${number}`);

/** The shape alone, silent as an icon is: its word stands beside it. `size` is any length of a style sheet. */
export const sign = ({ colour, shape, number }, { size }) => html`
  <svg class="sign" data-colour=${colour} data-shape=${shape} viewBox="0 0 100 100"
    style=${{ width: size, height: size }} aria-hidden="true" focusable="false">
    <path d=${SHAPES[shape].path} />
    ${number !== null && numeral(number, SHAPES[shape].number)}
  </svg>`;

const numeral = (number, [x, y]) => html`
  <text x=${x} y=${y} text-anchor="middle" dominant-baseline="central">${number}</text>`;
