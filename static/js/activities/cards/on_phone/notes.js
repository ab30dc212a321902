/** What is written about a card: lines under the deck's headings, the team's or one's own. */
import { html } from "../../../parts/html.js";
import { isInTeam, jointLines } from "../../../parts/lines.js";
import { t } from "../../../parts/words.js";

export const notes = (state, memory, card) => html`
  <section class="cards-notes stack" aria-labelledby="cards-notes">
    <div>
      <h2 id="cards-notes">${isInTeam(state.team) ? t("Skriv sammen") : t("Skriv for dig selv")}</h2>
      <p class="hint">${isInTeam(state.team) ? togetherWords(state) : t("Linjerne tæller med i det samlede, uden navn.")}</p>
    </div>
    ${state.activity.deck.fields.map((heading, to) =>
      jointLines(state, memory, { card: card.id, to, heading, open: state.stage.open }),
    )}
  </section>`;

const togetherWords = ({ team }) =>
  team.members.filter(({ phone }) => phone).length === 1
    ? t("Skriv for hele gruppen.")
    : t("Alle i gruppen ser og retter de samme linjer.");
