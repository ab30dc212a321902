/** The four levels of what people promise, from one person to the whole place of work, each with a shape and a word. */
import { html } from "../../parts/html.js";
import { LEVELS } from "../../parts/promise.js";
import { t } from "../../parts/words.js";

const NONE = "";

const dot = (x, y, r) => html`<circle cx=${x} cy=${y} r=${r} />`;
const block = (x, y, width, height) => html`<rect x=${x} y=${y} width=${width} height=${height} />`;

/** One; several together; the one in front; a house for all. */
const SHAPES = {
  individ: [dot(12, 12, 6)],
  gruppe: [dot(7, 15.5, 4.6), dot(17, 15.5, 4.6), dot(12, 7, 4.6)],
  ledelse: [html`<path d="M12 3 21.5 20H2.5z" />`],
  organisation: [block(3, 9, 8, 12), block(13, 3, 8, 18)],
  [NONE]: [html`<path d="M4 12h16" />`],
};

/** Silent: the word stands beside it. */
export const shapeOf = (level) => html`
  <svg class="level-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${SHAPES[level]}</svg>`;

export const levelTitle = (level) => LEVELS[level]?.() ?? t("Uden niveau");

/** All four, also those nobody has promised anything on, and what stands on none where there is any. */
export const bands = (levels) => {
  const given = (name) => levels.find(({ level }) => level === name) ?? { level: name, count: 0, themes: [] };
  const four = Object.keys(LEVELS).map(given);
  return given(NONE).count > 0 ? [...four, given(NONE)] : four;
};

/** Everything promised on a level, each with the theme it belongs to. */
export const promisesOf = ({ themes }) =>
  themes.flatMap(({ theme, items }) => items.map((item) => ({ ...item, theme })));
