/** A heap of dots, one for each answer; where they are too many, a dot stands for several. */
import { html } from "../../parts/html.js";

const ROUND = 0.8;

/** The largest dots that give room to the highest heap: {dot, across, each}; all measures in one unit. */
export const heapSize = (most, { width, height, sizes }) => {
  const tried = sizes.map((dot) => ({ dot, across: whole(width / dot), up: whole(height / dot) }));
  const roomy = tried.find(({ across, up }) => across * up >= most);
  // As high as there is room for: a heap tells how many by its height.
  if (roomy) return { dot: roomy.dot, across: Math.ceil(most / roomy.up), each: 1 };
  const { dot, across, up } = tried.at(-1);
  return { dot, across, each: Math.ceil(most / (across * up)) };
};

const whole = (number) => Math.max(1, Math.floor(number));

/** The dots of one step, from the ground up; its measures are in dots. */
export const heap = (count, { across, each }, pattern) => {
  const n = Math.ceil(count / each);
  const [wide, high] = [Math.min(n, across), Math.ceil(n / across)];
  if (n === 0) return html`<span class="placing-heap"></span>`;
  const path = Array.from({ length: n }, (_, at) => `M${at % across} ${-Math.floor(at / across)}h0`).join("");
  return html`
    <span class="placing-heap">
      <svg class=${pattern} viewBox="-0.5 ${0.5 - high} ${wide} ${high}" aria-hidden="true" focusable="false"
        style=${{ "--wide": wide, "--high": high }}><path d=${path} stroke-width=${ROUND} /></svg>
    </span>`;
};
