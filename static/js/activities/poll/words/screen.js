/** Words on the screen: a cloud in which what stands keeps its place. */
import { chooseLevel, cloud, pack } from "../../../parts/cloud.js";
import { html } from "../../../parts/html.js";
import { INNER } from "../../../parts/room.js";
import { t } from "../../../parts/words.js";
import { heightUnder, questionSize } from "../fit.js";
import { page } from "../page/screen.js";
import { isOpen } from "../phase.js";
import { missing, ranked, sentence, table } from "./ranking.js";

// In hundredths of the screen's height, as in the style sheet.
const LIST = { wide: { width: 36, height: 0 }, square: { width: 0, height: 17 } };
const LISTED = { wide: 8, square: 6 };
const LATECOMERS = 1.2;
/** Half as many people again bring fewer than half as many new words. */
const NEW_WORDS = 0.7;

const roomFor = ({ question }, shape) => ({
  width: 10 * (INNER[shape] - LIST[shape].width),
  height: 10 * (heightUnder(question, questionSize(question), shape) - LIST[shape].height),
});

const expected = (state) => {
  if (!isOpen(state)) return 1;
  return Math.max(LATECOMERS, (state.here ?? 0) / state.result.n) ** NEW_WORDS;
};

/** Packed anew only when the words change; what stands keeps its place in `memory`. */
const packed = (state, room) => {
  const { result, memory, shape } = state;
  const drawn = JSON.stringify(result.words);
  if (memory.shape !== shape) Object.assign(memory, { shape, level: null, placements: new Map(), drawn: null });
  if (memory.drawn !== drawn) {
    memory.level ??= chooseLevel(result.words, room, expected(state));
    memory.placements = pack(result.words, room, memory.level, memory.placements);
    memory.drawn = drawn;
  }
  return memory.placements;
};

const picture = (state) => {
  const { result, activity, shape } = state;
  const room = roomFor(activity, shape);
  const placements = packed(state, room);
  return html`
    <div class="result beside">
      <figure class="chart cloudy">
        ${cloud(placements, room)}
        <figcaption aria-hidden="true">${sentence(result)}</figcaption>
        ${table(result)}
      </figure>
      <aside>${ranked(result, LISTED[shape])}${missing(result, LISTED[shape], placements)}</aside>
    </div>`;
};

const asked = ({ activity: { most, help } }) => html`<p class="ask">${help || mostSentence(most)}</p>`;

const mostSentence = (most) =>
  most > 1 ? t("Skriv op til {number} ord.", { number: mostWord(most) }) : t("Skriv ét ord.");

const mostWord = (most) => (most === 2 ? t("to") : t("tre"));

export const screen = (state) => page(state, { asked, shown: picture });
