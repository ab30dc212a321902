/** What groups have shared, as rows for whoever copies it: a row for every line, under its canvas and field. */
import { t } from "../../parts/words.js";
import { linesWords, titleOf } from "./words.js";

/** "3 ark · 12 linjer" */
export const count = ({ shared }) =>
  [
    shared.length === 1 ? t("1 ark") : t("{n} ark", { n: shared.length }),
    linesWords(shared.flatMap(({ fields }) => fields.flat()).length),
  ].join(" · ");

export const table = (activity, { shared }) => ({
  columns: [t("Ark"), t("Felt"), t("Linje")],
  rows: shared.flatMap((canvas) =>
    canvas.fields.flatMap((lines, at) =>
      lines.map(({ text }) => [titleOf(canvas, activity), activity.fields[at].title, text]),
    ),
  ),
  bars: null,
});
