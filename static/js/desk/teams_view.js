/** The teams as the desk draws them: those who wait on top, then every team with its people, then what moves them. */
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { sign } from "../parts/sign.js";
import { t } from "../parts/words.js";
import { NEW, WAITS, ZONE, roomiest } from "./teams_board.js";
import { forming } from "./teams_form.js";
import { marksOf, memberWords, peopleWords, waitingWords, wordsFor } from "./teams_words.js";

const MANY = 12;

/** A pure function of `board`, which says what is there and what may be done. */
export const boardView = (board) => html`
  <section class="teams stack tight" aria-labelledby="teams-title" data-choosing=${board.chosen !== null}
    onKeyDown=${({ key }) => key === "Escape" && board.letGo()}>
    ${head(board)}
    <p class="teams-said" role="status">${board.ui.said}</p>
    ${!board.formed || board.ui.anew ? forming(board) : null}
    ${board.formed && html`
      ${waiting(board)}
      <ul class="plain teams-list" data-many=${board.teams.teams.length > MANY} data-scrolls>
        ${board.teams.teams.map((team) => card(board, team))}
        ${fresh(board)}
      </ul>
      ${tray(board)}`}
    ${board.ui.drag && ghost(board.ui.drag)}
  </section>`;

const head = (board) => html`
  <div class="row apart teams-head">
    <h3 id="teams-title">${wordsFor(board.activity).title()}
      ${board.formed && html` <span class="count">${countWords(board)}</span>`}</h3>
    ${board.formed && mayForm(board) && html`
      <button type="button" class="small" aria-expanded=${board.ui.anew} onClick=${board.ui.anew ? board.leaveAsItIs : board.beginAnew}>
        ${icon("repeat")}${wordsFor(board.activity).again()}</button>`}
  </div>`;

const countWords = ({ activity, teams: { teams } }) =>
  `${wordsFor(activity).count(teams.length)} · ${peopleWords(teams.reduce((sum, { members }) => sum + members.length, 0))}`;

/** Pairs that have gone are only mended one by one. */
const mayForm = ({ activity }) => !(activity.kind === "walk" && activity.stage.began);

const zone = ({ ui }, id) => ({ [ZONE]: id, "data-over": ui.drag?.over === id });

/* Those who wait */

const waiting = (board) => {
  const { waiting: people } = board.teams;
  if (people.length === 0) return null;
  return html`
    <div class="note warning teams-waiting" ...${zone(board, `t${WAITS}`)}>
      <div class="row apart">
        <h4>${waitingWords(people.length)}</h4>
        <button type="button" class="primary" onClick=${board.placeAll}>${icon("users")}${t("Giv alle en plads")}</button>
      </div>
      ${board.teams.by === "table" && html`<p>${t("De kan selv vælge et bord på mobilen.")}</p>`}
      <ul class="plain" data-scrolls>${people.map((member) => html`
        <li key=${member.number}>${chip(board, member)}${place(board, member)}</li>`)}</ul>
    </div>`;
};

const place = (board, { number }) => {
  const team = roomiest(board.teams);
  const name = team ? board.nameOf(team) : wordsFor(board.activity).toFresh();
  const go = () => (team ? board.move(number, team.number) : board.moveToNew(number));
  return html`<button type="button" class="small quiet" onClick=${go}>
    ${icon("corner-down-right")}<span><span class="unseen">${t("Nummer {n}", { n: number })} </span>${t("til {team}", { team: name })}</span></button>`;
};

/* Every team */

const card = (board, team) => html`
  <li class="teams-card" key=${team.number} ...${zone(board, `t${team.number}`)} data-whole=${team.number === board.seats.get(board.chosen)}>
    <div class="teams-name">
      ${board.activity.kind === "walk" && sign(team.sign, { size: "1.75rem" })}
      <h4>${board.nameOf(team)}${team.stays && html` <span class="soft">${t("bliver inde")}</span>`}</h4>
      ${toHere(board, board.nameOf(team), team.number, () => board.move(board.chosen, team.number))}
    </div>
    <ul class="plain teams-members">${team.members.map((member) => html`
      <li key=${member.number}>${chip(board, member)}</li>`)}</ul>
    ${progressLine(board, team)}
  </li>`;

const progressLine = ({ progress }, team) => {
  const words = progress(team);
  return words && html`<p class="soft teams-progress">${words}</p>`;
};

/** Keeps its room while nothing is chosen, so that nothing jumps under the hand. */
const toHere = (board, name, team, go) => {
  const may = board.chosen !== null && board.seats.get(board.chosen) !== team;
  return html`
    <button type="button" class="small teams-to" data-may=${may} disabled=${!may} onClick=${go}
      aria-label=${may ? t("Flyt nummer {n} til {team}", { n: board.chosen, team: name }) : null}>${t("Hertil")}</button>`;
};

const fresh = (board) => html`
  <li class="teams-card teams-fresh" key="new" ...${zone(board, NEW)}>
    <div class="teams-name"><h4>${wordsFor(board.activity).fresh()}</h4>
      ${toHere(board, wordsFor(board.activity).toFresh(), NEW, () => board.moveToNew(board.chosen))}</div>
  </li>`;

const chip = (board, member) => html`
  <button type="button" class="teams-chip" data-number=${member.number} aria-pressed=${member.number === board.chosen}
    aria-label=${chipWords(board, member)} ...${zone(board, `m${member.number}`)}
    data-dragged=${board.ui.drag?.number === member.number} onClick=${() => board.press(member.number)}
    onPointerDown=${(event) => board.grab(event, member.number)}>
    <span class="figures">${member.number}</span>
    ${marksOf(member).map(([name, words]) => html`<span class="teams-mark" key=${name}>${icon(name)}${words}</span>`)}
  </button>`;

/** Once somebody is chosen, another number says what pressing it does. */
const chipWords = ({ chosen, seats }, member) => {
  const swaps = chosen !== null && seats.get(chosen) !== seats.get(member.number);
  return swaps ? t("{who}. Byt plads med nummer {n}", { who: memberWords(member), n: chosen }) : memberWords(member);
};

/* What moves them */

const tray = (board) => (board.chosen === null ? finding(board) : chosen(board));

const finding = (board) => html`
  <form class="row teams-tray" onSubmit=${board.find}>
    <p>${t("Tryk på et nummer for at flytte det.")}</p>
    <label for="teams-find">${t("Find nummer")}</label>
    <input id="teams-find" inputmode="numeric" autocomplete="off" maxlength="4" value=${board.ui.typed}
      onInput=${({ target }) => board.type(target.value)} />
    <button type="submit" class="small" disabled=${!board.ui.typed.trim()}>${t("Find")}</button>
  </form>`;

const chosen = (board) => html`
  <form class="row teams-tray" data-chosen="true" onSubmit=${board.moveAsPicked}>
    <p><strong>${t("Nummer {n}", { n: board.chosen })}</strong> ${t("er valgt. Tryk på et andet nummer for at bytte, eller flyt til")}</p>
    <select aria-label=${t("Flyt nummer {n} til", { n: board.chosen })} value=${board.ui.to} onChange=${({ target }) => board.pickTeam(target.value)}>
      <option value="">${t("Vælg")}</option>
      ${board.teams.teams.filter(({ number }) => number !== board.seats.get(board.chosen)).map((team) => html`
        <option key=${team.number} value=${String(team.number)}>${board.nameOf(team)}</option>`)}
      <option value=${NEW}>${wordsFor(board.activity).fresh()}</option>
      ${board.seats.get(board.chosen) !== WAITS && html`<option value=${String(WAITS)}>${t("Lad vente")}</option>`}
    </select>
    <button type="submit" class="small" disabled=${board.ui.to === ""}>${t("Flyt")}</button>
    <button type="button" class="small quiet" onClick=${board.letGo}>${t("Vælg om")}</button>
  </form>`;

/** What is dragged, under the pointer. */
const ghost = ({ number, x, y }) => html`
  <p class="teams-chip teams-ghost figures" aria-hidden="true" style=${{ left: `${x}px`, top: `${y}px` }}>${number}</p>`;
