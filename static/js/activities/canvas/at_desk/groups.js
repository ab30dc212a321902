/** The groups at the desk: in the way while they are to be formed, folded away while they write. */
import { Folded } from "../../../desk/folded.js";
import { teamsBoard } from "../../../desk/teams.js";
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { linesWords } from "../words.js";

/** How far a group is, never what it wrote: "Solsikken · 3 linjer · vist for rummet". */
export const progress = ({ name, lines, shared }) =>
  [name && t("»{name}«", { name }), linesWords(lines), shared && t("vist for rummet")].filter(Boolean).join(" · ");

const waitWords = (n) => (n === 1 ? t("1 venter på en plads") : t("{n} venter på en plads", { n }));

const groupsWords = (n) => (n === 1 ? t("1 gruppe") : t("{n} grupper", { n }));

export const sumOf = ({ teams, waiting }) => {
  const shared = teams.filter((team) => team.shared).length;
  return [
    groupsWords(teams.length),
    linesWords(teams.reduce((sum, { lines }) => sum + lines, 0)),
    shared > 0 && (shared === 1 ? t("1 har vist sit ark") : t("{n} har vist deres ark", { n: shared })),
    waiting.length > 0 && waitWords(waiting.length),
  ].filter(Boolean).join(" · ");
};

export const groups = ({ activity, stage, teams, command }) => {
  if (!teams) return null;
  const board = teamsBoard({ teams, activity, command, progress: stage.formed ? progress : undefined });
  if (!stage.formed) return board;
  return html`
    <${Folded} class="set-up" key=${activity.id} waits=${teams.waiting.length > 0}>
      <summary>${t("Grupper")} <span class="soft">${sumOf(teams)}</span></summary>
      ${board}
    <//>`;
};
