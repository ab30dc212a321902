/** What the tests of cards on the phone share: Anna's phone, her team of three, and a small deck. */
import { page } from "../../static/js/activities/cards/phone.js";
import { newMemory } from "../../static/js/parts/writing.js";
import { member } from "./members.js";
import { elements, NOON, onPhone, read } from "./polls.js";

export const MINUTE_MS = 60_000;

const card = (id, name, more = {}) => ({
  id,
  name,
  line: `${name} i én linje.`,
  questions: [`Hvornår gavner ${name}?`],
  roles: [],
  suit: "samarbejde",
  icon: "bridge",
  depth: 1,
  perspective: `Set fra en anden stol: ${name}?`,
  ...more,
});
const DECK = {
  title: "Roller for tillidsvalgte",
  language: "da",
  suits: [
    { id: "samarbejde", title: "Samarbejde" },
    { id: "faldgruber", title: "Faldgruber" },
  ],
  fields: ["Gavnlig når …", "Mindre hensigtsmæssig når …"],
  ticks: ["Kan se mig selv i den", "Vil gerne blive bedre til den"],
  cards: [
    card("brobygger", "Brobygger"),
    card("maegler", "Mægler"),
    card("postbud", "Postbud", { suit: "faldgruber", perspective: "" }),
  ],
};
export const EXERCISE = {
  kind: "cards",
  id: "b3.a1",
  title: "Øvelse med dialogkort",
  deck: DECK,
  play: "each",
  groups: { by: "mixed", size: 4 },
  task: "",
  minutes: 40,
  card_minutes: null,
  hand: 3,
};
export const ANNAS_TEAM = {
  activity: "b3.a1",
  now: NOON,
  team: 3,
  me: 17,
  table: false,
  members: [member(17), member(4, { phone: false }), member(9)],
  lines: [],
  cards: { 17: "brobygger", 4: "maegler", 9: "postbud" },
  hand: ["maegler", "brobygger", "postbud"],
  turn: { at: 0, since: 0 },
};
export const DEALT = { formed: true, dealt: 1, began: NOON, paused: null, card: null };
export const BEFORE = { formed: false, dealt: 0, began: null, paused: null, card: null };

/** Anna's phone; `done` is what it sent, `kept` its drafts, `here` what it only remembers. */
export const annas = ({
  activity = {}, stage = DEALT, team = ANNAS_TEAM, here = {}, answer = { ok: true }, ...more
} = {}) => {
  const local = new Map(Object.entries(here));
  const state = onPhone({ ...EXERCISE, ...activity }, { stage, ...more });
  return {
    team,
    role: "tr",
    place: "",
    ...state,
    ...more,
    mine: more.mine ?? {},
    here: local,
    local: {
      get: (name, fallback = null) => local.get(name) ?? fallback,
      set: (name, value) => (value === null ? local.delete(name) : local.set(name, value)),
    },
    play: async (what, details) => (state.done.push(["play", what, details]), answer),
    takeSeat: (seat) => state.done.push(["seat", seat]),
  };
};

export const drawnOf = (state, memory = newMemory()) => page(state, memory);
export const wordsOf = (state, memory) => read(drawnOf(state, memory));
export const says = (state, ...words) => words.map((one) => wordsOf(state).includes(one));
export const pressed = (view) =>
  elements(view, "button")
    .filter((props) => props["aria-pressed"] === true)
    .map((props) => read(props.children));
