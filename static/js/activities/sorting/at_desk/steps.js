/** The steps of a sorting in their order, and what to do at the one the room is at. */
import { way } from "../../../desk/way.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";
import { chosen, lookAt, lookOf } from "../looks.js";

const WORDS = {
  groups: () => t("Dan grupper"),
  sort: () => t("Sortér"),
  room: () => t("Se på rummets svar"),
  key: () => t("Se på nøglen"),
};

export const stepsOf = ({ activity, stage }) => {
  const names = [activity.play === "team" && "groups", "sort", "room", activity.keyed && "key"].filter(Boolean);
  return { names, at: names.indexOf(nowAt(activity, stage)) };
};

const nowAt = ({ play }, stage) => {
  if (lookOf(stage).isKeyUp) return "key";
  if (stage.revealed) return "room";
  return play === "team" && !stage.formed ? "groups" : "sort";
};

/** Where the room is, in words: what to do, and why. */
const SAID = {
  groups: () => t("Først skal rummet i grupper. Vælg hvordan, og dan dem herunder."),
  sort: ({ activity }) =>
    activity.play === "team"
      ? t("Grupperne sorterer nu. Vis svarene for alle, når de fleste er færdige.")
      : t("Alle sorterer nu. Vis svarene for alle, når de fleste er færdige."),
  room: ({ activity }) =>
    activity.keyed
      ? t("Tal om det, I er delte om, før nøglen kommer frem.")
      : t("Tal om det, I er delte om. Hvem lagde det anderledes, og hvorfor?"),
  key: () => t("Nøglen er på lærredet og mobilerne. Hvor vil I selv lægge det anderledes end den?"),
};

export const steps = (state) => {
  const { names, at } = stepsOf(state);
  const now = names[at];
  return way(names.map((name) => WORDS[name]()), at, html`
    <p class="way-said">${SAID[now](state)}</p>
    ${waiting(state)}
    ${state.activity.keyed && now !== "groups" && html`<div class="row">${keyButton(state, now)}</div>`}`);
};

const waiting = ({ stage, teams }) => stage.formed && teams?.waiting.length > 0 && html`
  <p class="note warning">${teams.waiting.length === 1
    ? t("1 har ingen gruppe endnu. Find en plads under grupperne.")
    : t("{n} har ingen gruppe endnu. Find pladser under grupperne.", { n: teams.waiting.length })}</p>`;

/** The key is the next thing to show once the room has seen its own answer; it comes and goes where the room looks. */
const keyButton = (state, now) => {
  const turn = (isKeyUp) => () => state.command("look", { at: lookAt({ ...chosen(state), isKeyUp }) });
  return now === "key"
    ? html`<button type="button" onClick=${turn(false)}>${icon("eye-off")}${t("Skjul nøglen")}</button>`
    : html`<button type="button" class=${now === "room" && "primary"} onClick=${turn(true)}>
        ${icon("key")}${t("Vis nøglen")}</button>`;
};
