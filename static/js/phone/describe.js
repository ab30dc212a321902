/** What a person sent, in words they recognise: lines of text for Mit and for what they take home. */
import { list, number, t } from "../parts/words.js";
import { placeWords } from "../activities/placing/axis.js";
import { entriesIn as canvasIn } from "../activities/canvas/mine.js";
import { chosenWords } from "../activities/poll/choice/options.js";
import { inPoints } from "../activities/poll/sentences.js";
import { promiseLines, shareWord, withSecret } from "../parts/promise.js";
import { headline } from "./headline.js";

const POLLS = {
  choice: (value, activity) => chosenWords(activity, value),
  scale: ({ ratings = [] }, activity) => ratings.map((rating, at) => rated(activity.statements[at], rating)),
  words: ({ words = [] }) => [list(words)],
  ranking: ({ order = [] }, activity) => order.map((at, place) => `${place + 1}. ${activity.options[at]}`),
  points: ({ points = [] }, activity) =>
    points.flatMap((given, at) => (given > 0 ? [`${activity.options[at]}: ${inPoints(given)}`] : [])),
  number: ({ number: own }, { unit, decimals }) => [[number(own, decimals), unit].filter(Boolean).join(" ")],
  grid: ({ ratings = [] }, activity) => ratings.map((rating, at) => placed(activity, activity.options[at], rating)),
  text: ({ text = "", column = 0 }, activity) => [
    activity.columns?.length ? `${activity.columns[column]}: ${text}` : text,
  ],
};

const rated = (statement, rating) =>
  rating === null ? t("{statement}: sprunget over", { statement }) : `${statement}: ${number(rating)}`;

const placed = ({ x, y }, option, rating) =>
  rating === null
    ? t("{statement}: sprunget over", { statement: option })
    : `${option}: ${x.title} ${number(rating[0])}, ${y.title} ${number(rating[1])}`;

const nameIn = ({ cards }, id) => cards.find((card) => card.id === id)?.name ?? "";

/** By the word its slot begins with. */
const CARDS = {
  ticks: ({ ticks = [] }, deck) =>
    deck.ticks.flatMap((tick, at) =>
      ticks[at]?.length > 0 ? [`${tick}: ${list(ticks[at].map((id) => nameIn(deck, id)))}`] : [],
    ),
  card: ({ text, card }, deck) => [text, t("Hængt op ved {card}", { card: nameIn(deck, card) })],
  line: ({ text, card, to }, deck) => (text ? [text, `${nameIn(deck, card)}: ${deck.fields[to]}`] : []),
};

const KINDS = {
  poll: (slot, value, activity) => (value.pass ? [t("Du har sagt pas.")] : POLLS[activity.form](value, activity)),
  cards: (slot, value, { deck }) => CARDS[slot.split(":")[0]]?.(value, deck) ?? [],
  walk: (slot, { to, text }, { bring }) => (slot.startsWith("line:") && text ? [`${bring[to]}: ${text}`] : []),
  followup: (slot, { text }, { ask }) => (slot === "note" ? [`${ask} ${text}`] : []),
  checkout: (slot, value) => (slot === "take" ? [value.text, shareWord(value)] : promiseLines(value)),
};

/** Where everything said of many items reads as one: its slot, and its lines of all values by slot. */
const AS_ONE = {
  placing: { slot: "items", lines: (values, activity) => placedIn(values, activity) },
  sorting: { slot: "items", lines: (values, { piles, items }) => piles.flatMap(inPile(values, items)) },
};

/** Every item where it stands, in their order. */
const placedIn = (values, activity) =>
  activity.items.flatMap(({ id, name }) =>
    values[`item:${id}`] ? [`${name}: ${placeWords(activity, values[`item:${id}`])}`] : []);

const inPile = (values, items) => ({ id, title }) => {
  const names = items.filter((item) => values[`item:${item.id}`]?.pile === id).map(({ name }) => name);
  return names.length > 0 ? [`${title}: ${list(names)}`] : [];
};

export const describe = (activity, slot, value) => KINDS[activity.kind]?.(slot, value, activity) ?? [];

/** Everything this person has, in the order they met it: [{title, entries: [{slot, lines, status}]}]. */
export function collect(activities, mineOf, privateOf) {
  return activities
    .map((activity) => ({
      id: activity.id,
      title: headline(activity),
      entries: entriesOf(activity, mineOf, privateOf),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function entriesOf(activity, mineOf, privateOf) {
  if (activity.kind === "canvas") return canvasIn(activity, mineOf(activity.id));
  const whole = AS_ONE[activity.kind];
  if (whole) return asOne(activity, whole, mineOf(activity.id));
  return Object.entries(withSecret(mineOf(activity.id), privateOf(activity.id)))
    .map(([slot, { value, status, why }]) => ({ slot, lines: describe(activity, slot, value), status, why }))
    .filter(({ lines }) => lines.length > 0);
}

/** It fares as the part of it that fares worst. */
const FARES = ["refused", "waiting", "sent"];

function asOne(activity, { slot, lines }, mine) {
  const values = Object.fromEntries(Object.entries(mine).map(([name, { value }]) => [name, value]));
  const [worst] = Object.values(mine).sort((one, other) => FARES.indexOf(one.status) - FARES.indexOf(other.status));
  const words = lines(values, activity);
  return words.length > 0 ? [{ slot, lines: words, status: worst.status, why: worst.why }] : [];
}

export const questionWords = (votes, answered) => {
  if (votes === 0 && !answered) return t("stillet");
  const wanted = votes === 1 ? t("1 vil også gerne vide det") : t("{n} vil også gerne vide det", { n: votes });
  return answered ? t("besvaret") : wanted;
};
