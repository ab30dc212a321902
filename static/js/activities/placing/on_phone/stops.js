/** A line with named stops on the phone: the stops under each other, one of them chosen. */
import { html } from "../../../parts/html.js";

/** What the outermost stops are on the way to. */
const endAt = ({ low, high, stops: names }, at) => {
  if (at === 0) return low;
  return at === names.length - 1 ? high : "";
};

/** `hand` is what one item is moved with: {item, place, put}. */
export const stops = ({ x: axis }, { item, place, put }, lang) => html`
  <fieldset class="placing-stops">
    <legend lang=${lang}>${axis.title}</legend>
    ${axis.stops.map((stop, at) => html`
      <label class="choice" key=${stop} lang=${lang}>
        <input type="radio" name=${`stop-${item.id}`} checked=${place?.x === at + 1}
          onChange=${() => put({ x: at + 1 })} />
        <span>${stop}</span>${endAt(axis, at) && html`<span class="soft placing-end">${endAt(axis, at)}</span>`}
      </label>`)}
  </fieldset>`;
