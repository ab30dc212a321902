/** What the tests of a walk on the screen and at the desk share: the walk itself, its signs and its pairs. */
import { NOON } from "./polls.js";

export const MINUTE = 60_000;

const SIGNS = [
  ["himmel", "circle", "blå cirkel"],
  ["sol", "triangle", "gul trekant"],
  ["tegl", "square", "rød firkant"],
  ["lyng", "star", "lilla stjerne"],
];

export const signOf = (team) => {
  const [colour, shape, word] = SIGNS[(team - 1) % SIGNS.length];
  return { colour, shape, word, number: team > SIGNS.length ? Math.ceil(team / SIGNS.length) : null };
};

export const WALK = {
  id: "b3.a1",
  kind: "walk",
  title: "Walk'n'Talk",
  minutes: 20,
  rounds: 1,
  meeting: "Foran hovedindgangen",
  prompts: ["Hvad er svært?", "Hvad vil du gøre mere af?"],
  pool: ["Hvad er svært?", "Hvad vil du gøre mere af?", "Hvem går du til?"],
  bring: ["Det tager vi med hjem"],
  retell: 0,
  groups: { by: "mixed", size: 2 },
};

const STAGE = {
  open: true,
  locked: false,
  opened: NOON - 10 * MINUTE,
  deadline: null,
  formed: false,
  began: null,
  paused: null,
  look: "",
};

export const MEETING = { formed: true };
export const WALKING = { formed: true, began: NOON - 5 * MINUTE, deadline: NOON + 15 * MINUTE };
export const BACK = { formed: true, began: NOON - 21 * MINUTE, deadline: NOON - MINUTE };

export const stageOf = (stage) => ({ ...STAGE, ...stage });

export const RESULT = {
  n: 6,
  cards: [
    { id: "c1", text: "Tale sammen i tide", column: 0, theme: "" },
    { id: "c2", text: "Et kvarter hver mandag", column: 0, theme: "" },
    { id: "c3", text: "Lytte færdigt", column: 0, theme: "" },
  ],
  themes: [],
};
export const THEMED = {
  ...RESULT,
  cards: RESULT.cards.map((card, at) => ({ ...card, theme: at < 2 ? "a1" : "" })),
  themes: [{ id: "a1", title: "Tid", count: 2 }],
};
