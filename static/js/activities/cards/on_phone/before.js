/** Before there are cards: what is about to happen, which group is mine, and at which table I sit. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { suitMark } from "../../../parts/play_card.js";
import { t } from "../../../parts/words.js";
import { people, teamName } from "./company.js";

const MOST_TABLES = 99;
const PLACE_LIMIT = 40;
const FIELD = "table";

/* Nobody is placed yet */

const COMING = {
  each: () => t("Du får et nummer, en gruppe og et kort her på mobilen."),
  hand: () => t("I får en bunke kort i gruppen og tager dem ét ad gangen."),
  room: () => t("Alle ser på det samme kort. Det kommer også her på mobilen."),
  browse: () => t("Alle kortene kommer her på mobilen, så du kan bladre i dem."),
};

const SOON = {
  room: () => t("Snart ser vi på et kort sammen"),
  browse: () => t("Snart bliver kortene lagt frem"),
};

const inGroups = () => t("Snart bliver I delt i grupper");

export const soon = (state) => {
  const { play, groups } = state.activity;
  return html`
    <p class="cards-big">${(SOON[play] ?? inGroups)()}</p>
    <p>${COMING[play]()}</p>
    ${groups.by === "table" && !SOON[play] && chooseTable(state, tableIn(state.place), seat)}
    ${suits(state)}`;
};

/** What the cards are about. */
const suits = ({ activity: { deck } }) =>
  deck.suits.length > 1 && html`
    <ul class="cards-suits plain" lang=${deck.language}>
      ${deck.suits.map(({ id }) => html`<li key=${id}>${suitMark(deck, { suit: id })}</li>`)}</ul>`;

/** The forming does not know this person yet, or their table. */
export const unplaced = (state) => {
  if (state.team?.table) return chooseTable(state, null);
  return html`
    <div class="note stack tight">
      <p><strong>${t("Du får en gruppe om lidt.")}</strong></p>
      <p>${state.stage.dealt > 0
        ? t("Se på kortene imens. Du kan også skrive for dig selv.")
        : t("Bliv bare siddende. Den, der styrer dagen, finder en plads til dig.")}</p>
    </div>`;
};

/* Which table */

const NUMBER = /\d+/;

const isTable = (n) => Number.isInteger(n) && n >= 1 && n <= MOST_TABLES;

/** "Bord 4" is table 4. */
export const tableIn = (place = "") => Number(NUMBER.exec(place)?.[0] ?? 0) || null;

/** The same place at another table. */
export const placeAt = (place, n) => {
  if (NUMBER.test(place)) return place.replace(NUMBER, n);
  const table = t("Bord {n}", { n });
  return place ? `${place.slice(0, PLACE_LIMIT - table.length - 2).trimEnd()}, ${table}` : table;
};

const seat = (state, n) => state.takeSeat({ table: placeAt(state.place, n) });

const sit = async (state, n) => {
  const { ok, why } = await state.play("table", { team: n });
  state.local.set("why", ok ? null : why);
};

/** Their place of the morning is a guess; before the groups are formed it is also where the answer is kept. */
const chooseTable = (state, chosen, choose = sit) => {
  const { words } = state.draft(FIELD, { words: chosen ?? tableIn(state.place) ?? "" });
  const n = Number(words);
  const submit = (event) => {
    event.preventDefault();
    choose(state, n);
    state.keep(FIELD, null);
  };
  return html`
    <form class="cards-tables stack" onSubmit=${submit}>
      <label class="field" for="table"><span class="label">${t("Hvilket bord sidder du ved?")}</span>
        <input id="table" inputmode="numeric" maxlength="2" autocomplete="off" value=${words}
          onInput=${({ target }) => state.keep(FIELD, { words: target.value })} /></label>
      <button class="primary large" type="submit" disabled=${!isTable(n) || n === chosen}>
        ${t("Jeg sidder her")}</button>
      <p class="status" role="status" data-state="sent">
        ${chosen && html`${icon("circle-check")}<span>${t("Du sidder ved bord {n}.", { n: chosen })}</span>`}</p>
      ${failure(state)}
    </form>`;
};

export const failure = ({ local }) => {
  const why = local.get("why");
  return why && html`<p class="error" role="alert">${why}</p>`;
};

/* A team without cards */

export const gathered = (state) => {
  const { team } = state;
  return html`
    <div class="cards-team">
      <p class="cards-huge">${teamName(team)}</p>
      <p class="cards-me">${t("Du er nummer {n}", { n: team.me })}</p>
    </div>
    <p>${team.table ? t("Bliv siddende ved bordet.") : t("Find de andre, og sæt jer sammen.")}
      ${" "}${t("Kortene kommer om lidt.")}</p>
    ${people(team)}
    ${team.table && html`
      <details>
        <summary>${t("Sidder du et andet sted?")}</summary>
        ${chooseTable(state, team.team)}
      </details>`}`;
};
