/** What came of a scale, in words and figures: a row for every statement. */
import { mean as spoken, number, percent, t } from "../../../parts/words.js";
import { brief, quoted } from "../sentences.js";
import { stepsOf } from "./steps.js";

/** What the ladders show, in one sentence; statements with too few answers are not mentioned. */
export const sentence = ({ statements, steps }, result) => {
  const all = result.statements.map(({ mean }, at) => ({ mean, text: statements[at] }));
  const rated = all.filter(({ mean }) => mean !== null).sort((one, other) => one.mean - other.mean);
  if (rated.length === 0) return t("Ingen udsagn har fået svar nok til at blive vist.");
  const [lowest, highest] = [rated[0], rated.at(-1)];
  const [low, high] = [spoken(lowest.mean), spoken(highest.mean)];
  if (rated.length === 1) return t("Gennemsnittet er {mean} på en skala fra 1 til {steps}.", { mean: low, steps });
  if (low === high) return t("Alle udsagn ligger på {mean} i gennemsnit.", { mean: low });
  return t("Højest ligger {highest} med {high}, lavest {lowest} med {low}.", {
    highest: quoted([highest.text]), high, lowest: quoted([lowest.text]), low,
  });
};

export const table = (activity, { statements }) => {
  const steps = stepsOf(activity).map((step) => stepWords(activity, step));
  const rows = statements.map((row, at) => [activity.statements[at], ...cells(activity, row)]);
  return {
    columns: [t("Udsagn"), t("Gennemsnit"), ...steps, t("Svar"), t("Sprunget over")],
    rows,
    note: t("Gennemsnit på en skala fra 1 til {steps}. I parentes, hvor mange der har svaret.", activity),
    bars: statements
      .map((row, at) => bar(activity, activity.statements[at], row))
      .filter(({ count }) => count !== null),
    shorter: shorter([t("Udsagn"), t("Snit"), ...steps], rows),
  };
};

/** Without who skipped what, and then with the statements by their first words. */
const shorter = (columns, rows) => {
  const few = rows.map((row) => row.slice(0, columns.length));
  return [
    { columns, rows: few },
    { columns, rows: few.map(([statement, ...rest]) => [brief(statement), ...rest]) },
  ];
};

const cells = ({ steps }, { n, mean, counts, skips }) =>
  counts === null
    ? [t("For få har svaret på denne"), ...Array(steps).fill(""), "", ""]
    : [spoken(mean), ...counts.map((count) => withShare(count, n)), n, skips];

/** "5 (36 %)", and a plain 0. */
const withShare = (count, n) => (count > 0 ? `${number(count)} (${percent(count / n)})` : number(count));

/** As long as the mean stands high on the scale; what stands beside it says so. */
const bar = ({ steps }, label, { n, mean }) => ({
  label,
  count: mean === null ? null : n,
  share: mean === null ? 0 : (mean - 1) / (steps - 1),
  figures: mean === null ? "" : `${spoken(mean)} (${number(n)})`,
  value: mean,
});

const stepWords = ({ low, high, steps }, step) => {
  if (step === 1 && low) return `${step} ${low}`;
  return step === steps && high ? `${step} ${high}` : String(step);
};
