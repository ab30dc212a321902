/** The groups at the desk: in the way while they are to be formed, folded away while they sort. */
import { teamsBoard } from "../../../desk/teams.js";
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";

/** How far a group is, never where it put what: "12 af 20 lagt på plads". */
export const progressIn = (all) => ({ placed }) => t("{n} af {all} lagt på plads", { n: placed, all });

const doneWords = (teams, all) => {
  const done = teams.filter(({ placed }) => placed === all).length;
  return t("{n} af {all} grupper er færdige", { n: done, all: teams.length });
};

export const groups = (state) => {
  const { activity, stage, teams, command } = state;
  if (!teams) return null;
  const all = activity.items.length;
  const board = teamsBoard({ teams, activity, command, progress: stage.formed ? progressIn(all) : undefined });
  if (!stage.formed) return board;
  return html`
    <details class="set-up" open=${teams.waiting.length > 0}>
      <summary>${t("Grupper")} <span class="soft">${doneWords(teams.teams, all)}</span></summary>
      ${board}
    </details>`;
};
