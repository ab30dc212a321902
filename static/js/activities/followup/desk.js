/** The follow-up at the desk: how many promises went how, and the notes, to be grouped and taken down. */
import { looksAmong } from "../../desk/looks.js";
import { lists } from "../../parts/card_lists.js";
import { html } from "../../parts/html.js";
import { dataTable } from "../../parts/table.js";
import { takeDown } from "../../parts/take_down.js";
import { Themes } from "../../parts/themes.js";
import { t } from "../../parts/words.js";
import { waiting } from "../checkout/waiting.js";
import { awayWords, hasCounts, hasNotes, sentence, table } from "./table.js";

const ONE_COLUMN = [""];

export const desk = (state) => {
  const { activity, result, workshop } = state;
  if (!hasCounts(result)) return html`<p class="soft">${waiting(result?.needed ?? workshop.smallest_group)}</p>`;
  return html`
    <div class="followup-desk stack">
      ${looksAmong(state, [["wall", t("Sedlerne")]])}
      <p>${sentence(result)}${result.away > 0 && html`. <span class="soft">${awayWords(result)}</span>`}</p>
      ${dataTable(table(result), activity.title)}
      <section class="stack tight" aria-labelledby="followup-notes">
        <h3 id="followup-notes">${activity.ask}</h3>
        ${hasNotes(result) ? notes(state) : html`<p class="soft">${awaited(workshop)}</p>`}
      </section>
    </div>`;
};

const awaited = ({ smallest_group: smallest }) =>
  t("Sedlerne kommer, når mindst {n} har skrevet.", { n: smallest });

const notes = (state) => {
  const { activity, result, workshop, command } = state;
  const cards = result.cards.map((card) => ({ ...card, column: 0 }));
  return html`
    <${Themes} activity=${activity.id} title=${activity.ask} language=${workshop.language} columns=${ONE_COLUMN}
      cards=${cards} themes=${result.themes} command=${command} />
    ${lists({ activity, result: { ...result, cards } }, takeDown(state))}`;
};
