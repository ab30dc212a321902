/** The desk's entry point: holds the wires between the server, the keyboard, the clock and the view. */

import { pageFrom } from "./activities/summary/pages.js";
import { ahead } from "./desk/ahead.js";
import { createCommands } from "./desk/commands.js";
import { canLock, lockStep, revealCommand } from "./desk/controls.js";
import { actionFor, createClicker } from "./desk/keys.js";
import { backward, currentOf, named, onward } from "./desk/order.js";
import { paceTone, paceWords } from "./desk/pace.js";
import { view, waiting } from "./desk/view.js";
import { onTick, serverNow } from "./parts/clock.js";
import { focusOn, keepFocus } from "./parts/focus.js";
import { render } from "./parts/html.js";
import { connect } from "./parts/live.js";
import { setWords, t } from "./parts/words.js";

const SENDING_MS = 600;
const MESSAGE_MS = 9000;
const PRESS_MS = 1000;

const start = JSON.parse(document.getElementById("start").textContent);
const app = document.getElementById("app");
setWords(start.words, start.language, start.zone);

const state = {
  picture: null, questions: { n: 0, questions: [] }, online: false, seenAt: 0, waiting: t("Styrepulten er på vej …"),
  message: { words: "" }, tab: "now", dialog: null, csrf: start.csrf, qr: start.qr, host: start.host,
  projecting: false,
};
let lastMessage = 0;
let sending = 0;
let toldTone = null;

function update(changes) {
  Object.assign(state, changes);
  draw();
}

function draw() {
  keepFocus(() => render(whole(), app), "main");
}

const whole = () =>
  state.picture
    ? view({ ...state, now: serverNow(), command, asked, open, close, show, project })
    : waiting({ words: state.waiting });

function drawn(picture) {
  const before = state.picture?.activity?.id;
  const page = state.picture && pageFrom(state.picture, 0);
  update({ picture, seenAt: serverNow() });
  tellPage(picture, page);
  if (before !== undefined && picture.activity && before !== picture.activity.id) {
    // What went wrong stays to be read, also when it was somebody else who moved the day.
    if (state.message.tone !== "bad") say(t("Nu: {what}", { what: named(currentOf(picture)) }), "aloud");
    showCurrent();
  }
}

/** A page that was turned is seen by those who look; the others are told. */
function tellPage(picture, before) {
  const now = pageFrom(picture, 0);
  if (before && now && before.id !== now.id && state.message.tone !== "bad")
    say(t("Nu: {what}", { what: now.title }), "aloud");
}

const showCurrent = () => document.querySelector(".day-activity[aria-current]")?.scrollIntoView({ block: "nearest" });

const listed = ({ result }) => update({ questions: result });
const turned = (online) => update({ online });

function stopped(why) {
  if (state.picture) say(why, "bad");
  update({ waiting: why });
}

/** There is nothing left to steer. */
const deleted = () => update({ picture: null, waiting: t("Workshoppen er slettet.") });

/** Nothing is said about a command that goes well; the picture shows it. */
function heard({ busy, why }) {
  clearTimeout(sending);
  if (why) say(why, "bad");
  else if (busy) sending = setTimeout(() => update({ message: { words: t("Sender …"), tone: "plain" } }), SENDING_MS);
  else if (state.message.words === t("Sender …")) update({ message: { words: "" } });
}

function say(words, tone) {
  clearTimeout(lastMessage);
  lastMessage = setTimeout(() => update({ message: { words: "" } }), MESSAGE_MS);
  update({ message: { words, tone } });
}

const line = connect({
  face: "desk",
  code: start.code,
  on: { picture: drawn, questions: listed, online: turned, refused: stopped, gone: deleted },
});
const { command, asked } = createCommands({
  send: (payload) => line.send("desk", payload),
  step: () => state.picture?.step ?? 0,
  onChange: heard,
});

const open = (name, details = {}) => update({ dialog: { name, ...details } });
const close = () => update({ dialog: null });

function show(tab) {
  update({ tab });
  if (tab === "day") showCurrent();
}

const ACTIONS = {
  next: ({ picture }) => command(...onward(picture)),
  back: ({ picture }) => command(...backward(picture)),
  reveal: ({ picture: { activity, result } }) => {
    const told = revealCommand(activity, result);
    if (told) command(...told);
  },
  table: ({ picture }) => picture.activity && command("table", { on: !picture.table }),
  lock: ({ picture: { activity } }) => canLock(activity) && command(lockStep(activity, serverNow())),
  join: ({ picture }) => command("join", { on: !picture.join }),
  black: ({ picture }) => command("black", { on: !picture.black }),
  undo: ({ picture }) => picture.desk.undo && command("undo"),
  ask: ({ picture }) => picture.activity && !picture.workshop.ended && open("ask"),
  ahead: ({ picture }) => ahead(picture) && open("ahead", { activity: ahead(picture) }),
  project: ({ projecting }) => project(!projecting),
  notes: () => showNotes(),
  help: () => open("help"),
};

/** One display for everybody: the buttons go, the keys stay. */
function project(on) {
  update({ projecting: on });
  focusOn("main");
}

function showNotes() {
  show("now");
  const notes = document.getElementById("notes");
  notes?.focus();
  notes?.scrollIntoView({ block: "nearest" });
}

const lets = createClicker();

document.addEventListener("keydown", (event) => {
  const action = state.picture && !state.dialog ? actionFor(event) : null;
  if (!action) return;
  event.preventDefault();
  if (lets(action, event.timeStamp)) ACTIONS[action](state);
});

// A button pressed with the mouse lets go of the focus, so that the space bar goes on meaning "next".
document.addEventListener("click", (event) => {
  if (event.detail > 0 && !event.target.closest("dialog")) event.target.closest("button, summary")?.blur();
});

let pressedAt = -Infinity;
document.addEventListener("pointerdown", ({ timeStamp }) => (pressedAt = timeStamp));

// A choice made with the mouse lets go as well; one made with the arrow keys does not.
document.addEventListener("change", ({ target, timeStamp }) => {
  if (target.type === "radio" && timeStamp - pressedAt < PRESS_MS && !target.closest("dialog")) target.blur();
});

/** The line about the pace is told when it turns, not every minute it changes. */
function tellPace(now) {
  const tone = state.picture ? paceTone(state.picture, now) : toldTone;
  const changed = toldTone !== null && tone !== toldTone;
  toldTone = tone;
  if (changed && state.message.tone !== "bad") say(paceWords(state.picture, now), "aloud");
}

onTick((now) => {
  tellPace(now);
  draw();
});
draw();
