/** The groups of a sorting or placing: in the way while they are to be formed, folded away while they work. */
import { html } from "../parts/html.js";
import { t } from "../parts/words.js";
import { Folded } from "./folded.js";
import { teamsBoard } from "./teams.js";

const doneWords = (teams, all) => {
  const done = teams.filter(({ placed }) => placed === all).length;
  return t("{n} af {all} grupper er færdige", { n: done, all: teams.length });
};

/** `progressIn` says of so many items how far a group is, and never where it put what. */
export const itemGroups = ({ activity, stage, teams, command }, progressIn) => {
  if (!teams) return null;
  const all = activity.items.length;
  const board = teamsBoard({ teams, activity, command, progress: stage.formed ? progressIn(all) : undefined });
  if (!stage.formed) return board;
  return html`
    <${Folded} class="set-up" key=${activity.id} waits=${teams.waiting.length > 0}>
      <summary>${t("Grupper")} <span class="soft">${doneWords(teams.teams, all)}</span></summary>
      ${board}
    <//>`;
};
