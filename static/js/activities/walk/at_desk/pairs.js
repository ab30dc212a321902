/** The pairs at the desk: formed and mended on the board of teams, which is put aside while they walk. */
import { Folded } from "../../../desk/folded.js";
import { teamsBoard } from "../../../desk/teams.js";
import { html } from "../../../parts/html.js";
import { list, t } from "../../../parts/words.js";

/** How far a pair is, in words. */
export const progress = ({ found, home, lines }) => {
  const words = [home ? t("er tilbage") : found && t("har fundet hinanden"), lines > 0 && linesWords(lines)];
  return list(words.filter(Boolean));
};

const linesWords = (n) => (n === 1 ? t("har skrevet 1 sætning") : t("har skrevet {n} sætninger", { n }));

export const pairs = (state) => teamsBoard({ ...state, progress });

/** Somebody who comes late is still found a place; then it is open by itself. */
export const pairsAside = (state) => html`
  <${Folded} key=${`aside-${state.activity.id}`} waits=${state.teams.waiting.length > 0}>
    <summary>${t("Ret parrene")}</summary>
    ${pairs(state)}
  <//>`;
