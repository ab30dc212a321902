/** What the tests of sorting share: tasks and piles, Anna's phone, a room that has sorted, and its key. */
import { page } from "../../static/js/activities/sorting/phone.js";
import { newMemory } from "../../static/js/parts/writing.js";
import { member } from "./members.js";
import { elements, NOON, onPhone, onScreen, read } from "./polls.js";

const item = (id, name, line = "") => ({ id, name, line });

export const SORTING = {
  kind: "sorting",
  id: "hvem",
  title: "Hvem gør hvad?",
  task: "",
  play: "alone",
  minutes: null,
  groups: { by: "mixed", size: 4 },
  keyed: true,
  piles: [
    { id: "tr", title: "TR", line: "" },
    { id: "amr", title: "AMR", line: "" },
    { id: "begge", title: "Begge", line: "De løfter den sammen" },
  ],
  items: [
    item("loen", "Forhandle løn", "For en kollega"), item("stoej", "Kigge på støj"), item("trivsel", "Tale om trivsel"),
  ],
};

export const KEY = {
  loen: { piles: ["tr"], why: "Løn hører til overenskomsten." },
  stoej: { piles: ["amr"], why: "" },
  trivsel: { piles: ["tr", "begge"], why: "Begge kan tage det op." },
};

/** Ten have sorted: all agree on pay, they are divided about noise, and few have come to wellbeing. */
export const RESULT = {
  n: 10,
  ballots: 10,
  items: [
    { id: "loen", n: 10, piles: [10, 0, 0] },
    { id: "stoej", n: 10, piles: [1, 5, 4] },
    { id: "trivsel", n: 2, piles: null },
  ],
};

export const FEW = { few: true, needed: 5 };

const TOGETHER = { formed: false, dealt: 0, began: null, paused: null, card: null, look: "" };

/** Where the room stands once its answer is shown. */
export const SHOWN = { revealed: true, shows: { screen: "shown", phones: "shown" } };

export const ANNAS_TEAM = {
  activity: "hvem", now: NOON, team: 3, me: 17, table: false, items: {},
  members: [member(17), member(4), member(9)],
};

/** Anna's phone; it remembers drafts, what it sent, and what it alone knows. */
export const annas = ({ activity = {}, stage = {}, given = {}, team = null, ...more } = {}) => {
  const local = new Map();
  const mine = Object.fromEntries(
    Object.entries(given).map(([id, pile]) => [`item:${id}`, { value: { pile }, status: "sent", why: "", since: 0 }]),
  );
  return {
    ...onPhone({ ...SORTING, ...activity }, { stage: { ...TOGETHER, ...stage }, mine }),
    team,
    local: {
      get: (name, fallback = null) => local.get(name) ?? fallback,
      set: (name, value) => (value === null ? local.delete(name) : local.set(name, value)),
    },
    ...more,
  };
};

/** A clock on which every look comes a second after the last one, so that whatever is pressed was read first. */
const calm = () => {
  let now = 0;
  return () => (now += 1000);
};

export const drawnOf = (state, memory = newMemory(), clock = calm()) => page(state, memory, clock);
export const wordsOf = (state) => read(drawnOf(state));

/** Presses a pile by its title, whatever is said of it under the title. */
export const pile = (view, title) =>
  elements(view, "button").find(({ children }) => read(children).startsWith(title)).onClick();

/** What was put in the piles on a phone, by what it sent. */
export const sentBy = ({ done }) => done.map(([what, slot, value]) => [what, slot, value?.pile]);

export const screenOf = (result, { activity = {}, stage = {}, ...more } = {}) =>
  onScreen({ ...SORTING, ...activity }, result, {
    stage: { ...TOGETHER, ...(result ? SHOWN : {}), ...stage }, teams: null, ...more,
  });

export const deskOf = ({ activity = {}, stage = {}, ...more } = {}) => {
  const told = [];
  return {
    ...onScreen({ ...SORTING, ...activity }, more.result ?? FEW, { stage: { ...TOGETHER, revealed: false, ...stage } }),
    teams: null, answered: 0, key: KEY, told,
    command: (what, args) => (told.push([what, args]), Promise.resolve({ ok: true })),
    asked: () => null,
    ...more,
  };
};
