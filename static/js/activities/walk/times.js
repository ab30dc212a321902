/** The clock times of a walk as the whole room has them: what falls together is said together. */
import { t } from "../../parts/words.js";
import { ahead, moments } from "../../parts/walk_times.js";

const WORDS = {
  swap: () => t("Byt"),
  turn: () => t("Vend om"),
  home: () => t("Tilbage"),
  "swap turn": () => t("Byt og vend om"),
};

/** Everything that is to happen; those who walk three together have times of their own on their phones. */
const momentsOf = ({ activity: { minutes, rounds, groups }, stage: { began, deadline } }) =>
  moments({ began, deadline, minutes, rounds, tellers: groups.size });

/** What is still worth knowing, in order: [{at, words, isNow}]. */
export const timesAhead = (state) => {
  const still = ahead(momentsOf(state), state.now);
  const instants = [...new Set(still.map(({ at }) => at))];
  return instants.map((at) => {
    const together = still.filter((moment) => moment.at === at).map(({ what }) => what);
    return { at, words: WORDS[together.join(" ")](), isNow: at <= state.now };
  });
};
