/** What the room answered, as phones draw it. Forms that come later bring their own drawing along. */
import { lists } from "../../../parts/card_lists.js";
import { html } from "../../../parts/html.js";
import { chart as choice } from "../choice/chart.js";
import * as choiceTable from "../choice/table.js";
import { chart as scale } from "../scale/chart.js";
import * as scaleTable from "../scale/table.js";
import { turnout } from "../sentences.js";
import * as textTable from "../text/table.js";
import { compact } from "../words/list.js";
import * as wordsTable from "../words/table.js";
import { Result } from "./result.js";

const LISTED = 40;

const FORMS = {
  choice: { chart: choice, table: choiceTable },
  scale: { chart: scale, table: scaleTable },
  text: { chart: (state) => lists(state, undefined, LISTED), table: textTable },
  words: { chart: compact, table: wordsTable },
};

export const phone = (state, { chart, table } = FORMS[state.activity.form]) => html`
  <p class="hint">${turnout(state.result)}</p>
  <${Result} state=${state} form=${table}>${chart(state)}<//>`;
