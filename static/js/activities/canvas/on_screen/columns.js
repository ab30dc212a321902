/** Fields beside each other: in their order from top to bottom, column by column, as even as can be. */
import { sum } from "./fit.js";

/** All ways to part a list in so many runs that each have something. */
const partings = (list, parts) => {
  if (parts === 1) return [[list]];
  return Array.from({ length: list.length - parts + 1 }, (_, at) => at + 1).flatMap((end) =>
    partings(list.slice(end), parts - 1).map((rest) => [list.slice(0, end), ...rest]));
};

/** {columns, height}: the parting whose tallest column is least tall; `tallness(item)` and the `gap` between two. */
export const evenly = (items, parts, { tallness, gap }) => {
  const measured = items.map((item) => ({ item, height: tallness(item) }));
  const heightOf = (column) => sum(column.map(({ height }) => height)) + (column.length - 1) * gap;
  const { columns, height } = partings(measured, parts)
    .map((columns) => ({ columns, height: Math.max(...columns.map(heightOf)) }))
    .reduce((best, one) => (one.height < best.height ? one : best));
  return { columns: columns.map((column) => column.map(({ item }) => item)), height };
};
