/** Back again: what the pair brings home, and the circle in which it is told on. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { jointLines } from "../../parts/lines.js";
import { sign, signWord } from "../../parts/sign.js";
import { t } from "../../parts/words.js";
import { useMemory } from "../../parts/writing.js";
import { isAlone, isPlaced } from "./company.js";
import { mannerOf } from "./manner.js";
import { isOver, said } from "./phase.js";

const NO_CARD = "";
const SIGN = "2.5rem";

export const Home = (state) => home(state, useMemory());

export const home = (state, memory) => html`
  ${state.team.circle ? circle(state.team) : greeting(state)}
  ${bring(state, memory)}`;

const greeting = (state) => (said(state, "home") ? welcome(state) : late(state));

/** Whoever said so too early takes it back. */
const welcome = (state) => html`
  <h1 id="walk-title">${mannerOf(state.team).welcome()}</h1>
  ${state.mine.home && !isOver(state) && html`
    <p>
      <button class="quiet" onClick=${() => state.withdraw("home")}>${icon("undo")}${t("Vi er i gang endnu")}</button>
    </p>`}`;

const late = (state) => html`
  <h1 id="walk-title">${mannerOf(state.team).over()}</h1>
  ${state.stage.open && html`
    <button class="primary large wide" onClick=${() => state.send("home", { on: true })}>
      ${icon("home")}${mannerOf(state.team).home()}</button>`}`;

/** Whoever came back without having had anybody may write alone. */
export const Alone = (state) => alone(state, useMemory());

export const alone = (state, memory) => html`
  <h1 id="walk-title">${t("De andre er tilbage")}</h1>
  <p>${t("Har du talt med nogen imens, kan du også skrive en sætning.")}</p>
  ${bring(state, memory)}`;

const bring = (state, memory) => {
  const { bring: headings } = state.activity;
  const { open } = state.stage;
  return html`
    <section class="stack" aria-labelledby="walk-bring">
      <h2 id="walk-bring">${headings.length > 1 ? t("Skriv en sætning til hver") : t("Skriv en sætning")}</h2>
      <p class="hint">${whoSees(state)}</p>
      ${!open && html`<p class="note">${t("Der er lukket for at skrive mere.")}</p>`}
      ${headings.map((heading, to) => jointLines(state, memory, { card: NO_CARD, to, heading, open }))}
    </section>`;
};

const whoSees = ({ team }) => {
  const shown = t("Sætningerne kommer på lærredet uden navne. Undgå også andres navne.");
  return isPlaced(team) && !isAlone(team) ? `${t("I skriver sammen fra hver jeres mobil.")} ${shown}` : shown;
};

const circle = (team) => html`
  <h1 id="walk-title">${t("Sæt jer i kreds {n}", { n: team.circle.number })}</h1>
  <div class="card stack tight">
    <h2>${t("Her sidder I sammen")}</h2>
    <ul class="walk-circle plain">${team.circle.signs.map(
      (one) => html`
      <li key=${signWord(one)}>${sign(one, { size: SIGN })}<span>${signWord(one)}</span>
        ${signWord(one) === signWord(team.sign) && html`<span class="tag">${t("jer")}</span>`}</li>`,
    )}</ul>
  </div>
  <p>${t("Fortæl din makkers historie, kort og kun det, makkeren siger ja til.")}</p>`;
