/** Cards at the desk: every one of them, with a button to take it down, and the board where they are grouped. */
import { columnsOf, list, lists } from "../../../parts/card_lists.js";
import { html } from "../../../parts/html.js";
import { takeDown } from "../../../parts/take_down.js";
import { Themes } from "../../../parts/themes.js";
import { t } from "../../../parts/words.js";
import { page } from "../page/desk.js";
import { showing } from "../phase.js";
import { givenCards } from "./lists.js";
import * as words from "./table.js";

const atDesk = (state) => {
  const { activity, result, workshop, command } = state;
  return html`
    <p>${words.sentence(activity, result)}</p>
    <${Themes} activity=${activity.id} title=${activity.question} language=${workshop.language}
      columns=${columnsOf(activity)} cards=${result.cards} themes=${result.themes ?? []} command=${command} />
    ${lists(state, takeDown(state))}`;
};

/** While too few have written, what hangs from the start is all there is. */
const given = (state) => {
  const cards = givenCards(state);
  if (showing(state) === "shown" || cards.length === 0) return null;
  return html`
    <div class="poll stack tight">
      <h3>${t("Hænger der fra start")}</h3>
      ${list(cards, takeDown(state))}
    </div>`;
};

export const desk = (state) => html`<div class="stack">${page(state, atDesk)}${given(state)}</div>`;
