/** Whoever is in no group: what happens now, what to do meanwhile, and their own sheet as a file. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { placedLines } from "../../../parts/lines.js";
import { waiting } from "../../../parts/teaming.js";
import { t } from "../../../parts/words.js";
import { nameOf } from "./name.js";

const NO_CARD = "";

/** While there is writing a place is found for them; after that nobody waits for one. */
export const alone = (state) => {
  if (!state.stage.open) return over();
  return html`
    ${waiting(state, { meanwhile: t("Den, der styrer dagen, finder en plads til dig.") })}
    <p>${t("Begynd bare imens på dit eget ark. Du kan tage linjerne med, når du får en gruppe.")}</p>`;
};

const over = () => html`
  <p>${t("Du kom ikke i en gruppe her. Det, grupperne viser rummet, kommer med i opsamlingen.")}</p>`;

const linesIn = (state, to) => placedLines(state, { to, card: NO_CARD });

/** What stands on the sheet of this phone: {name, fields: the lines of each}. */
const sheetOf = (state) => ({
  name: nameOf(state),
  fields: state.activity.fields.map((_, to) => linesIn(state, to).map(({ text }) => text)),
});

/** The words go along, since nothing leads the server from a person to what they wrote alone. */
export const ownDownload = (state) => html`
  <form method="post" action="/w/${state.workshop.code}/canvas/${state.activity.id}.pdf" target="_blank">
    <input type="hidden" name="sheet" value=${JSON.stringify(sheetOf(state))} />
    <button type="submit" class="quiet wide">${icon("download")}${t("Hent dit ark som PDF")}</button>
  </form>`;
