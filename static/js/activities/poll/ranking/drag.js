/** Drags one row of a list by its handle, with a finger or a mouse; the buttons on the row do the same. */

const EDGE_PX = 90;
const STEP_PX = 12;
const MAIN_BUTTON = 0;

/** The places in between, moved out of the way of row `from` on its way to `to`. */
const shift = (at, from, to, height) => {
  if (at > from && at <= to) return -height;
  return at < from && at >= to ? height : 0;
};

const move = (row, px) => {
  row.style.transform = px ? `translateY(${px}px)` : "";
};

/** Near the top or the bottom of the window the page follows. */
const scrollAlong = (y) => {
  if (y < EDGE_PX) scrollBy(0, -STEP_PX);
  if (y > innerHeight - EDGE_PX) scrollBy(0, STEP_PX);
};

const measured = (row) => {
  const rows = [...row.parentElement.children];
  const boxes = rows.map((one) => one.getBoundingClientRect());
  const from = rows.indexOf(row);
  const gap = rows.length > 1 ? boxes[1].top - boxes[0].bottom : 0;
  return { rows, from, height: boxes[from].height + gap, middles: boxes.map(({ top, height }) => top + height / 2) };
};

/** Begins with the finger going down on the handle; `drop` hears the new place, once, if it is another one. */
export const drag = (event, drop) => {
  if (event.button !== MAIN_BUTTON) return;
  const grip = event.currentTarget;
  const row = grip.closest("li");
  const { rows, from, height, middles } = measured(row);
  const start = event.pageY;
  let to = from;

  const follow = ({ pageY, clientY }) => {
    const middle = middles[from] + pageY - start;
    to = middles.filter((other, at) => at !== from && other < middle).length;
    rows.forEach((other, at) => move(other, other === row ? pageY - start : shift(at, from, to, height)));
    scrollAlong(clientY);
  };
  const leave = () => {
    grip.removeEventListener("pointermove", follow);
    grip.removeEventListener("pointerup", release);
    grip.removeEventListener("lostpointercapture", leave);
    rows.forEach((other) => move(other, 0));
    delete row.dataset.dragged;
  };
  const release = () => {
    leave();
    if (to !== from) drop(to);
  };

  event.preventDefault();
  row.dataset.dragged = "";
  grip.setPointerCapture(event.pointerId);
  grip.addEventListener("pointermove", follow);
  grip.addEventListener("pointerup", release);
  grip.addEventListener("lostpointercapture", leave);
};
