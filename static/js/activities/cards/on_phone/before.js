/** Before there are cards: what is about to happen, which group is mine, and at which table I sit. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { suitMark } from "../../../parts/play_card.js";
import { t } from "../../../parts/words.js";
import { people, teamName } from "./company.js";

const PAD = 12;
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
  each: () => t("Snart bliver I delt i grupper"),
  hand: () => t("Snart bliver I delt i grupper"),
  room: () => t("Snart ser vi på et kort sammen"),
  browse: () => t("Snart bliver kortene lagt frem"),
};

export const soon = (state) => {
  const { activity } = state;
  const byTable = activity.groups.by === "table" && ["each", "hand"].includes(activity.play);
  return html`
    <p class="cards-big">${SOON[activity.play]()}</p>
    <p>${COMING[activity.play]()}</p>
    ${byTable && tables(state, { question: t("Hvilket bord sidder du ved?"), chosen: tableIn(state.place), choose: seat })}
    ${suits(state)}`;
};

/** What the cards are about. */
const suits = ({ activity: { deck }, workshop }) =>
  deck.suits.length > 1 && html`
    <ul class="cards-suits plain" lang=${workshop.language}>
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

/** "Bord 4" is table 4. */
export const tableIn = (place = "") => Number(NUMBER.exec(place)?.[0] ?? 0) || null;

/** The same place at another table. */
export const placeAt = (place, n) => {
  if (NUMBER.test(place)) return place.replace(NUMBER, n);
  const table = t("Bord {n}", { n });
  return place ? `${place.slice(0, PLACE_LIMIT - table.length - 2)}, ${table}` : table;
};

const seat = (state, n) => state.takeSeat({ table: placeAt(state.place, n) });

const sit = async (state, n) => {
  const { ok, why } = await state.play("table", { team: n });
  state.local.set("why", ok ? null : why);
};

export const chooseTable = (state, chosen) =>
  tables(state, { question: t("Hvilket bord sidder du ved?"), chosen, choose: sit });

const tables = (state, { question, chosen, choose }) => html`
  <fieldset class="cards-tables stack tight">
    <legend>${question}</legend>
    <div class="cards-pad">${Array.from({ length: PAD }, (_, at) => at + 1).map((n) => html`
      <button key=${n} type="button" aria-pressed=${n === chosen} aria-label=${t("Bord {n}", { n })}
        onClick=${() => choose(state, n)}>${n}</button>`)}</div>
    ${otherTable(state, chosen, choose)}
    <p class="status" role="status" data-state=${chosen ? "sent" : ""}>
      ${chosen && html`${icon("circle-check")}<span>${t("Du sidder ved bord {n}.", { n: chosen })}</span>`}</p>
    ${failure(state)}
  </fieldset>`;

const otherTable = (state, chosen, choose) => {
  const words = state.draft(FIELD, chosen > PAD ? String(chosen) : "");
  const n = Number(words);
  const fits = Number.isInteger(n) && n >= 1 && n <= MOST_TABLES;
  const submit = (event) => {
    event.preventDefault();
    state.keep(FIELD, null);
    choose(state, n);
  };
  return html`
    <form class="cards-other row" onSubmit=${submit}>
      <label class="field" for="other-table"><span class="label">${t("Et andet nummer")}</span>
        <input id="other-table" inputmode="numeric" maxlength="2" autocomplete="off" value=${words}
          onInput=${({ target }) => state.keep(FIELD, target.value)} /></label>
      <button type="submit" disabled=${!fits}>${t("Vælg bord")}</button>
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
    <p>${team.table ? t("Bliv siddende ved bordet. Kortene kommer om lidt.") : t("Find de andre, og sæt jer sammen. Kortene kommer om lidt.")}</p>
    ${people(team)}
    ${team.table && html`
      <details class="cards-more"><summary>${t("Sidder du et andet sted?")}</summary>${chooseTable(state, team.team)}</details>`}`;
};
