/** What the tests of a canvas share: the sheet, Anna's phone and her group, and the room with what it has shared. */
import { page } from "../../static/js/activities/canvas/phone.js";
import { newMemory } from "../../static/js/parts/writing.js";
import { room as roomOf } from "./cards-room.js";
import { member } from "./members.js";
import { NOON, onPhone } from "./polls.js";

export { NOON };
export const MINUTE_MS = 60_000;

const card = (id, suit) => ({
  id, suit, name: `Kortet ${id}`, line: "", questions: [`Hvad siger ${id}?`], roles: [], icon: "", depth: 1,
  perspective: "",
});

export const DECK = {
  title: "Forventningsafstemning",
  language: "da",
  suits: [{ id: "retning", title: "Retning" }, { id: "rammer", title: "Rammer" }],
  fields: [],
  ticks: [],
  cards: [card("formaal", "retning"), card("maal", "retning"), card("tid", "rammer")],
};

export const SHEET = {
  id: "ark",
  kind: "canvas",
  title: "Forventningsafstemning",
  task: "Skriv det, I er enige om.",
  called: "Hvad kalder I jeres ark?",
  minutes: 20,
  groups: { by: "mixed", size: 4 },
  deck: DECK,
  fields: [
    { title: "Retning og mål", questions: ["Hvad vil vi?"], suit: "retning" },
    { title: "Rammer", questions: ["Hvor tit?", "Hvem?", "Hvordan?", "Hvornår?"], suit: "rammer" },
    { title: "Det siger vi til de andre", questions: [], suit: "" },
  ],
};

export const FORMED = { formed: true, dealt: 0, began: NOON, paused: null, card: null, look: "" };
export const BEFORE = { ...FORMED, formed: false, began: null };

export const line = (id, text, to = 0, at = 1) => ({ id, text, to, card: "", at });

export const TEAM = {
  activity: "ark", now: NOON, forming: "0a1b", team: 3, me: 17, table: false,
  members: [member(17), member(4), member(9)], lines: [], name: "", shared: false,
};

const MET = { met: "0a1b 3" };

/** Anna's phone; `done` is what it sent, `kept` its drafts, `here` what it only remembers. */
export const annas = ({ activity = {}, stage = FORMED, team = TEAM, here = MET, ...more } = {}) => {
  const local = new Map(Object.entries(here));
  const state = onPhone({ ...SHEET, ...activity }, { stage, ...more });
  return {
    team,
    place: "",
    ...state,
    mine: more.mine ?? {},
    here: local,
    local: {
      get: (name, fallback = null) => local.get(name) ?? fallback,
      set: (name, value) => (value === null ? local.delete(name) : local.set(name, value)),
    },
    play: async () => ({ ok: true }),
    takeSeat: () => {},
  };
};

export const drawnOf = (state, memory = newMemory()) => page(state, memory);

/* The room */

const written = (...texts) => texts.map((text, at) => ({ id: `${text.length}${at}`, text }));

export const shared = (team, name = "", fields = [["Ro"], [], ["Vi siger det højt"]]) => ({
  team, name, fields: fields.map((texts) => written(...texts)),
});

export const RESULT = { n: 12, canvases: 3, lines: 9, fields: [4, 3, 2], shared: [shared(1), shared(3, "Solsikken")] };
export const FEW = { few: true, needed: 5 };

const onTeam = (number, more = {}) => ({
  number, lines: 3, name: "", shared: false, placed: 0, at: 0, of: 0, members: [], stays: false, ...more,
});

export const TEAMS = {
  count: 4, here: 12, forming: "0a1b", by: "mixed", size: 4, stays: 0, swaps: 0, waiting: [],
  teams: [onTeam(1, { shared: true }), onTeam(3, { name: "Solsikken", shared: true, lines: 1 })],
};

export const room = ({ stage = FORMED, activity = {}, ...more } = {}) =>
  roomOf({ ...SHEET, ...activity }, { stage, result: RESULT, teams: TEAMS, ...more });
