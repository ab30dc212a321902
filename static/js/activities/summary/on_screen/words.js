/** The strongest words of a page as a cloud, with its list beside it. */
import { Cloud, chooseLevel } from "../../../parts/cloud.js";
import { cloud } from "../../../parts/cloud_drawing.js";
import { html } from "../../../parts/html.js";
import { missing, ranked } from "../../poll/words/list.js";
import { strongest } from "../../poll/words/table.js";

// In hundredths of the screen's height, as in the style sheet; with the air beside it.
const LIST = { wide: { width: 40, height: 0 }, square: { width: 0, height: 17 } };
const LISTED = { wide: 8, square: 6 };
/** Words that find their place in one drawing; with more of them the cloud goes on with the next frame. */
const AT_ONCE = 150;

/** The cloud of a page has the strongest words alone, in letters for the back row. */
const STRONGEST = 60;

/** A page's words as the poll has them. */
export const wordsOf = ({ n, rows }) => ({ n, words: rows.map(([word, count]) => ({ word, count })) });

const sky = ({ width, height }, shape) => ({
  width: 10 * (width - LIST[shape].width),
  height: 10 * (height - LIST[shape].height),
});

/** Kept in `memory`; another room, or other words, and it is furnished anew. */
const settled = (memory, strong, room) => {
  const made = JSON.stringify([room, strong]);
  if (memory.made !== made) {
    const kept = new Cloud(room, chooseLevel(strong, room));
    Object.assign(memory, { made, cloud: kept.show(strong) });
  }
  memory.cloud.settle(AT_ONCE);
  return memory.cloud;
};

export const words = (page, room, { shape, memory }) => {
  const result = wordsOf(page);
  const place = sky(room, shape);
  const { placements, isSettled } = settled((memory[page.id] ??= {}), strongest(result, STRONGEST), place);
  memory.unfinished = !isSettled;
  const view = html`
    <div class="beside gathered-words">
      <div class="sky">${cloud(placements, place)}</div>
      <aside>${ranked(result, LISTED[shape])}${missing(result, LISTED[shape], placements)}</aside>
    </div>`;
  return { view, more: 0 };
};
