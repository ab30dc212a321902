/** What the tests of a walk share: Anna's phone in every state, with a pair, a trio or nobody beside her. */
import { member } from "./members.js";
import { onPhone } from "./polls.js";

export const NOON = Date.UTC(2026, 10, 20, 11);
export const MINUTE = 60_000;

const WALK = {
  kind: "walk",
  id: "tur",
  title: "Walk'n'Talk",
  minutes: 16,
  rounds: 1,
  meeting: "Foran hovedindgangen",
  prompts: ["Hvad fylder?", "Hvad driller?", "Hvad vil du gøre mere af?"],
  bring: ["Det tager vi med hjem"],
  retell: 0,
  groups: { by: "mixed", size: 2 },
};

const STAGE = { open: true, locked: false, formed: true, began: null, deadline: null, look: "" };
export const SET_OUT = { began: NOON + 4 * MINUTE, deadline: NOON + 20 * MINUTE };

export const sign = (word, number = null) => ({ colour: "himmel", shape: "circle", word, number });

/** Anna is number 17, and her partner number 4. */
export const teamOf = (members, more = {}) => ({
  version: 1,
  now: NOON,
  activity: "tur",
  forming: "0a1b",
  team: 3,
  me: 17,
  sign: sign("blå cirkel"),
  members,
  stays: false,
  lines: [],
  found: false,
  home: false,
  circle: null,
  ...more,
});

export const PAIR = [member(17), member(4)];
export const TRIO = [member(4), member(17), member(9)];

/** A phone on a walk; `played` and `kept` write down what it asks for at once and what it keeps for itself. */
export const onWalk = (team, { activity = {}, stage = {}, local = {}, ...more } = {}) => {
  const kept = new Map(Object.entries(local));
  const played = [];
  return {
    ...onPhone({ ...WALK, ...activity }, more),
    stage: { ...STAGE, ...stage },
    now: NOON,
    role: "tr",
    team,
    played,
    play: async (what, details) => (played.push([what, details]), { ok: true }),
    local: { get: (name, fallback) => kept.get(name) ?? fallback, set: (name, value) => kept.set(name, value) },
    ...more,
  };
};

/** Anna's pair, and what it has done so far. */
export const pair = (more) => teamOf(PAIR, more);
export const FOUND = { found: true };

/** A walk that set out, so many minutes after noon. */
export const at = (minutes, more = {}) => ({ stage: SET_OUT, now: NOON + minutes * MINUTE, ...more });
