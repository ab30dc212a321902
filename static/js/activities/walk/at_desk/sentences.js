/** What the pairs brought home, at the desk: grouped under themes, and taken down one by one. */
import { columnsOf, lists } from "../../../parts/card_lists.js";
import { html } from "../../../parts/html.js";
import { takeDown } from "../../../parts/take_down.js";
import { Themes } from "../../../parts/themes.js";
import { t } from "../../../parts/words.js";
import { numberWord } from "../../poll/sentences.js";
import { hasSentences } from "../moment.js";
import { sentence, walls } from "../table.js";

export const sentences = (state) => html`
  <section class="stack tight" aria-labelledby="walk-sentences">
    <h3 id="walk-sentences">${t("Deres sætninger")}</h3>
    ${hasSentences(state.result) ? hung(state) : html`<p class="soft">${waiting(state)}</p>`}
  </section>`;

const waiting = ({ result, workshop }) =>
  t("Sætningerne kommer, når mindst {number} har skrevet.", {
    number: numberWord(result?.needed ?? workshop.smallest_group),
  });

const hung = (state) => {
  const { activity, result, workshop, command } = state;
  const columns = columnsOf(walls(activity));
  return html`
    <p>${sentence(result)}</p>
    <${Themes} activity=${activity.id} title=${activity.title} language=${workshop.language} columns=${columns}
      cards=${result.cards} themes=${result.themes} command=${command} />
    ${lists({ activity: walls(activity), result }, takeDown(state))}`;
};
