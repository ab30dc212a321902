/** What a canvas, its lines and those who write it are called, on every face. */
import { isInTeam } from "../../parts/lines.js";
import { t } from "../../parts/words.js";

export const linesWords = (n) => (n === 1 ? t("1 linje") : t("{n} linjer", { n }));

/** What a shared canvas is called: its own name, else the group's; a person alone is team 0. */
export const titleOf = ({ name, team }, { groups: { by } }) => {
  if (name) return name;
  if (team === 0) return t("Et ark uden navn");
  return by === "table" ? t("Bord {n}", { n: team }) : t("Gruppe {n}", { n: team });
};

/** A group reads *jeres*, whoever writes alone *dit*. */
export const sayTo = ({ team }, together, alone) => (isInTeam(team) ? together() : alone());
