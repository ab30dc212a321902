/** Who I am together with, on the phone: what to wait for, at which table, and the people of my group. */
import { html } from "./html.js";
import { icon } from "./icon.js";
import { list, t } from "./words.js";

const MOST_TABLES = 99;
const PLACE_LIMIT = 40;
const FIELD = "table";

/* The people of a team */

const teamName = ({ team, table }) => (table ? t("Bord {n}", { n: team }) : t("Gruppe {n}", { n: team }));

/** A number stays beside its word. */
const memberWords = ({ number }, me) =>
  (number === me ? t("nummer {n} (dig)", { n: number }) : t("nummer {n}", { n: number })).replaceAll(" ", "\u00a0");

const sizeWords = (members, me) =>
  t("I er {n}: {members}.", { n: members.length, members: list(members.map((one) => memberWords(one, me))) });

const aloneWords = () => t("Du er alene her lige nu.");

const phoneless = (members) => members.filter(({ phone }) => !phone);

const withoutWords = (members) => {
  const numbers = phoneless(members).map(({ number }) => number);
  if (numbers.length === 0) return "";
  return numbers.length === 1
    ? t("Nummer {n} er uden mobil.", { n: numbers[0] })
    : t("Nummer {all} er uden mobil.", { all: list(numbers) });
};

const awayWords = (members) => {
  const numbers = members.filter(({ away }) => away).map(({ number }) => number);
  if (numbers.length === 0) return "";
  return numbers.length === 1
    ? t("Vi har ikke hørt fra nummer {n} længe.", { n: numbers[0] })
    : t("Vi har ikke hørt fra nummer {all} længe.", { all: list(numbers) });
};

/** Everybody in it, and what one has to know about some of them. */
const people = ({ members, me }) => html`
  <div class="stack tight">
    <p>${members.length === 1 ? aloneWords() : sizeWords(members, me)}</p>
    ${withoutWords(members) && html`<p>${icon("smartphone")} ${withoutWords(members)}</p>`}
    ${awayWords(members) && html`<p class="soft">${awayWords(members)}</p>`}
  </div>`;

/** Beside the title: where I belong. */
export const belonging = (team) => html`
  <p class="team-belong"><strong>${teamName(team)}</strong> <span>${t("Du er nummer {n}", { n: team.me })}</span></p>`;

/** Who is missing from around the table. */
export const missing = (team) => html`
  ${team.members.length === 1 && html`<p class="soft">${aloneWords()} ${t("Du kan sagtens begynde selv.")}</p>`}
  ${awayWords(team.members) && html`<p class="soft">${awayWords(team.members)}</p>`}`;

/* Nobody is placed yet */

/**
 * What there is before one has a team: `coming` says what comes with it, `meanwhile` what to do until a place is found
 * by the one at the desk.
 */
export const waiting = (state, { coming = comingWords(), meanwhile = meanwhileWords() } = {}) =>
  state.stage.formed ? unplaced(state, meanwhile) : soon(state, coming);

const comingWords = () => t("Du får et nummer og en gruppe her på mobilen.");

const meanwhileWords = () => t("Bliv bare siddende. Den, der styrer dagen, finder en plads til dig.");

const soon = (state, coming) => html`
  <p class="team-soon">${t("Snart bliver I delt i grupper")}</p>
  <p>${coming}</p>
  ${state.activity.groups.by === "table" && chooseTable(state, tableIn(state.place), seat)}`;

/** The forming does not know this person yet, or their table. */
const unplaced = (state, meanwhile) => {
  if (state.team?.table) return chooseTable(state, null);
  return html`
    <div class="note stack tight">
      <p><strong>${t("Du får en gruppe om lidt.")}</strong></p>
      <p>${meanwhile}</p>
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
    <form class="team-table stack" onSubmit=${submit}>
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

/* A team that finds itself */

/** Which group is mine, who is in it, and the way to another table; `next` says what comes. */
export const gathered = (state, next) => {
  const { team } = state;
  return html`
    <div class="team-mine">
      <p class="team-name">${teamName(team)}</p>
      <p class="team-me">${t("Du er nummer {n}", { n: team.me })}</p>
    </div>
    <p>${team.table ? t("Bliv siddende ved bordet.") : t("Find de andre, og sæt jer sammen.")}${" "}${next}</p>
    ${people(team)}
    ${team.table && elsewhere(state)}`;
};

/** Whoever sits at another table than it says. */
export const elsewhere = (state) => html`
  <details>
    <summary>${t("Sidder du et andet sted?")}</summary>
    ${chooseTable(state, state.team.team)}
  </details>`;
