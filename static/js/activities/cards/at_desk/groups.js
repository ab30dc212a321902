/** The groups at the desk: in the way while they are to be formed, folded away while they talk. */
import { Folded } from "../../../desk/folded.js";
import { teamsBoard } from "../../../desk/teams.js";
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { needsGroups } from "./steps.js";

const linesWords = (n) => (n === 1 ? t("1 linje") : t("{n} linjer", { n }));

/** How far a group is, never what it holds: "3 linjer · kort 2 af 6". */
export const progress = ({ lines, at, of }) =>
  [linesWords(lines), of > 0 && t("kort {n} af {all}", { n: at, all: of })].filter(Boolean).join(" · ");

const groupsWords = (n) => (n === 1 ? t("1 gruppe") : t("{n} grupper", { n }));

const waitWords = (n) => (n === 1 ? t("1 venter på en plads") : t("{n} venter på en plads", { n }));

const sumOf = ({ teams, waiting }) => {
  const lines = teams.reduce((sum, team) => sum + team.lines, 0);
  return [groupsWords(teams.length), linesWords(lines), waiting.length > 0 && waitWords(waiting.length)]
    .filter(Boolean).join(" · ");
};

/** They write together even where cards are not dealt to groups; but nobody has to. */
const foldedWords = ({ stage, teams }) =>
  stage.formed ? sumOf(teams) : t("kan dannes, hvis I vil skrive sammen");

export const groups = (state) => {
  const { activity, stage, teams, command } = state;
  if (!teams) return null;
  const board = teamsBoard({ teams, activity, command, progress: stage.dealt > 0 ? progress : undefined });
  if (stage.dealt === 0 && (needsGroups(activity) || stage.formed)) return board;
  return html`
    <${Folded} class="set-up" key=${activity.id} waits=${teams.waiting.length > 0}>
      <summary>${t("Grupper")} <span class="soft">${foldedWords(state)}</span></summary>
      ${board}
    <//>`;
};
