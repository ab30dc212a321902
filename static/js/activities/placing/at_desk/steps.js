/** The steps of a placing in their order, and what to do at the one the room is at. */
import { way } from "../../../desk/way.js";
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";

const WORDS = {
  groups: () => t("Dan grupper"),
  place: () => t("Placér"),
  room: () => t("Se på rummets billede"),
};

const inTeams = ({ play }) => play === "team";

export const stepsOf = ({ activity, stage }) => {
  const names = inTeams(activity) ? ["groups", "place", "room"] : ["place", "room"];
  return { names, at: names.indexOf(nowAt(activity, stage)) };
};

const nowAt = (activity, { formed, revealed }) => {
  if (revealed) return "room";
  return inTeams(activity) && !formed ? "groups" : "place";
};

/** Where the room is, in words: what to do, and why. */
const SAID = {
  groups: () => t("Først skal rummet i grupper. Vælg hvordan, og dan dem herunder."),
  place: ({ activity }) =>
    inTeams(activity)
      ? t("Grupperne placerer nu. Vis svarene for alle, når de fleste er færdige.")
      : t("Alle placerer nu. Vis svarene for alle, når de fleste er færdige."),
  room: () => t("Tal om det, I er delte om. Hvem har placeret anderledes, og hvorfor?"),
};

export const steps = (state) => {
  const { names, at } = stepsOf(state);
  return way(names.map((name) => WORDS[name]()), at, html`
    <p class="way-said">${SAID[names[at]](state)}</p>
    ${waiting(state)}`);
};

const waiting = ({ stage, teams }) => stage.formed && teams?.waiting.length > 0 && html`
  <p class="note warning">${teams.waiting.length === 1
    ? t("1 har ingen gruppe endnu. Find en plads under grupperne.")
    : t("{n} har ingen gruppe endnu. Find pladser under grupperne.", { n: teams.waiting.length })}</p>`;
