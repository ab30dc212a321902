/** The teams as the desk draws them: those who wait on top, then every team with its people, then what moves them. */
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { sign } from "../parts/sign.js";
import { t } from "../parts/words.js";
import { NEW, WAITS, ZONE, roomiest } from "./teams_board.js";
import { forming, hereWords } from "./teams_form.js";
import { TABLE, marksOf, peopleWords, waitingWords } from "./teams_words.js";

/** People among whom a number is looked for. */
const MANY = 40;

/** A pure function of `board`, which says what is there and what may be done. */
export const boardView = (board) => html`
  <section class="teams stack tight" aria-labelledby="teams-title"
    onKeyDown=${({ key }) => key === "Escape" && board.letGo()}>
    ${head(board)}
    ${(!board.formed || board.ui.anew) && forming(board)}
    ${board.formed && html`
      ${waiting(board)}
      ${board.seats.size > 0 && html`<p class="soft">${t("Tryk på et nummer for at flytte det.")}</p>`}
      <ul class="plain teams-list" data-kind=${board.activity.kind}>
        ${board.teams.teams.map((team) => card(board, team))}
        ${fresh(board)}
      </ul>`}
    ${foot(board)}
    ${board.ui.drag && ghost(board.ui.drag)}
  </section>`;

const head = (board) => html`
  <div class="row apart teams-head">
    <h3 id="teams-title">${titleWords(board)} <span class="count">${countWords(board)}</span></h3>
    ${board.formed && mayForm(board) && html`
      <button type="button" class="small" aria-expanded=${board.ui.anew}
        onClick=${board.ui.anew ? board.leaveAsItIs : board.beginAnew}>
        ${icon("repeat")}${t("Ny inddeling")}</button>`}
  </div>`;

/** At free tables there is none until somebody sits down. */
const titleWords = ({ words, teams: { teams } }) =>
  teams.length > 0 ? words.count(teams.length) : words.title();

const countWords = ({ formed, teams }) => {
  if (!formed) return hereWords(teams);
  return teams.teams.length > 0 && peopleWords(teams.teams.reduce((sum, { members }) => sum + members.length, 0));
};

/** Pairs that have gone are only mended one by one. */
const mayForm = ({ activity }) => !(activity.kind === "walk" && activity.stage.began);

const zone = ({ ui }, id) => ({ [ZONE]: id, "data-over": ui.drag?.over === id });

/* Those who wait */

const waiting = (board) => {
  const { waiting: people } = board.teams;
  if (people.length === 0) return null;
  return html`
    <div class=${`note teams-waiting ${mayChoose(board) ? "" : "warning"}`} ...${zone(board, `t${WAITS}`)}>
      <div class="row apart">
        <h4>${waitingWords(people.length)}</h4>
        <button type="button" class="primary" onClick=${board.placeAll}>
          ${icon("users")}${t("Giv alle en plads")}</button>
      </div>
      ${mayChoose(board) && html`<p>${t("De kan selv vælge et bord på mobilen.")}</p>`}
      <ul class="plain" data-scrolls>${people.map((member) => html`
        <li key=${member.number}>${chip(board, member)}${place(board, member)}</li>`)}</ul>
    </div>`;
};

/** They may be on their way to a table. */
const mayChoose = ({ teams: { by } }) => by === TABLE;

const place = (board, { number }) => {
  const team = roomiest(board.teams);
  const name = team ? board.nameOf(team) : board.words.toFresh();
  const go = () => (team ? board.move(number, team.number) : board.moveToNew(number));
  return html`<button type="button" class="small quiet" onClick=${go}>
    ${icon("corner-down-right")}<span><span class="unseen">${t("Nummer {n}", { n: number })} </span>
      ${t("til {team}", { team: name })}</span></button>`;
};

/* Every team */

const card = (board, team) => html`
  <li class="teams-card" key=${team.number} ...${zone(board, `t${team.number}`)}
    data-whole=${team.number === board.seats.get(board.chosen)}>
    <h4>${toHere(board, board.nameOf(team), team, () => board.move(board.chosen, team.number))}</h4>
    <ul class="plain teams-members">${team.members.map((member) => html`
      <li key=${member.number}>${chip(board, member)}</li>`)}</ul>
    ${progressLine(board, team)}
  </li>`;

const progressLine = ({ progress }, team) => {
  const words = progress(team);
  return words && html`<p class="soft teams-progress">${words}</p>`;
};

/** The name of a team; once somebody is chosen who is not in it, a button of the same size that moves them there. */
const toHere = (board, name, team, go) => {
  const inside = html`
    ${board.activity.kind === "walk" && team && sign(team.sign, { size: "1.75rem" })}
    <span>${name}${team?.stays && html` <span class="soft">${t("bliver inde")}</span>`}</span>`;
  if (board.chosen === null || board.seats.get(board.chosen) === team?.number) {
    return html`<span class="teams-name">${inside}</span>`;
  }
  return html`
    <button type="button" class="bare teams-name" onClick=${go}>
      <span class="unseen">${t("Flyt nummer {n} hertil:", { n: board.chosen })} </span>${inside}</button>`;
};

const fresh = (board) => html`
  <li class="teams-card teams-fresh" key="new" ...${zone(board, NEW)}>
    <h4>${toHere(board, board.words.fresh(), null, () => board.moveToNew(board.chosen))}</h4>
  </li>`;

const chip = (board, member) => html`
  <button type="button" class="teams-chip" data-number=${member.number} aria-pressed=${member.number === board.chosen}
    ...${zone(board, `m${member.number}`)}
    data-dragged=${board.ui.drag?.number === member.number} onClick=${() => board.press(member.number)}
    onPointerDown=${(event) => board.grab(event, member.number)}>
    <span class="unseen">${t("Nummer")} </span><span class="figures">${member.number}</span>
    ${marksOf(member).map(([name, words]) => html`<span class="teams-mark" key=${name}>${icon(name)}${words}</span>`)}
    ${swaps(board, member) && html`<span class="unseen">. ${t("Byt plads med nummer {n}", { n: board.chosen })}</span>`}
  </button>`;

/** Once somebody is chosen, another number is to swap with. */
const swaps = ({ chosen, seats }, { number }) => chosen !== null && seats.get(chosen) !== seats.get(number);

/* What moves them */

/** What was said last, and under it what moves whoever is chosen; it stays in reach however long the list is. */
const foot = (board) => html`
  <div class="teams-foot stack tight" data-chosen=${board.chosen !== null}>
    <p class="teams-said" role="status">${board.ui.said}</p>
    ${board.chosen !== null && moving(board)}
    ${board.chosen === null && board.formed && board.seats.size > MANY && finding(board)}
  </div>`;

const finding = (board) => html`
  <form class="row" key="find" onSubmit=${board.find}>
    <label for="teams-find">${t("Find nummer")}</label>
    <input id="teams-find" inputmode="numeric" autocomplete="off" maxlength="4" value=${board.ui.typed}
      onInput=${({ target }) => board.type(target.value)} />
    <button type="submit" class="small" disabled=${!board.ui.typed.trim()}>${t("Find")}</button>
  </form>`;

const moving = (board) => html`
  <form class="row" key="move" onSubmit=${board.moveAsPicked}>
    <select aria-label=${t("Flyt nummer {n} til", { n: board.chosen })} value=${board.ui.to}
      onChange=${({ target }) => board.pickTeam(target.value)}>
      <option value="">${t("Flyt til …")}</option>
      ${board.teams.teams.filter(({ number }) => number !== board.seats.get(board.chosen)).map((team) => html`
        <option key=${team.number} value=${String(team.number)}>${board.nameOf(team)}</option>`)}
      <option value=${NEW}>${board.words.fresh()}</option>
      ${board.seats.get(board.chosen) !== WAITS && html`<option value=${String(WAITS)}>${t("Lad vente")}</option>`}
    </select>
    <button type="submit" class="small" disabled=${board.ui.to === ""}>${t("Flyt")}</button>
    <button type="button" class="small quiet" onClick=${board.letGo}>${t("Fortryd valg")}</button>
  </form>`;

/** What is dragged, under the pointer. */
const ghost = ({ number, x, y }) => html`
  <p class="teams-chip teams-ghost figures" aria-hidden="true"
    style=${{ left: `${x}px`, top: `${y}px` }}>${number}</p>`;
