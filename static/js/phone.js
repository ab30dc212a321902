/** The phone: holds the wires between server, storage and views, and draws it whole at every change. */
import { viewOf } from "./activities/phone.js";
import { phone as questionsView } from "./activities/questions/phone.js";
import { onTick, serverNow } from "./parts/clock.js";
import { keepFocus } from "./parts/focus.js";
import { html, render } from "./parts/html.js";
import { Keep } from "./parts/keep.js";
import { connect } from "./parts/live.js";
import { Outbox } from "./parts/outbox.js";
import { setWords, t } from "./parts/words.js";
import { Company, offline } from "./phone/company.js";
import { farewell, loading } from "./phone/farewell.js";
import { follow } from "./phone/follow.js";
import { frame } from "./phone/frame.js";
import { headline } from "./phone/headline.js";
import { hear } from "./phone/heard.js";
import { Late } from "./phone/late.js";
import { ALWAYS, fetchLater, isHere, parts } from "./phone/later.js";
import { coming, now } from "./phone/now.js";
import { addSheet, arrive, focusMain, leaveField, MAIN, setTextSize, writing } from "./phone/page.js";
import { postEntry } from "./phone/post.js";
import { Reach } from "./phone/reach.js";
import { Seating } from "./phone/seating.js";
import { States } from "./phone/states.js";
import { answerWords, SILENCE, speech, timeWords } from "./phone/voice.js";

const AGAIN_MS = 3000;
const TYPED_MS = 20_000;
const AWAY_MS = 60_000;

const start = JSON.parse(document.getElementById("start").textContent);
const { code, words, language, zone } = start;
const root = document.getElementById("app");
const keep = new Keep(code);

const phone = {
  seat: { shown: null, pending: false, moved: false },
  newest: null,
  announced: null,
  questions: { n: 0, questions: [] },
  voted: [],
  told: { signals: [], now: 0 },
  signals: null,
  tab: "now",
  typedAt: 0,
  spoken: SILENCE,
  stopped: null,
};

/* Wires */

setWords(words, language, zone);
setTextSize(keep.get("large", false));

const outbox = new Outbox({
  keep,
  send: (entry) => line.send("entry", entry),
  post: (entry) => postEntry(code, entry),
  onChange: () => reach.changed(),
  onAnswer: (entry, answer) => say(answerWords(entry, answer)),
  clock: serverNow,
});

const reach = new Reach({ waiting: () => outbox.waiting(), say, draw });

const late = new Late({ isHere, fetch: fetchLate, onChange: draw });

const seating = new Seating({ keep, draw, send: (seat) => line.send("seat", seat) });

const company = new Company({ keep, say, draw, send: (what) => line.send("play", what) });

const states = new States({
  keep,
  outbox,
  draw,
  askAgain,
  takeSeat: seating.take,
  play: (...what) => company.play(...what),
  typed: (value) => (phone.typedAt = value ? Date.now() : 0),
  now: () => ({
    time: serverNow(),
    online: reach.online,
    questions: phone.questions,
    voted: phone.voted,
    role: seating.me.role,
    place: seating.me.table,
    team: company.team,
  }),
});

const line = connect({
  face: "phone",
  code,
  keys: () => keep.authors(),
  on: {
    hello,
    picture,
    questions,
    online,
    woke,
    team: (team) => company.hear(team),
    gone: (why) => stop(why, true),
    refused: (why) => stop(why, false),
  },
});

// Another tab of the same browser sent or kept something.
addEventListener("storage", ({ key }) => keep.owns(key) && draw());
setInterval(() => states.hopes && line.resync(), AGAIN_MS);
onTick(tick);
draw();

function say(words) {
  if (words) phone.spoken = speech(words);
}

/* What comes in */

function hello({ mine: known, voted, me, signals, picture: { now: told } }) {
  keep.learn(known);
  phone.told = { signals, now: told };
  phone.signals?.greet(signals, told);
  phone.voted = voted;
  phone.stopped = null;
  seating.greet(me);
  outbox.retryAgain();
  outbox.wake();
}

function picture(newest) {
  phone.newest = newest;
  states.meet(newest);
  if (newest.activity) states.remember(newest);
  phone.signals?.see(newest.calmed);
  moveTo(follow(phone.seat, newest, busy()));
  if (readsQuestions()) keep.set("read", phone.questions.n);
  if (phone.tab === "mine") seeShared();
  fetchViews();
}

/** What the day needs later is fetched now, behind what is drawn: a phone may lose its network at any moment. */
function fetchViews() {
  const { activity } = phone.newest;
  const first = activity ? [viewOf(activity)] : [];
  [...first, ...ALWAYS, ...start.views].forEach((name) => late.ready(name));
}

/** Nothing is drawn before it can look as it should. */
async function fetchLate(name, again) {
  await addSheet(`${start.static}css/for-phone-later.css${again}`);
  await fetchLater(name, again);
  if (parts.signals && !phone.signals) beginSignals();
}

function beginSignals() {
  phone.signals = new parts.signals.Signals({ say, draw, send: (signal) => line.send("signal", signal) });
  phone.signals.greet(phone.told.signals, phone.told.now);
  phone.signals.see(phone.newest.calmed);
}

const readsQuestions = () =>
  phone.tab === "ask" || (phone.tab === "now" && phone.seat.shown?.activity?.kind === "questions");

/** Nothing is taken from under somebody who writes, or who is on another tab. */
function busy() {
  return phone.tab !== "now" || phone.seat.pending || writing() || Date.now() - phone.typedAt < TYPED_MS;
}

/** Whoever wakes the phone after a while is not in the middle of a sentence; the next picture is for them. */
function woke(slept) {
  if (slept < AWAY_MS) return;
  leaveField();
  phone.typedAt = 0;
  phone.seat = { ...phone.seat, pending: false };
}

function moveTo(seat) {
  phone.seat = seat;
  if (seat.moved || seat.pending) announce(phone.newest.activity);
  draw();
  if (seat.moved) arrive();
}

function announce(activity) {
  if (!activity || activity.id === phone.announced) return;
  phone.announced = activity.id;
  say(t("Ny opgave: {title}", { title: headline(activity) }));
}

function questions({ result }) {
  phone.questions = result;
  hear(keep, outbox.mine("questions"), result.questions);
  if (readsQuestions()) keep.set("read", result.n);
  draw();
}

function online(isOnline) {
  if (isOnline) late.wake();
  reach.turn(isOnline);
}

function stop(why, gone) {
  if (gone) keep.wipe();
  phone.stopped = { why, gone, code };
  draw();
}

function tick(time) {
  const { deadline, began } = phone.seat.shown?.activity?.stage ?? {};
  if (deadline) say(timeWords(deadline, time));
  if (deadline || began) draw();
}

/* What the person does */

function choose(tab) {
  phone.tab = tab;
  if (tab === "ask") keep.set("read", phone.questions.n);
  if (tab === "mine") seeShared();
  // Whoever left a half-written answer behind finds it again under Nu.
  if (tab === "now" && phone.seat.pending && phone.typedAt === 0) return moveOn();
  draw();
  scrollTo(0, 0);
}

/** The way to the room's summary stands under Mit. */
function seeShared() {
  keep.set("shared", phone.newest.workshop.published);
}

function moveOn() {
  phone.tab = "now";
  phone.typedAt = 0;
  moveTo({ shown: phone.newest, pending: false, moved: false });
  focusMain();
}

async function askAgain(activity) {
  const answer = await line.send("again", { activity }).catch(() => null);
  if (answer?.ok) states.hope(activity);
  say(answer?.ok ? t("Nu er der bedt om lov. Vent lidt.") : offline().why);
  draw();
}

function toggleSize() {
  keep.set("large", !keep.get("large", false));
  setTextSize(keep.get("large"));
  draw();
}

/* Drawing */

const MAINS = {
  now: (shown) =>
    now({
      picture: shown,
      seat: seating.me,
      take: seating.take,
      showMine: () => choose("mine"),
      state: shown.activity && states.of(shown, shown.activity),
      isStuck: shown.activity !== null && isStuck(viewOf(shown.activity)),
    }),
  ask: (shown) => html`<${questionsView} ...${states.board(shown)} />`,
  mine: (shown) =>
    isHere("mit") ? mit(shown) : coming({ title: t("Mit"), words: t("Henter siden …"), isStuck: isStuck("mit") }),
};

const mit = ({ workshop }) =>
  parts.mit.mit({
    keep,
    outbox,
    seat: seating.me,
    take: seating.take,
    large: keep.get("large", false),
    toggleSize,
    workshop,
    language,
  });

/** In vain, although there is a line. */
const isStuck = (name) => reach.online && late.isStuck(name);

function draw() {
  keepFocus(() => render(whole(), root), MAIN);
}

function whole() {
  const { shown, pending } = phone.seat;
  if (phone.stopped) return farewell(phone.stopped);
  if (shown === null) return loading();
  return frame({
    title: shown.workshop.title,
    block: shown.block?.title,
    tab: phone.tab,
    choose,
    moveOn,
    status: reach.status(),
    fresh: news(),
    pending,
    spoken: phone.spoken,
    signals: shown.workshop.ended ? null : phone.signals?.view(phone.newest),
    main: MAINS[phone.tab](shown),
  });
}

function news() {
  const unread = !readsQuestions() && phone.questions.n > keep.get("read", 0);
  const { published } = phone.newest.workshop;
  const unseen = published && published !== keep.get("shared");
  const pending = phone.seat.pending && phone.tab !== "now";
  return new Set([unread && "ask", unseen && "mine", pending && "now"].filter(Boolean));
}
