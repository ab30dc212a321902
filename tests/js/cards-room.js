/** What the tests of cards share: a small deck, a room that plays with it, and what it has given. */

export const NOON = Date.UTC(2026, 10, 20, 11);
export const MINUTE_MS = 60_000;

const card = (id, name, suit, more = {}) => ({
  id, name, suit, line: `Det er ${name.toLowerCase()}`,
  questions: ["Hvornår er den gavnlig?", `Hvornår er ${name} for meget?`],
  roles: [], icon: "", depth: 1, perspective: "", ...more,
});

export const deck = {
  title: "Roller for tillidsvalgte",
  language: "da",
  suits: [
    { id: "aftaler", title: "Aftaler" },
    { id: "stoette", title: "Støtte" },
  ],
  fields: ["Gavnlig når …", "Mindre hensigtsmæssig når …"],
  ticks: ["Kan se mig selv i den", "Vil gerne blive bedre til den"],
  cards: [
    card("forhandler", "Forhandler", "aftaler"),
    card("bisidder", "Bisidder", "stoette", { perspective: "Set fra lederens stol?" }),
    card("vagthund", "Vagthund", "aftaler"),
    card("lytter", "Lytter", "stoette"),
  ],
};

const WORKSHOP = { code: "31132617", title: "Sammen", language: "da", address: "192.168.1.5", smallest_group: 5 };

const STAGE = {
  open: true, revealed: true, locked: false, opened: NOON, deadline: null, formed: false, dealt: 0, began: null,
  paused: null, card: null, look: "",
};

/** A round that was dealt at noon. */
export const DEALT = { formed: true, dealt: 1, began: NOON };

export const cards = (more = {}) => ({
  id: "kort", kind: "cards", title: "Øvelse med dialogkort", deck, play: "each", task: "",
  groups: { by: "mixed", size: 4 }, minutes: 40, card_minutes: 6, hand: 6, ...more,
});

export const given = (id, ticks, lines = 0) => ({ id, ticks, lines });

/** What eight people have given. */
export const result = (more = {}) => ({
  n: 8,
  ticked: 6,
  cards: [
    given("forhandler", [4, 1], 2),
    given("bisidder", [1, 5]),
    given("vagthund", [0, 0]),
    given("lytter", [2, 0], 1),
  ],
  segments: null,
  lines: [
    { id: "a1", card: "forhandler", to: 0, text: "når der skal et tal på bordet" },
    { id: "a2", card: "forhandler", to: 1, text: "når nogen har brug for trøst" },
    { id: "a3", card: "lytter", to: 0, text: "altid" },
  ],
  wall: [
    { id: "b1", card: "lytter", text: "Hør til ende, før du svarer.", theme: "" },
    { id: "b2", card: "forhandler", text: "Giv noget, og få noget.", theme: "" },
  ],
  themes: [],
  ...more,
});

export const FEW = { few: true, needed: 5 };

const commands = () => {
  const told = [];
  const command = (what, args) => (told.push([what, args]), Promise.resolve({ ok: true }));
  return { told, command, asked: () => null };
};

/** What a view of the screen or the desk gets; `told` is what the desk was asked to do. */
export const room = (activity = cards(), { stage = {}, ...more } = {}) => ({
  activity,
  stage: { ...STAGE, ...stage },
  result: null,
  teams: null,
  now: NOON,
  turning: NOON,
  here: 12,
  answered: 0,
  shape: "wide",
  memory: {},
  workshop: WORKSHOP,
  ...commands(),
  ...more,
});
