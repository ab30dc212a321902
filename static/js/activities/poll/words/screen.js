/** Words on the screen: a cloud in which what stands keeps its place. */
import { cloud, pack } from "../../../parts/cloud.js";
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { page } from "../page/screen.js";
import { ranked, rest, sentence, table } from "./ranking.js";

const SCREENS = {
  wide: { cloud: { width: 1040, height: 450 }, listed: 8 },
  square: { cloud: { width: 1000, height: 400 }, listed: 6 },
};

/** Packed anew only when the words change; what stands keeps its place in `memory`. */
const packed = (result, memory) => {
  const drawn = JSON.stringify(result.words);
  if (memory.drawn !== drawn) {
    memory.packed = pack(result.words, memory.packed?.placements);
    memory.drawn = drawn;
  }
  return memory.packed;
};

const picture = ({ result, memory, shape }) => {
  const { cloud: room, listed } = SCREENS[shape];
  return html`
    <div class="result beside">
      <figure class="chart cloudy">
        ${cloud(packed(result, memory), room)}
        <figcaption aria-hidden="true">${sentence(result)}</figcaption>
        ${table(result)}
      </figure>
      <aside>${ranked(result, listed)}${rest(result, listed)}</aside>
    </div>`;
};

const asked = ({ activity: { most } }) => html`
  <p class="ask">${most > 1 ? t("Skriv op til {number} ord.", { number: mostWord(most) }) : t("Skriv ét ord.")}</p>`;

const mostWord = (most) => (most === 2 ? t("to") : t("tre"));

export const screen = (state) => page(state, { asked, shown: picture });
