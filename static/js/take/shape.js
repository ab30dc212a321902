/** What came by link is anybody's: only texts of the shape we know go further, and no more than fits. */
import { LEVELS, NEW_PROMISE, SHARES, WHOM } from "../parts/promise.js";

const SHORT = 120;
const LONG = 1000;
const FEW = 20;
const MANY = 60;
const MOST_VOTES = 100_000;
const LOOKS = 8;
const NO_LOOK = -1;
const SLOT = /^promise:[0-9a-z]{1,40}$/;
const DAY = /^(?:19|20)\d\d-\d\d-\d\d$/;

/** Everything of mine as one text; what is empty need not travel. */
export const write = (mine) => JSON.stringify(mine, (_name, value) => (isNothing(value) ? undefined : value));

const isNothing = (value) => ["", 0, false].includes(value) || (Array.isArray(value) && value.length === 0);

/** {parts, canvases, cards, promises, questions} from such a text; null where it is nothing of ours. */
export function read(text) {
  const found = parsed(text);
  if (!isThing(found) || !Object.keys(SHAPES).some((name) => Array.isArray(found[name]))) return null;
  return Object.fromEntries(Object.keys(SHAPES).map((name) => [name, shaped(found, name)]));
}

/** What says nothing is left out. */
const shaped = (found, name) => many(found[name], SHAPES[name], MANY).filter((one) => one[SAYS[name]]);

const SAYS = { parts: "title", canvases: "title", cards: "name", promises: "what", questions: "text" };

const SHAPES = {
  parts: ({ title, entries }) => ({
    title: text(title, LONG),
    entries: many(entries, (lines) => texts(lines), MANY).filter((lines) => lines.length > 0),
  }),
  canvases: ({ title, name, fields }) => ({
    title: text(title, LONG),
    name: text(name, SHORT),
    fields: many(fields, field, FEW).filter(({ lines }) => lines.length > 0),
  }),
  cards: ({ name, line, questions, suit, look, marks }) => ({
    name: text(name, SHORT),
    line: text(line, LONG),
    questions: texts(questions),
    suit: text(suit, SHORT),
    look: suit ? whole(look, LOOKS - 1) : NO_LOOK,
    marks: texts(marks),
  }),
  promises: (promise, at) => ({
    ...NEW_PROMISE,
    id: SLOT.test(promise.id) ? promise.id : `promise:${at}`,
    what: text(promise.what, LONG),
    whom: texts(promise.whom).filter((one) => Object.hasOwn(WHOM, one)),
    first_step: text(promise.first_step, LONG),
    by: isDay(promise.by) ? promise.by : "",
    need: text(promise.need, LONG),
    level: oneOf(LEVELS, promise.level, ""),
    theme: text(promise.theme, SHORT),
    share: oneOf(SHARES, promise.share, NEW_PROMISE.share),
    who: text(promise.who, SHORT),
  }),
  questions: ({ text: words, votes, answered, reply, owner }) => ({
    text: text(words, LONG),
    votes: whole(votes, MOST_VOTES),
    answered: answered === true,
    reply: text(reply, LONG),
    owner: text(owner, SHORT),
  }),
};

function field({ title, lines }) {
  return { title: text(title, SHORT), lines: texts(lines) };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isThing = (found) => typeof found === "object" && found !== null && !Array.isArray(found);

const many = (found, shape, most) =>
  (Array.isArray(found) ? found.slice(0, most) : []).filter((one) => typeof one === "object" && one).map(shape);

const text = (found, most) => (typeof found === "string" ? found.slice(0, most) : "");

const texts = (found) =>
  (Array.isArray(found) ? found.slice(0, FEW) : []).map((one) => text(one, LONG)).filter(Boolean);

const whole = (found, most) => (Number.isInteger(found) ? Math.min(Math.max(found, 0), most) : 0);

const oneOf = (table, found, otherwise) =>
  typeof found === "string" && Object.hasOwn(table, found) ? found : otherwise;

const isDay = (found) =>
  typeof found === "string" && DAY.test(found) && Date.parse(found) > 0 && sameDay(new Date(found), found);

/** There is no 31 February. */
const sameDay = (date, iso) => date.toISOString().startsWith(iso);
