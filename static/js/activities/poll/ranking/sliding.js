/** Lets the rows of a list slide to their new places when their order has changed, and stand still otherwise. */

const seen = new WeakMap();

const topsOf = (list) => new Map([...list.children].map((row) => [row.dataset.row, row.offsetTop - list.offsetTop]));

const tempo = (list) => {
  const style = getComputedStyle(list);
  return { duration: parseFloat(style.getPropertyValue("--calm")) || 0, easing: style.getPropertyValue("--ease") };
};

const slideFrom = (list, before, after) => {
  const { duration, easing } = tempo(list);
  for (const row of duration ? list.children : []) {
    const way = before.get(row.dataset.row) - after.get(row.dataset.row);
    if (way) row.animate([{ transform: `translateY(${way}px)` }, { transform: "none" }], { duration, easing });
  }
};

/** A ref for the list; its rows say with data-row who they are. */
export const sliding = (order) => (list) => {
  if (list === null) return;
  const before = seen.get(list);
  const tops = topsOf(list);
  seen.set(list, { order, tops });
  if (before && before.order !== order) slideFrom(list, before.tops, tops);
};
