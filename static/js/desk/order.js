/** The order of the day: what is up now, what comes next, what a jump would skip. */

import { pageFrom, turnTo } from "../activities/summary/pages.js";
import { t } from "../parts/words.js";

const MANY_SKIPPED = 3;

const KIND_WORDS = {
  slide: () => "",
  pause: () => "",
  timer: () => t("Øvelse"),
  choice: () => t("Afstemning"),
  scale: () => t("Vurdering"),
  words: () => t("Ordsky"),
  text: () => t("Kort på væggen"),
  ranking: () => t("Rækkefølge"),
  points: () => t("Fordeling af point"),
  number: () => t("Et tal"),
  grid: () => t("Felt med to skalaer"),
  questions: () => t("Spørgsmål"),
  cards: () => t("Dialogkort"),
  walk: () => t("Walk'n'Talk"),
  canvas: () => t("Fælles ark"),
  sorting: () => t("Sortering"),
  placing: () => t("Placering"),
  checkout: () => t("Tjek ud"),
  followup: () => t("Opfølgning"),
  summary: () => t("Opsamling"),
};

export const roundWords = ({ round }) => (round > 1 ? t("Runde {n}", { n: round }) : "");

/** All activities in order, each with its block. */
export const activitiesOf = (programme) =>
  programme.flatMap((block) => block.activities.map((activity) => ({ ...activity, block })));

export function currentOf(picture) {
  return activitiesOf(picture.desk.programme).find(({ id }) => id === picture.activity?.id) ?? null;
}

/** The activity after the current one; the first one before the day begins; null after the last. */
export function nextOf(picture) {
  const all = activitiesOf(picture.desk.programme);
  return all[all.findIndex(({ id }) => id === picture.activity?.id) + 1] ?? null;
}

/** What Næste says to the server, by button and by key: a summary turns its pages first, and then the day goes on. */
export const onward = (picture) => turned(picture, 1) ?? ["next"];
export const backward = (picture) => turned(picture, -1) ?? ["back"];

function turned(picture, steps) {
  const page = pageFrom(picture, steps);
  return page && turnTo(page);
}

export const kindWord = ({ kind, form }) => (KIND_WORDS[form ?? kind] ?? KIND_WORDS[kind] ?? (() => ""))();

/** The kind's word beside a title; nothing where the title says it already. */
export function kindBeside(title, activity) {
  const word = kindWord(activity);
  return title.toLowerCase().includes(word.toLowerCase()) ? "" : word;
}

/** "Ordsky – psykisk arbejdsmiljø": the kind in front where it is not said by the title. */
export function named(activity) {
  const title = activity.title || activity.block?.title || "";
  return [kindBeside(title, activity), title, roundWords(activity)].filter(Boolean).join(" – ");
}

/** What lies between now and `id` and has not been shown. */
export function skippedBy(picture, id) {
  const all = activitiesOf(picture.desk.programme);
  const from = all.findIndex((activity) => activity.id === picture.activity?.id);
  const to = all.findIndex((activity) => activity.id === id);
  return all.slice(from + 1, Math.max(to, from + 1)).filter((activity) => activity.opened === null);
}

/** A jump over so much that it should be confirmed. */
export const skipsALot = (picture, id) => skippedBy(picture, id).length >= MANY_SKIPPED;
