/** A page of a summary as a table: what stands behind its drawing, and what is shown instead of it. */
import { mean, t } from "../../parts/words.js";
import { brief } from "../poll/sentences.js";
import { levelTitle, promisesOf } from "./levels.js";
import { openFirst, ownerWords } from "./said.js";
import { sortOf } from "./sorts.js";

const written = ({ texts }) => ({
  columns: [t("Overskrift"), t("Tekst")],
  rows: texts.flatMap(({ heading, items }) => items.map((item) => [heading, item])),
});

const asked = ({ questions }) => ({
  columns: [t("Spørgsmål"), t("Ejer"), t("Besvaret"), t("Stemmer")],
  rows: openFirst(questions).map((question) => [
    question.text, question.answered ? question.owner : ownerWords(question), question.answered ? t("Ja") : t("Nej"),
    question.votes,
  ]),
});

const promised = ({ levels }) => ({
  columns: [t("Niveau"), t("Tema"), t("Aftale"), t("Hvem")],
  rows: levels.flatMap((level) =>
    promisesOf(level).map(({ theme, what, who }) => [levelTitle(level.level), theme, what, who]),
  ),
});

/** Promises are counted, and no way they went is set against the others. */
const became = ({ bars, measures }) => ({
  columns: [measures[0], measures[2]],
  rows: bars.map(({ label, count }) => [label, count]),
});

const SCALE = "scale";
/** How many answered and how many skipped it stand last in the table of a scale. */
const ASIDE = 2;

/** The screen may be too narrow for all of it: without what stands aside, and with long texts by their first words. */
const counted = ({ form, columns, rows }) => {
  const most = form === SCALE ? columns.length - ASIDE : columns.length;
  const few = { columns: columns.slice(0, most), rows: rows.map((row) => row.slice(0, most)) };
  const short = few.rows.map(([name, ...rest]) => [brief(String(name)), ...rest]);
  return { columns, rows, shorter: [few, { columns: few.columns, rows: short }] };
};

/** How many put it at each step has no room on a narrow screen. */
const placed = ({ bars, columns, rows }) => {
  const means = bars.length > 0 ? 1 : 2;
  const spoken = rows.map((row) => row.map((cell, at) => (at > 0 && at <= means ? mean(cell) : cell)));
  const few = (cells) => [...cells.slice(0, 2), cells.at(-1)];
  return { columns, rows: spoken, shorter: bars.length > 0 ? [{ columns: few(columns), rows: spoken.map(few) }] : [] };
};

const NOTHING = { columns: [], rows: [] };

const TABLES = {
  few: () => NOTHING, nothing: () => NOTHING, quotes: written, canvases: written, questions: asked,
  promises: promised, became, placed,
};

/** {columns, rows, shorter: narrower ones}; empty where there is nothing to tell. */
export const tableOf = (page) => (TABLES[sortOf(page)] ?? counted)(page);
