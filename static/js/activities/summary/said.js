/** What a page of a summary says beside its drawing: how many stand behind it, and what it does not show. */
import { t } from "../../parts/words.js";
import { answeredSentence } from "../poll/sentences.js";
import { levelTitle } from "./levels.js";

export const peopleWords = (n) => (n === 1 ? t("1 har været med") : t("{n} har været med", { n }));

const questionCount = (n) => (n === 1 ? t("1 spørgsmål") : t("{n} spørgsmål", { n }));
const promiseCount = (n) => (n === 1 ? t("1 aftale") : t("{n} aftaler", { n }));
const peopleCount = (n) => t("{n} har bidraget", { n });

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

const COUNTS = {
  questions: ({ questions }) => questionCount(questions.length),
  commitments: ({ levels }) => promiseCount(sum(levels.map(({ count }) => count))),
  poll: ({ n }) => answeredSentence(n),
};

/** "23 svar", "8 spørgsmål"; nothing where too few answered for anything to be told. */
export const countWords = (page) => (page.few ? "" : (COUNTS[page.kind] ?? (({ n }) => peopleCount(n)))(page));

export const moreWords = (n) => (n > 0 ? t("og {n} mere i opsamlingen", { n }) : "");

/** Beside the sentence that says how few they were. */
export const fewWords = () => t("Er der for få svar, viser vi dem ikke. Så kan ingen kendes på dem.");

export const nothingWords = () => t("Her er ikke noget at vise.");

export const answeredWords = (n) => (n === 1 ? t("1 er besvaret") : t("{n} er besvaret", { n }));

export const ownerWords = ({ owner }) => (owner ? t("{name} tager det med", { name: owner }) : t("uden ejer endnu"));

const openWords = ({ questions }) => {
  const open = questions.filter(({ answered }) => !answered);
  const alone = open.filter(({ owner }) => !owner).length;
  if (open.length === 0) return t("Alle spørgsmål er besvaret.");
  const words = open.length === 1 ? t("1 spørgsmål står åbent") : t("{n} spørgsmål står åbne", { n: open.length });
  return alone > 0 ? t("{open}, og {n} har ingen ejer endnu.", { open: words, n: alone }) : `${words}.`;
};

/** Where most of what was promised lies. */
const levelWords = ({ levels }) => {
  const most = Math.max(...levels.map(({ count }) => count));
  const leading = levels.filter(({ count, level }) => count === most && level !== "");
  if (leading.length !== 1) return t("Det har I aftalt med jer selv og hinanden.");
  const level = levelTitle(leading[0].level).toLowerCase();
  return t("Flest aftaler ligger på niveauet {level}: {n}.", { level, n: most });
};

const SENTENCES = { questions: openWords, commitments: levelWords };

/** What the page shows, in one sentence; what belongs to the whole day is told here. */
export const sentenceOf = (page) => page.sentence || (SENTENCES[page.kind]?.(page) ?? "");

/** What is still open stands first, the most wanted of it on top. */
export const openFirst = (questions) =>
  [...questions].sort((one, other) => one.answered - other.answered || other.votes - one.votes);
