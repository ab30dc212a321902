/** The steps of a walk in their order, and the one thing to do next. */
import { way } from "../../../desk/way.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { InSight } from "../../../parts/in_sight.js";
import { backAt } from "../../../parts/walk_times.js";
import { clockTime, t } from "../../../parts/words.js";
import { countsOf, foundWords, homeWords } from "../counts.js";
import { momentOf } from "../moment.js";
import { timesAhead } from "../times.js";

const STEPS = [
  ["before", () => t("Dan par")],
  ["meeting", () => t("Find hinanden")],
  ["walking", () => t("Gå turen")],
  ["back", () => t("Saml op")],
];

export const steps = (state) => html`<${InSight} key=${momentOf(state)}>${next(state)}<//>`;

/** The steps, and what is to be known and done at the one they are at. */
export const next = (state) => {
  const now = momentOf(state);
  const at = STEPS.findIndex(([moment]) => moment === now);
  return way(STEPS.map(([, words]) => words()), at, SAID[now](state));
};

const SAID = {
  before: () => html`
    <p>${t("Se turen efter, og dan så par herunder. De, der hellere vil sidde, vælger det på mobilen imens.")}</p>`,
  meeting: ({ activity, teams, now, command }) => html`
    <p class="way-said">${foundWords(countsOf(teams))}</p>
    ${waiting(teams)}
    <p>${t("Sender du dem afsted nu, er de tilbage kl. {time}.", {
      time: clockTime(backAt(now, activity.minutes)),
    })}</p>
    <div class="row"><button type="button" class="primary" onClick=${() => command("set_out")}>
      ${icon("play")}${t("Send dem afsted")}</button></div>`,
  walking: (state) => html`
    <ul class="plain walk-ahead">${timesAhead(state).map(({ at, words, isNow }) => html`
      <li key=${at}>${isNow ? t("{what} nu", { what: words }) : t("{what} kl.", { what: words })}
        ${" "}<strong class="figures">${clockTime(at)}</strong></li>`)}</ul>
    <p class="way-said">${homeWords(countsOf(state.teams))}</p>
    ${waiting(state.teams)}`,
  back: (state) => html`
    <p>${t("De skulle være tilbage kl. {time}.", { time: clockTime(state.stage.deadline) })}</p>
    <p class="way-said">${homeWords(countsOf(state.teams))}</p>`,
};

const waiting = ({ waiting: people }) =>
  people.length > 0 &&
  html`<p class="note warning">${people.length === 1
    ? t("1 har ingen at gå med endnu. Find en plads under parrene.")
    : t("{n} har ingen at gå med endnu. Find pladser under parrene.", { n: people.length })}</p>`;
