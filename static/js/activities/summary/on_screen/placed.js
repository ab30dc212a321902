/** What was placed, on the screen: the line with every answer, or the field with the middle of each. */
import { picture } from "../../placing/on_screen/picture.js";
import { html } from "../../../parts/html.js";

const END = " – ";

/** An axis as it was written: with named stops, or with numbered steps and words at its ends. */
const axisOf = (title, scale) => {
  const isNumbered = scale.every((name, at) => name.split(END)[0] === String(at + 1));
  const endOf = (name) => name.split(END).slice(1).join(END);
  return {
    title, steps: scale.length, stops: isNumbered ? [] : scale,
    low: isNumbered ? endOf(scale[0]) : "", high: isNumbered ? endOf(scale.at(-1)) : "",
  };
};

/** Between which steps the middle half of the answers lies, and the ends of it. */
const halfOf = (counts) => {
  const answers = counts.flatMap((count, at) => Array.from({ length: count }, () => at + 1));
  const at = (share) => {
    const place = (answers.length - 1) * share;
    const [below, above] = [answers[Math.floor(place)], answers[Math.ceil(place)]];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at(1 / 4), high: at(3 / 4) };
};

const lane = ([name, mean, ...rest], at) => {
  const [counts, n] = [rest.slice(0, -1), rest.at(-1)];
  return { id: name, at, name, n, x: { mean, counts, ...halfOf(counts) }, y: null, cells: [] };
};

/** Of a field only the middles are kept. */
const middle = (mean) => ({ mean, low: mean, high: mean });
const mark = ([name, x, y, n], at) => ({ id: name, at, name, n, x: middle(x), y: middle(y), cells: [] });

/** Form (uformel–formel): Form. */
const nameOf = (column, { low, high, stops: [first = low, ...more] }) => {
  const ends = ` (${first}–${more.at(-1) ?? high})`;
  return column.endsWith(ends) ? column.slice(0, -ends.length) : column;
};

const namedAxis = (column, scale) => {
  const axis = axisOf("", scale);
  return { ...axis, title: nameOf(column, axis) };
};

/** {activity: the axes as the placing has them, rows: what came of every item}. */
export const placedOf = ({ columns, rows, scale, upward }) =>
  upward.length > 0
    ? {
        activity: { x: namedAxis(columns[1], scale), y: namedAxis(columns[2], upward) },
        rows: rows.map(mark),
      }
    : { activity: { x: axisOf("", scale), y: null }, rows: rows.map(lane) };

export const placed = (page, { height }, { shape }) => {
  const { activity, rows } = placedOf(page);
  const view = html`
    <div class="placing-screen gathered-placed">${picture({ activity, shape }, rows, { height })}</div>`;
  return { view, more: 0 };
};
