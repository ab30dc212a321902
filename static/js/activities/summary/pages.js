/** The pages of a summary: what they are called, which one is up, and which ones lie around it. */
import { t } from "../../parts/words.js";

const KIND = "summary";
const COVER = "";

/** The cover, and then the pages in the order they are walked through: {id, title}. */
export const walkOf = ({ activity, result }) => [
  { id: COVER, title: activity.title },
  ...(result?.pages ?? []),
];

/** Where the room is among them, in a view or a picture; a page that was taken out leaves it at the cover. */
export const placeOf = ({ activity, stage = activity.stage, result }) =>
  Math.max(0, walkOf({ activity, result }).findIndex(({ id }) => id === stage.look));

/** The page so many steps on, or back; null where there is none, and in every other activity. */
export const pageFrom = (picture, steps) =>
  picture.activity?.kind === KIND ? (walkOf(picture)[placeOf(picture) + steps] ?? null) : null;

export const isSummary = (activity) => activity?.kind === KIND;

/** What the desk says to have a page on the screen, as a command and what goes with it. */
export const turnTo = ({ id }) => ["page", { at: id }];

export const pageWords = (place, of) => t("Side {number} af {of}", { number: place, of });
