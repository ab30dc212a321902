/** The whole room looks at one card, the one that is on the screen. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { actionsOn, inHand } from "./card.js";
import { FROM_THE_START } from "./turns.js";

export const room = {
  others: true,
  title: () => t("Kortet lige nu"),
  up: ({ stage }) => stage.card,
  speaker: () => null,
  since: () => FROM_THE_START,
  lying: (state, memory, card) => html`${inHand(state, card)}${actionsOn(state, memory, card)}`,
  below: () => null,
};
