/** Back again: the sentences on their wall; until there are enough of them, what to write and who is still out. */
import { cardWall } from "../../../parts/card_wall.js";
import { columnsOf } from "../../../parts/card_lists.js";
import { html } from "../../../parts/html.js";
import { pages } from "../../../parts/pages.js";
import { heightUnderTitle } from "../../../parts/room.js";
import { t } from "../../../parts/words.js";
import { numberWord } from "../../poll/sentences.js";
import { homeWords } from "../counts.js";
import { howMany, walls } from "../table.js";

const FOOT = 8.5;

export const back = ({ activity, result, teams, workshop }) => html`
  <div class="walk-back">
    <p class="walk-aside">${t("Skriv på mobilen, hvad I tager med hjem:")}</p>
    <ul class="plain walk-bring" lang=${workshop.language}>
      ${activity.bring.map((heading) => html`<li key=${heading}>${heading}</li>`)}</ul>
    <p class="soft">${waiting(result?.needed ?? workshop.smallest_group)}</p>
    <p class="walk-home">${homeWords(teams)}</p>
  </div>`;

const waiting = (needed) =>
  t("Sætningerne kommer op her, når mindst {number} har skrevet.", { number: numberWord(needed) });

export const wall = (state, title) => {
  const { activity, stage, result, memory, shape, turning, teams } = state;
  const { view, turned } = cardWall(memory, result, {
    height: heightUnderTitle(title, shape) - FOOT,
    columns: columnsOf(walls(activity)),
    shape,
    writers: stage.open ? teams.count * activity.bring.length : null,
    now: turning,
  });
  return html`
    ${view}
    <p class="foot"><span>${stillOut(teams) ? homeWords(teams) : howMany(result)}</span>${pages(turned)}</p>`;
};

const stillOut = ({ home, count }) => home < count;
