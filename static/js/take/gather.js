/** What this browser keeps of the day that is mine: answers, questions, promises, the cards I had in my hand. */
import { textsIn } from "../activities/canvas/mine.js";
import { collect } from "../phone/describe.js";
import { headline } from "../phone/headline.js";
import { NEW_PROMISE, privateOf } from "../parts/promise.js";

const QUESTIONS = "questions";
const PROMISE = "promise:";
const TICKS = "ticks";
const CANVAS = "canvas";

/** Everything, as texts alone: {parts, canvases, cards, promises, questions}. */
export const gather = (keep, outbox) => ({
  parts: partsIn(keep, outbox),
  canvases: activitiesIn(keep).flatMap((activity) => canvasesIn(keep, outbox, activity)),
  cards: activitiesIn(keep).flatMap((activity) => cardsIn(keep, outbox, activity)),
  promises: activitiesIn(keep).flatMap(({ id }) => promisesIn(keep, outbox, id)),
  questions: questionsIn(keep, outbox).map(({ text, votes, answered, reply, owner }) => ({
    text,
    votes,
    answered,
    reply,
    owner,
  })),
});

export const isEmpty = (mine) => Object.values(mine).every((all) => all.length === 0);

/** Answers under what was asked, in the order they were met, with how each of them fares. */
export const answersIn = (keep, outbox) =>
  collect(
    activitiesIn(keep),
    (id) => oursIn(keep, outbox, id),
    (id) => privateOf(keep.local(id)),
  );

const oursIn = (keep, outbox, id) => withOurs(outbox.mine(id), keep.get(`team:${id}`));

/** My questions with what has become of them. */
export function questionsIn(keep, outbox) {
  const heard = keep.get("heard", {});
  return Object.entries(outbox.mine(QUESTIONS))
    .filter(([slot]) => slot.startsWith("q:"))
    .map(([slot, { value, ...fares }]) => ({ id: slot, text: value.text, ...fares, ...UNHEARD, ...heard[slot] }));
}

const UNHEARD = { votes: 0, answered: false, reply: "", owner: "" };

// While a next meeting begins in another tab, an activity may be named a moment before it is there.
const activitiesIn = (keep) => keep.get("order", []).map((id) => keep.get(`activity:${id}`)).filter(Boolean);

/** What a team wrote together is everybody's, and reads as it was last told, unless I have changed it since. */
export function withOurs(mine, team) {
  const told = Object.fromEntries([
    ...(team?.lines ?? []).map(({ id, ...line }) => [`line:${id}`, sentOf(line)]),
    ...Object.entries(team?.items ?? {}).map(([id, value]) => [`item:${id}`, sentOf(value)]),
    ...(team && "name" in team ? [["name", sentOf({ text: team.name })], ["share", sentOf({ on: team.shared })]] : []),
  ]);
  const newer = Object.entries(mine).filter(
    ([slot, { status, since }]) => !(slot in told) || status !== "sent" || since > team.now,
  );
  return { ...told, ...Object.fromEntries(newer) };
}

const sentOf = (value) => ({ value, status: "sent", why: "" });

/* What has a place of its own on the page to take home */

const isApart = (slot) => slot === TICKS || slot.startsWith(PROMISE);

const partsIn = (keep, outbox) =>
  answersIn(keep, outbox)
    .filter(({ id }) => keep.get(`activity:${id}`).kind !== CANVAS)
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ slot }) => !isApart(slot)).map(({ lines }) => lines),
    }))
    .filter(({ entries }) => entries.length > 0);

/** What my group wrote on its canvas, or I on mine. */
function canvasesIn(keep, outbox, activity) {
  if (activity.kind !== CANVAS) return [];
  const texts = textsIn(activity, oursIn(keep, outbox, activity.id));
  return texts.fields.length > 0 ? [{ title: headline(activity), ...texts }] : [];
}

function promisesIn(keep, outbox, id) {
  const sent = Object.entries(outbox.mine(id)).map(([slot, { value }]) => [slot, value]);
  return Object.entries({ ...Object.fromEntries(sent), ...privateOf(keep.local(id)) })
    .filter(([slot]) => slot.startsWith(PROMISE))
    .map(([slot, value]) => ({ ...NEW_PROMISE, ...value, id: slot }));
}

/** The cards I was dealt, and those I set a mark on, as they lie in the deck. */
function cardsIn(keep, outbox, { id, deck }) {
  if (!deck) return [];
  const marked = outbox.mine(id)[TICKS]?.value.ticks ?? [];
  const mine = new Set([...keep.get(`dealt:${id}`, []), ...marked.flat()]);
  return deck.cards.filter((card) => mine.has(card.id)).map((card) => cardOf(deck, card, marked));
}

function cardOf({ suits, ticks }, { id, name, line, questions, suit }, marked) {
  const look = suits.findIndex((one) => one.id === suit);
  const marks = ticks.filter((_, at) => marked[at]?.includes(id));
  return { name, line, questions, suit: suits[look]?.title ?? "", look, marks };
}
