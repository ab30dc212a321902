/** What the tests of polls share: the polls themselves, a phone that remembers, and a room that answers. */
import { fetchView } from "../../static/js/activities/phone.js";
import { words } from "./drawn.js";

// What the room answered comes to a phone in a file of its own.
await fetchView("answers");

export const NOON = Date.UTC(2026, 10, 20, 11);
const WORKSHOP = { code: "31132617", title: "Sammen", language: "da", address: "192.168.1.5:5000", smallest_group: 5 };
const POLL = { kind: "poll", id: "p", title: "", help: "", time_limit: null, reveal: "hidden" };
const SHOWS = { screen: "hidden", phones: "hidden" };
const STAGE = { open: true, revealed: false, locked: false, opened: NOON, deadline: null, shows: SHOWS };

export const choice = {
  ...POLL,
  form: "choice",
  question: "Hvordan har du det?",
  options: ["Godt", "Træt", "Spændt"],
  several: false,
  most: null,
};
export const several = { ...choice, several: true, most: 2 };
export const scale = {
  ...POLL,
  form: "scale",
  question: "Hvor meget har I?",
  statements: ["Mening: vi ser, det nytter", "Indflydelse"],
  steps: 5,
  low: "lidt",
  high: "meget",
};
export const cloud = { ...POLL, form: "words", question: "Hvad tænker du på?", most: 3 };
export const cards = { ...POLL, form: "text", question: "Hvad virker?", columns: [], most: 2, limit: 40 };
export const twoColumns = { ...cards, columns: ["Det virker", "Det kan styrkes"] };

/** A phone's state for one poll; it remembers drafts and writes down what it sends. */
export const onPhone = (activity, { stage = {}, drafts = {}, mine = {}, ...more } = {}) => {
  const kept = new Map(Object.entries(drafts));
  const done = [];
  return {
    activity,
    stage: { ...STAGE, ...stage },
    result: null,
    now: NOON,
    online: true,
    ended: false,
    workshop: WORKSHOP,
    mine,
    needsAgain: false,
    hasAsked: false,
    done,
    kept,
    askAgain: () => done.push(["ask again"]),
    draft: (name, fallback = "") => kept.get(name) ?? fallback,
    keep: (name, value) => (value === null ? kept.delete(name) : kept.set(name, value)),
    send: (slot, value) => done.push(["send", slot, value]),
    withdraw: (slot) => done.push(["withdraw", slot]),
    slot: (prefix) => `${prefix}:9f3a9f3a`,
    ...more,
  };
};

export const onScreen = (activity, result, more = {}) => ({
  activity,
  result,
  now: NOON,
  here: 12,
  workshop: WORKSHOP,
  questions: null,
  memory: {},
  shape: "wide",
  turning: NOON,
  before: null,
  table: false,
  split: false,
  ...more,
  stage: { ...STAGE, revealed: result !== null, ...more.stage },
});

export const sent = (value, status = "sent", why = "") => ({ value, status, why });

/** A component that only moves the focus is what it holds. */
const still = (node) => {
  if (Array.isArray(node)) return node.map(still);
  if (node === null || typeof node !== "object") return node;
  if (typeof node.type === "function") return still(node.props.children);
  return { ...node, props: { ...node.props, children: still(node.props.children) } };
};

export const read = (node) => words(still(node));

const find = (node, wanted) => {
  if (Array.isArray(node)) return node.flatMap((one) => find(one, wanted));
  if (node === null || typeof node !== "object") return [];
  return [...(wanted(node) ? [node] : []), ...find(node.props.children, wanted)];
};

/** Presses the button with these words on it. */
export const press = (node, text) => {
  const [button] = find(still(node), ({ type, props }) => type === "button" && words(props.children) === text);
  if (button.props.type !== "submit") return button.props.onClick();
  const [form] = find(still(node), ({ type }) => type === "form");
  return form.props.onSubmit({ preventDefault() {} });
};

/** By what the drawing library tells elements of one look apart. */
export const keysOf = (node, look) => find(still(node), ({ props }) => props.class === look).map(({ key }) => key);

export const elements = (node, name) => find(still(node), ({ type }) => type === name).map(({ props }) => props);
