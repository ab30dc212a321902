/** Finding each other: the signs the pairs look for, and how many have met. */
import { html } from "../../../parts/html.js";
import { sign, signWord } from "../../../parts/sign.js";
import { t } from "../../../parts/words.js";
import { foundWords } from "../counts.js";

/** Different signs; after these they begin again, with a number. */
const KINDS_OF_SIGNS = 12;
const FEWEST = 4;

/** One row of large signs, or two of smaller ones that are about as long. */
const rowsFor = ({ signs }) => (signs.length > KINDS_OF_SIGNS / 2 ? 2 : 1);
const columnsFor = (teams) => Math.max(FEWEST, Math.ceil(teams.signs.length / rowsFor(teams)));

export const meeting = ({ activity, teams, workshop: { language } }) => html`
  <div class="walk-meeting">
    <ul class="plain walk-frieze" data-rows=${rowsFor(teams)} style=${{ "--columns": columnsFor(teams) }}>
      ${teams.signs.map((one) => html`
        <li key=${one.shape}>${sign(one, { size: "var(--sign)" })}<span>${signWord(one)}</span></li>`)}</ul>
    ${teams.count > KINDS_OF_SIGNS && html`
      <p class="walk-numbers">${t("Er der et tal i jeres tegn, skal I have det samme tal.")}</p>`}
    <div class="walk-news">
      <p class="walk-found">${foundWords(teams)}</p>
      ${activity.meeting && html`
        <p class="walk-place">${t("Vi mødes her:")} <strong lang=${language}>${activity.meeting}</strong></p>`}
    </div>
  </div>`;
