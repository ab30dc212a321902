/** What is written about a card: lines under the deck's headings, the team's or one's own. */
import { html } from "../../../parts/html.js";
import { isInTeam, jointLines } from "../../../parts/lines.js";
import { t } from "../../../parts/words.js";

export const notes = (state, memory, card) => {
  const { activity: { deck: { fields, language } }, stage: { open }, team } = state;
  return html`
    <section class="cards-notes stack" aria-labelledby="cards-notes">
      ${isInTeam(team) ? together(state) : alone()}
      ${fields.map((heading, to) =>
        jointLines(state, memory, { card: card.id, to, heading, lang: language, open }),
      )}
    </section>`;
};

const head = (title, hint) => html`<div><h2 id="cards-notes">${title}</h2><p class="hint">${hint}</p></div>`;

const alone = () => head(t("Skriv for dig selv"), t("Linjerne tæller med i det samlede, uden navn."));

const together = ({ team }) =>
  team.members.filter(({ phone }) => phone).length === 1
    ? head(t("Skriv sammen"), t("Skriv for hele gruppen."))
    : head(t("Skriv sammen"), t("Alle i gruppen ser og retter de samme linjer."));
