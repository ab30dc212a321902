/** What the screen says while there is nothing to show yet of what the room has given. */
import { numberWord } from "../../poll/sentences.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";
import { seen } from "../counts.js";

const FEW = {
  marks: (number) => t("Sæt jeres mærker på mobilen. De vises her, når mindst {number} har sat dem.", { number }),
  wall: (number) => t("Hæng en sætning op fra mobilen. De vises her, når mindst {number} har været med.", { number }),
};

const isThere = {
  marks: (result) => result.ticked !== null,
  wall: ({ wall }) => wall.length > 0,
};

const isEmpty = (picture, result) => !seen(result) || !isThere[picture](result);

/** The sentence to wait with; null where there is something to show, or nothing is waited for. */
export const waitingWords = (picture, { result, workshop }) => {
  if (!(picture in FEW) || !isEmpty(picture, result)) return null;
  if (picture === "wall" && seen(result)) return t("Hæng en sætning op fra mobilen, så hænger den her.");
  return FEW[picture](numberWord(result?.needed ?? workshop.smallest_group));
};

export const awaiting = (sentence) => html`
  <p class="cards-awaiting">${icon("smartphone")}<span>${sentence}</span></p>`;
