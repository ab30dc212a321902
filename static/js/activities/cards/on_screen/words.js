/** What the screen says about an exercise with cards: what is to be done, how it goes on, and what to talk about. */
import { t } from "../../../parts/words.js";

const write = ({ deck }) =>
  deck.ticks.length > 0
    ? t("Skriv det vigtigste ned, og sæt jeres mærker på mobilen.")
    : t("Skriv det vigtigste ned på mobilen.");

const gather = ({ groups: { by } }) =>
  by === "table"
    ? t("Sæt dig ved et bord, og skriv dets nummer på mobilen.")
    : t("Find din gruppe. Mobilen siger hvilken.");

const STEPS = {
  each: (activity) => [
    gather(activity),
    t("Du får et kort på mobilen. Fortæl de andre om det."),
    write(activity),
  ],
  hand: (activity) => [
    gather(activity),
    t("I får en bunke kort og taler om dem ét ad gangen."),
    write(activity),
  ],
  room: (activity) => [
    t("Vi ser på ét kort ad gangen her på lærredet."),
    t("Tal om det med dem, du sidder ved."),
    write(activity),
  ],
  browse: (activity) => [
    t("Alle kortene ligger på din mobil. Bladr i dem."),
    t("Stop ved dem, der siger jer noget, og tal om dem."),
    write(activity),
  ],
};

/** How it will go, in three short steps. */
export const stepsOf = (activity) => STEPS[activity.play](activity);

const TASKS = {
  each: () => t("Hver af jer får et kort. Hvad fortæller det om jeres hverdag?"),
  hand: () => t("I får nogle kort sammen. Hvad fortæller de om jeres hverdag?"),
  room: () => t("Vi ser på de samme kort. Hvad fortæller de om jeres hverdag?"),
  browse: () => t("Kortene ligger fremme. Hvilke af dem fortæller noget om jeres hverdag?"),
};

export const taskOf = ({ task, play }) => task || TASKS[play]();

const MOST = 3;

/** Three questions that go with every card: those all cards have, else what the deck asks people to note. */
export const questionsOf = ({ deck }) => {
  const [first, ...others] = deck.cards;
  const common = first.questions.filter((question) => others.every(({ questions }) => questions.includes(question)));
  if (common.length >= MOST - 1) return common.slice(0, MOST);
  return [t("Hvad siger kortet jer?"), ...deck.fields].slice(-MOST);
};

export const underWayWords = ({ groups: { by } }, n) => {
  if (by === "table") return n === 1 ? t("1 bord er i gang") : t("{n} borde er i gang", { n });
  return n === 1 ? t("1 gruppe er i gang") : t("{n} grupper er i gang", { n });
};
