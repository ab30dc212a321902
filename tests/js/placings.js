/** What the tests of placing share: things on a line and in a field, a phone that remembers, and what a room placed. */
import { fetchView } from "../../static/js/activities/phone.js";
import { newMemory } from "../../static/js/parts/writing.js";

// What the room answered comes to a phone in a file of its own.
await fetchView("answers");

export const NOON = Date.UTC(2026, 10, 20, 11);

const STOPS = { title: "Hvornår i forløbet", low: "", high: "", stops: ["Problem", "Analyse", "Løsninger"], steps: 3 };
const FORM = { title: "Form", low: "Uformel", high: "Formel", stops: [], steps: 9 };
const REACH = { title: "Rækkevidde", low: "En sag", high: "Hele huset", stops: [], steps: 9 };

const item = (id, name, line = "") => ({ id, name, line });

const PLACING = {
  id: "p", kind: "placing", title: "Hvornår?", task: "", play: "alone", groups: { by: "mixed", size: 4 },
};

export const line = {
  ...PLACING,
  items: [item("nu", "I dag"), item("oenske", "Sådan ønsker vi det")],
  x: STOPS,
  y: null,
};
export const slide = { ...line, items: [item("ro", "Ro", "Uden at blive afbrudt"), item("tid", "Tid")], x: FORM };
export const field = { ...slide, items: [...slide.items, item("kaffe", "Kaffe")], y: REACH };

const WORKSHOP = { code: "31132617", title: "Sammen", language: "da", address: "192.168.1.5", smallest_group: 3 };
const SHOWS = { screen: "hidden", phones: "hidden" };
const STAGE = {
  open: true, revealed: false, locked: false, opened: NOON, deadline: null, shows: SHOWS, formed: false, dealt: 0,
  began: null, paused: null, card: null, look: "",
};

export const sent = (value, more = {}) => ({ value, status: "sent", why: "", ...more });

/** A phone's state; `done` is what the person made it do. */
export const onPhone = (activity, { stage = {}, kept = {}, ...more } = {}) => {
  const [done, local] = [[], new Map(Object.entries(kept))];
  return {
    activity, stage: { ...STAGE, ...stage }, result: null, before: null, workshop: WORKSHOP, ended: false, now: NOON,
    online: true, role: "", place: "", team: null, mine: {}, needsAgain: false, hasAsked: false, done,
    up: null, held: null,
    go: (at) => done.push(["go", at]),
    hold: (held) => done.push(["hold", held]),
    askAgain: () => done.push(["ask again"]),
    takeSeat: (seat) => done.push(["seat", seat]),
    play: (...what) => done.push(["play", ...what]),
    draft: (_name, fallback = "") => fallback,
    keep: () => {},
    send: (slot, value) => done.push(["send", slot, value]),
    withdraw: (slot) => done.push(["withdraw", slot]),
    local: {
      get: (name, fallback = null) => local.get(name) ?? fallback,
      set: (name, value) => local.set(name, value),
    },
    ...more,
  };
};

export const memory = newMemory;

/** A group of two, told at noon. */
export const team = (items, more = {}) => ({
  activity: "p", forming: "f", team: 2, me: 4, now: NOON, table: false, items,
  members: [{ number: 4, phone: true, away: false }, { number: 7, phone: true, away: false }],
  ...more,
});

/** What a screen or a desk sees. */
export const inRoom = (activity, result = null, { stage = {}, ...more } = {}) => ({
  activity, result, before: null, table: false, split: false, now: NOON, here: 12, answered: 0, workshop: WORKSHOP,
  teams: null, questions: null, memory: {}, shape: "wide", turning: NOON, command: () => {}, asked: () => null,
  ...more,
  stage: { ...STAGE, revealed: result !== null, ...stage },
});

/** An axis as it was counted. */
export const counted = (mean, low, high, counts) => ({ mean, low, high, counts });

const row = (id, n, x, y = null, cells = []) => ({ id, n, x, y, cells });

/** Six on the line: today at the solutions, wished at the problem. */
export const onLine = {
  n: 6, ballots: 6,
  items: [
    row("nu", 6, counted(2.83, 3, 3, [0, 1, 5])),
    row("oenske", 6, counted(1.5, 1, 2, [4, 1, 1])),
  ],
};

/** In the field; too few have placed the coffee. */
export const inField = {
  n: 6, ballots: 6,
  items: [
    row("ro", 6, counted(2, 2, 2, [0, 6, 0, 0, 0, 0, 0, 0, 0]), counted(8, 8, 8, [0, 0, 0, 0, 0, 0, 0, 6, 0]),
      [[2, 8, 6]]),
    row("tid", 4, counted(5, 1, 9, [2, 0, 0, 0, 0, 0, 0, 0, 2]), counted(5, 1, 9, [2, 0, 0, 0, 0, 0, 0, 0, 2]),
      [[1, 1, 2], [9, 9, 2]]),
    row("kaffe", 2, null),
  ],
};

export const FEW = { few: true, needed: 3 };
