/** After it is shown: where the room has placed everything, and mine beside it in words. */
import { html } from "../../../parts/html.js";
import { isInTeam } from "../../../parts/lines.js";
import { t } from "../../../parts/words.js";
import { showing } from "../../poll/phase.js";
import { fewSentence, phonesSentence } from "../../poll/sentences.js";
import { mark } from "../../poll/grid/marks.js";
import { axesOf, isField, meanWords, stepWords } from "../axis.js";
import { chart } from "../chart.js";
import { isRated, rowsOf } from "../rows.js";
import { fewWords, turnout } from "../table.js";

/** What this phone sees of the room: what the team has placed counts as one's own. */
export const seenOf = (state, places) => showing({ ...state, mine: Object.fromEntries(places) });

export const room = (state, places, isOpen) => {
  const seen = seenOf(state, places);
  if (seen === "hidden") return html`<p class="hint">${phonesSentence(state.stage.shows, isOpen)}</p>`;
  return html`
    <section class="placing-room stack tight" aria-labelledby="placing-room">
      <h2 id="placing-room">${t("Rummets billede")}</h2>
      ${seen === "few" ? html`<p>${fewSentence(state.result)}</p>` : shown(state, places)}
    </section>`;
};

const shown = (state, places) => {
  const placeOf = (row) => places.get(row.id)?.value ?? null;
  return html`
    <p class="hint">${turnout(state.activity, state.result)}</p>
    ${isField(state.activity)
      ? html`${chart(state)}${listed(state, placeOf)}`
      : chart(state, { mine: (row) => mineIn(state, placeOf(row)), said: (row) => beside(state, row, placeOf(row)) })}`;
};

const mineIn = ({ team }, place) => place && { step: place.x, who: isInTeam(team) ? t("Jer") : t("Du") };

/** The names of a field stand under it, each with what is said of it. */
const listed = (state, placeOf) => html`
  <ol class="plain placing-beside">${rowsOf(state.activity, state.result).map((row) => html`
    <li key=${row.id}>${mark(row.at)}<div>
      <p class="placing-name"><span class="unseen">${row.at + 1}. </span>
        <span lang=${state.workshop.language}>${row.name}</span></p>
      ${beside(state, row, placeOf(row))}
    </div></li>`)}
  </ol>`;

const beside = ({ activity, team }, row, place) => {
  if (!isRated(row)) return html`<p class="soft">${fewWords()}</p>`;
  return axesOf(activity).map((name) => html`
    <p key=${name} class="placing-told">${isField(activity) && html`<strong>${activity[name].title}</strong>${" "}`}
      ${place && `${mineWords(team, stepWords(activity[name], place[name]))} `}
      ${t("Rummet: {place}.", { place: meanWords(activity[name], row[name].mean) })}</p>`);
};

const mineWords = (team, place) => (isInTeam(team) ? t("I: {place}.", { place }) : t("Du: {place}.", { place }));
