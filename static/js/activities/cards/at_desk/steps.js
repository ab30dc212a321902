/** The steps of the exercise in their order, and the one thing to do next. */
import { way } from "../../../desk/way.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { InSight } from "../../../parts/in_sight.js";
import { t } from "../../../parts/words.js";

/** Ways to play in which everybody has cards of their group's own. */
const IN_GROUPS = new Set(["each", "hand"]);

export const needsGroups = ({ play }) => IN_GROUPS.has(play);

const WORDS = {
  groups: () => t("Dan grupper"),
  deal: ({ play }) => DEAL[play].step(),
  talk: () => t("Tal sammen"),
  look: () => t("Se på det sammen"),
};

const DEAL = {
  each: { step: () => t("Del kort ud"), again: () => t("Del en ny runde") },
  hand: { step: () => t("Del kort ud"), again: () => t("Giv hver gruppe nye kort") },
  room: { step: () => t("Vis kortet"), again: null },
  browse: { step: () => t("Åbn kortene"), again: null },
};

/** All steps of this way to play, and which one the room is at. */
export const stepsOf = ({ activity, stage }) => {
  const names = needsGroups(activity) ? ["groups", "deal", "talk", "look"] : ["deal", "talk", "look"];
  return { names, at: names.indexOf(nowAt(activity, stage)) };
};

const nowAt = (activity, { formed, dealt, look }) => {
  if (dealt === 0) return needsGroups(activity) && !formed ? "groups" : "deal";
  return look === "marks" || look === "wall" ? "look" : "talk";
};

/** Where the room is, in words: what to do, and why. */
const SAID = {
  groups: () => t("Først skal rummet i grupper. Vælg hvordan, og dan dem herunder."),
  deal: ({ activity, stage }) => dealWords(activity, stage),
  talk: ({ stage }) => talkWords(stage),
  look: () => t("Lærredet viser, hvad I er nået frem til."),
};

const dealWords = (activity, { formed }) => {
  if (needsGroups(activity)) return t("Grupperne er dannet. Del kort ud, når alle har fundet deres.");
  return formed ? t("Begynd, når alle har fundet deres gruppe.") : t("I kan begynde med det samme.");
};

const talkWords = ({ dealt, paused }) => {
  if (paused) return t("Pause. Uret står stille på lærredet og mobilerne.");
  return dealt > 1 ? t("Runde {n} er i gang.", { n: dealt }) : t("I er i gang.");
};

/** Once they talk the desk stays where it is: whoever looks at the marks comes back to them. */
const begins = ({ activity, stage }) => (stage.dealt > 0 ? "talk" : nowAt(activity, stage));

export const steps = (state) => html`<${InSight} key=${begins(state)}>${next(state)}<//>`;

/** The steps, and what is to be known and done at the one they are at. */
export const next = (state) => {
  const { names, at } = stepsOf(state);
  const now = names[at];
  return way(names.map((name) => WORDS[name](state.activity)), at, html`
    <p class="way-said">${SAID[now](state)}</p>
    ${waiting(state)}
    ${buttons(state, now)}`);
};

const waiting = ({ stage, teams }) => stage.formed && teams?.waiting.length > 0 && html`
  <p class="note warning">${teams.waiting.length === 1
    ? t("1 har ingen gruppe endnu. Find en plads under grupperne.")
    : t("{n} har ingen gruppe endnu. Find pladser under grupperne.", { n: teams.waiting.length })}</p>`;

const buttons = (state, now) => {
  if (now === "groups") return null;
  if (now === "deal") return html`<div class="row">${dealButton(state)}</div>`;
  return html`<div class="row">${holdButton(state)}${againButton(state)}</div>`;
};

const dealButton = ({ activity, command }) => html`
  <button type="button" class="primary" onClick=${() => command("deal")}>
    ${icon("play")}${DEAL[activity.play].step()}</button>`;

const againButton = ({ activity, command }) => DEAL[activity.play].again && html`
  <button type="button" onClick=${() => command("deal")}>${icon("repeat")}${DEAL[activity.play].again()}</button>`;

const holdButton = ({ stage, command }) =>
  stage.paused
    ? html`<button type="button" class="primary" onClick=${() => command("hold", { on: false })}>
        ${icon("play")}${t("Fortsæt")}</button>`
    : html`<button type="button" onClick=${() => command("hold", { on: true })}>
        ${icon("pause")}${t("Sæt på pause")}</button>`;
