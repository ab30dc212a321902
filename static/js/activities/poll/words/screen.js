/** Words on the screen: a cloud in which what stands keeps its place. */
import { Cloud, chooseLevel } from "../../../parts/cloud.js";
import { cloud } from "../../../parts/cloud_drawing.js";
import { html } from "../../../parts/html.js";
import { INNER } from "../../../parts/room.js";
import { t } from "../../../parts/words.js";
import { heightUnder, questionSize } from "../fit.js";
import { page } from "../page/screen.js";
import { isOpen } from "../phase.js";
import { heard, missing, ranked } from "./list.js";
import { sentence } from "./table.js";

// In hundredths of the screen's height, as in the style sheet; with the air beside it.
const LIST = { wide: { width: 40, height: 0 }, square: { width: 0, height: 17 } };
const LISTED = { wide: 8, square: 6 };
const LATECOMERS = 1.2;
/** Half as many people again bring fewer than half as many new words. */
const NEW_WORDS = 0.7;
/** Words that find their place in one drawing; with more of them the cloud goes on with the next frame. */
const AT_ONCE = 150;

const roomFor = ({ question }, shape) => ({
  width: 10 * (INNER[shape] - LIST[shape].width),
  height: 10 * (heightUnder(question, questionSize(question), shape) - LIST[shape].height),
});

const expected = (state) => {
  if (!isOpen(state)) return 1;
  return Math.max(LATECOMERS, (state.here ?? 0) / state.result.n) ** NEW_WORDS;
};

/** The cloud is kept in `memory`; only a room of another shape is furnished anew. */
const settled = (state, room) => {
  const { result, memory, shape } = state;
  if (memory.shape !== shape) Object.assign(memory, { shape, words: null, cloud: null });
  if (memory.words !== result.words) {
    memory.cloud ??= new Cloud(room, chooseLevel(result.words, room, expected(state)));
    memory.cloud.show(result.words);
    memory.words = result.words;
  }
  memory.cloud.settle(AT_ONCE);
  memory.unfinished = !memory.cloud.isSettled;
  return memory.cloud.placements;
};

const picture = (state) => {
  const { result, activity, shape } = state;
  const room = roomFor(activity, shape);
  const placements = settled(state, room);
  return html`
    <div class="result beside">
      <figure class="chart cloudy">
        <div class="sky">${cloud(placements, room)}</div>
        <figcaption aria-hidden="true">${sentence(activity, result)}</figcaption>
        ${heard(state)}
      </figure>
      <aside>${ranked(result, LISTED[shape])}${missing(result, LISTED[shape], placements)}</aside>
    </div>`;
};

const asked = ({ activity: { most, help } }) => html`<p class="ask">${help || mostSentence(most)}</p>`;

const mostSentence = (most) =>
  most > 1 ? t("Skriv op til {number} ord.", { number: mostWord(most) }) : t("Skriv ét ord.");

const mostWord = (most) => (most === 2 ? t("to") : t("tre"));

export const screen = (state) => page(state, { asked, shown: picture });
