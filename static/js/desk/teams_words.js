/** What teams are called at the desk, by what people do together and how they were formed. */
import { signWord } from "../parts/sign.js";
import { t } from "../parts/words.js";

const GROUPS = {
  title: () => t("Grupper"),
  form: () => t("Dan grupper"),
  formed: () => t("Grupperne er dannet."),
  fresh: () => t("Ny gruppe"),
  toFresh: () => t("en ny gruppe"),
  chosen: (n) => t("Nummer {n} er valgt. Vælg en gruppe eller et nummer at bytte med.", { n }),
  count: (n) => (n === 1 ? t("1 gruppe") : t("{n} grupper", { n })),
  size: (n) => t("{n} i hver gruppe", { n }),
};

const PAIRS = {
  title: () => t("Par"),
  form: () => t("Dan par"),
  formed: () => t("Parrene er dannet."),
  fresh: () => t("Nyt par"),
  toFresh: () => t("et nyt par"),
  chosen: (n) => t("Nummer {n} er valgt. Vælg et par eller et nummer at bytte med.", { n }),
  count: (n) => (n === 1 ? t("1 par") : t("{n} par", { n })),
  size: (n) => t("{n} går sammen", { n }),
};

const TABLES = {
  ...GROUPS,
  title: () => t("Borde"),
  fresh: () => t("Nyt bord"),
  toFresh: () => t("et nyt bord"),
  chosen: (n) => t("Nummer {n} er valgt. Vælg et bord eller et nummer at bytte med.", { n }),
  formed: () => t("Alle kan vælge et bord på mobilen nu."),
  count: (n) => (n === 1 ? t("1 bord") : t("{n} borde", { n })),
};

export const TABLE = "table";
export const SAME = "same";

/** People walk in pairs, also when it is three; tables are there before anybody sits at them. */
export const wordsFor = ({ kind }, by) => {
  if (kind === "walk") return PAIRS;
  return by === TABLE ? TABLES : GROUPS;
};

/** Pairs find each other by their sign, people at tables by its number. */
export const nameOf = ({ number, sign }, { kind, by }) => {
  if (kind === "walk") return signWord(sign);
  return by === TABLE ? t("Bord {n}", { n: number }) : t("Gruppe {n}", { n: number });
};

export const peopleWords = (n) => (n === 1 ? t("1 person") : t("{n} personer", { n }));

export const waitingWords = (n) => (n === 1 ? t("1 venter på en plads") : t("{n} venter på en plads", { n }));

/** What to know of somebody before moving them: an icon and its words. */
export const marksOf = ({ phone, away }) =>
  [!phone && ["smartphone", t("uden mobil")], away && ["hourglass", t("ikke hørt fra længe")]].filter(Boolean);

export const RULES = {
  mixed: {
    name: () => t("Blandet"),
    hint: () => t("Roller og arbejdspladser bliver spredt, og man møder nye, så længe det kan lade sig gøre."),
  },
  random: {
    name: () => t("Tilfældigt"),
    hint: () => t("Lodtrækning, hvor man møder nye, så længe det kan lade sig gøre."),
  },
  workplace: {
    name: () => t("Samme arbejdsplads sammen"),
    hint: () => t("Kolleger kommer sammen. Er de mange, bliver de delt. Er de få, får de selskab af andre."),
  },
  [SAME]: {
    name: () => t("Samme grupper som sidst"),
    hint: () => t("Alle bliver, hvor de var. De, der ikke var med sidst, venter på en plads."),
  },
  [TABLE]: {
    name: () => t("Frit bordvalg"),
    hint: () => t("Alle sidder ved det bord, de har skrevet, eller vælger et på mobilen."),
  },
};
