/** What the screen may show of the cards, by how they are played. */
import { looksAmong } from "../../../desk/looks.js";
import { t } from "../../../parts/words.js";

const LOOKS = [
  { at: "card", words: () => t("Kortet"), offered: ({ play }) => play === "room" },
  { at: "marks", words: () => t("Rummets mærker"), offered: ({ deck }) => deck.ticks.length > 0 },
  { at: "wall", words: () => t("Væggen"), offered: () => true },
];

export const looks = (state) =>
  looksAmong(state, LOOKS.filter(({ offered }) => offered(state.activity)).map(({ at, words }) => [at, words()]));
