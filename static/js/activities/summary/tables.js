/** A page of a summary as a table: what stands behind its drawing, and what is shown instead of it. */
import { t } from "../../parts/words.js";
import { levelTitle, promisesOf } from "./levels.js";
import { openFirst, ownerWords } from "./said.js";
import { sortOf } from "./sorts.js";

const written = ({ texts }) => ({
  columns: [t("Overskrift"), t("Tekst")],
  rows: texts.flatMap(({ heading, items }) => items.map((item) => [heading, item])),
});

const asked = ({ questions }) => ({
  columns: [t("Spørgsmål"), t("Stemmer"), t("Ejer"), t("Besvaret")],
  rows: openFirst(questions).map((question) => [
    question.text, question.votes, question.answered ? question.owner : ownerWords(question),
    question.answered ? t("Ja") : t("Nej"),
  ]),
});

const promised = ({ levels }) => ({
  columns: [t("Niveau"), t("Tema"), t("Aftale"), t("Hvem")],
  rows: levels.flatMap((level) =>
    promisesOf(level).map(({ theme, what, who }) => [levelTitle(level.level), theme, what, who]),
  ),
});

const counted = ({ columns, rows }) => ({ columns, rows });

const NOTHING = { columns: [], rows: [] };

const TABLES = {
  few: () => NOTHING, nothing: () => NOTHING, quotes: written, questions: asked, promises: promised,
};

/** {columns, rows}; both empty where there is nothing to tell. */
export const tableOf = (page) => (TABLES[sortOf(page)] ?? counted)(page);
