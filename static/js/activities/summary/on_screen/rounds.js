/** A question asked once more: every answer with the first round and this one beside each other. */
import { mean as spoken, t } from "../../../parts/words.js";
import { inColumns } from "./columns.js";

const cell = (bar) => {
  if (!bar) return null;
  return bar.mean === null ? bar : { ...bar, figures: spoken(bar.mean) };
};

/** Two workshops beside each other have names of their own. */
export const roundsOf = ({ bars, before, rounds: names }) => ({
  names: names ?? [t("Første runde"), t("Denne runde")],
  rows: bars.map((bar) => ({
    label: bar.label,
    cells: [cell(before.find(({ label }) => label === bar.label)), cell(bar)],
  })),
});

export const rounds = (page, room, state) => inColumns(roundsOf(page), room, state);
