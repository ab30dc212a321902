/** The sentences a poll says about itself: who is awaited, how many answered, what stands out. */
import { list, number, quotation, t } from "../../parts/words.js";

const FIRST_WORD = 3;
const BRIEF = 42;
const HEADWORD = 30;

/** 5 is "fem"; from eleven on the figures are easier to read. */
export const numberWord = (n) => {
  const words = [t("tre"), t("fire"), t("fem"), t("seks"), t("syv"), t("otte"), t("ni"), t("ti")];
  return words[n - FIRST_WORD] ?? String(n);
};

export const fewSentence = ({ needed }) =>
  t("De første svar kommer, når {number} har svaret.", { number: numberWord(needed) });

const laterSentence = (open) =>
  open
    ? t("Svarene bliver gemt og vises først, når I har haft tid til at tænke jer om.")
    : t("Der er lukket for svar. De bliver vist om lidt.");

const whenClosed = () => t("Svarene vises, når der er lukket for svar.");
const onlyDesk = () => t("Kun den, der styrer dagen, ser svarene.");

const ON_SCREEN = {
  hidden: ({ phones }, open) => (BESIDE_HIDDEN[phones] ?? laterSentence)(open),
  shown: () => t("Svarene vises her, mens de kommer."),
  closed: whenClosed,
  never: ({ phones }) => (phones === "never" ? onlyDesk() : t("Svarene vises kun på mobilerne.")),
};

const BESIDE_HIDDEN = {
  shown: () => t("Svarene vises på mobilerne."),
  answered: () => t("Du ser svarene på din mobil, når du selv har svaret."),
};

const ON_PHONES = {
  hidden: ({ screen }) =>
    screen === "shown"
      ? t("Svarene vises på lærredet.")
      : t("Den, der styrer dagen, bestemmer, hvornår svarene vises."),
  shown: () => t("Svarene vises her, mens de kommer."),
  answered: (_shows, open) =>
    open ? t("Du ser de andres svar, når du selv har svaret.") : t("Svarene vises for dem, der selv har svaret."),
  closed: whenClosed,
  never: ({ screen }) => (screen === "never" ? onlyDesk() : t("Svarene vises kun på lærredet.")),
};

/** When the answers come, said where they are not seen yet; `shows` says for both faces. */
export const screenSentence = (shows, open) => ON_SCREEN[shows.screen](shows, open);
export const phonesSentence = (shows, open) => ON_PHONES[shows.phones](shows, open);

export const hurrySentence = () => t("Under 20 sekunder tilbage. Send det, du har.");

export const answeredSentence = (n) => (n === 1 ? t("1 svar") : t("{n} svar", { n }));

export const inPoints = (n) => (n === 1 ? t("1 point") : t("{n} point", { n: number(n) }));

export const passesSentence = (passes) => (passes === 1 ? t("1 har sagt pas") : t("{n} har sagt pas", { n: passes }));

/** "23 svar", and who said pass, where anybody did. */
export const turnout = ({ n, passes = 0 }) => {
  const answers = answeredSentence(n);
  return passes > 0 ? `${answers}, ${passesSentence(passes)}` : answers;
};

/** A long text by its headword ("Mening: vi kan …" is "Mening") or by its first words. */
export const brief = (text, longest = BRIEF) => {
  const [headword, rest] = text.split(":", 2);
  if (rest !== undefined && headword.length <= HEADWORD) return headword;
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/\s+\S*$/, "");
  return `${cut.replace(/[\s,.;:–-]+$/, "")} …`;
};

export const quoted = (texts) => list(texts.map((text) => quotation(brief(text))));
