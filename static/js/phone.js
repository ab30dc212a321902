/** The phone: holds the wires between server, storage and views, and draws it whole at every change. */
import { fetchView, isHere, viewOf } from "./activities/phone.js";
import { phone as questionsView } from "./activities/questions/phone.js";
import { onTick, serverNow, spoken } from "./parts/clock.js";
import { keepFocus } from "./parts/focus.js";
import { html, render } from "./parts/html.js";
import { Keep } from "./parts/keep.js";
import { connect } from "./parts/live.js";
import { Outbox } from "./parts/outbox.js";
import { setWords, t } from "./parts/words.js";
import { asText, headline } from "./phone/describe.js";
import { farewell, loading } from "./phone/farewell.js";
import { follow } from "./phone/follow.js";
import { frame, standing } from "./phone/frame.js";
import { Late } from "./phone/late.js";
import { mine } from "./phone/mine.js";
import { now } from "./phone/now.js";
import { addSheet, arrive, download, focusMain, leaveField, MAIN, setTextSize, writing } from "./phone/page.js";
import { postEntry } from "./phone/post.js";
import { Seating } from "./phone/seating.js";
import { States } from "./phone/states.js";
import { SILENCE, speech } from "./phone/voice.js";

const CALM_MS = 3000;
const AGAIN_MS = 3000;
const SENT_MS = 6000;
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
  tab: "now",
  online: false,
  offlineSince: Date.now(),
  sentAt: 0,
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
  onChange: noteChange,
  onAnswer: tellAnswer,
});

const late = new Late({ isHere, fetch: fetchLate, onChange: draw });

const seating = new Seating({ keep, draw, send: (seat) => line.send("seat", seat) });

const states = new States({
  keep,
  outbox,
  draw,
  askAgain,
  typed: (value) => (phone.typedAt = value ? Date.now() : 0),
  now: () => ({ time: serverNow(), online: phone.online, questions: phone.questions, voted: phone.voted }),
});

const line = connect({
  face: "phone",
  code,
  keys: () => keep.authors(),
  on: { hello, picture, questions, online, woke, gone: (why) => stop(why, true), refused: (why) => stop(why, false) },
});

// Another tab of the same browser sent or kept something.
addEventListener("storage", ({ key }) => keep.owns(key) && draw());
setInterval(() => states.hopes && line.resync(), AGAIN_MS);
onTick(tick);
draw();

/* What comes in */

function hello({ mine: known, voted, me }) {
  keep.learn(known);
  phone.voted = voted;
  phone.stopped = null;
  seating.greet(me);
  outbox.retryAgain();
  outbox.wake();
}

function picture(newest) {
  phone.newest = newest;
  if (newest.activity) states.remember(newest.activity);
  moveTo(follow(phone.seat, newest, busy()));
  if (readsQuestions()) keep.set("read", phone.questions.n);
  fetchViews();
}

/** What the day needs later is fetched now, behind what is drawn: a phone may lose its network at any moment. */
function fetchViews() {
  const { activity } = phone.newest;
  const wanted = activity ? [viewOf(activity), ...start.views] : start.views;
  wanted.forEach((view) => late.ready(view));
}

/** Nothing is drawn before it can look as it should. */
async function fetchLate(view, again) {
  await addSheet(`${start.static}css/for-phone-later.css${again}`);
  await fetchView(view, again);
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
  phone.spoken = speech(t("Ny opgave: {title}", { title: headline(activity) }));
}

function questions({ result }) {
  phone.questions = result;
  if (readsQuestions()) keep.set("read", result.n);
  draw();
}

function online(isOnline) {
  phone.online = isOnline;
  phone.offlineSince = Date.now();
  if (isOnline) late.wake();
  else setTimeout(tellOffline, CALM_MS);
  draw();
}

function tellOffline() {
  const { state, words } = status();
  if (state === "offline") phone.spoken = speech(words);
  draw();
}

/** Once for each answer; what is taken back goes without saying. */
function tellAnswer({ value }, { ok, why }) {
  if (value !== null) phone.spoken = speech(ok ? t("Sendt") : t("Ikke sendt: {why}", { why }));
}

function stop(why, gone) {
  if (gone) keep.wipe();
  phone.stopped = { why, gone, code };
  draw();
}

function tick(time) {
  const deadline = phone.seat.shown?.activity?.stage.deadline;
  if (!deadline) return;
  const seconds = Math.ceil((deadline - time) / 1000);
  const words = spoken(seconds + 1, seconds);
  if (words) phone.spoken = speech(words);
  draw();
}

function noteChange() {
  if (outbox.waiting() === 0) {
    phone.sentAt = Date.now();
    setTimeout(draw, SENT_MS);
  }
  draw();
}

/* What the person does */

function choose(tab) {
  phone.tab = tab;
  if (tab === "ask") keep.set("read", phone.questions.n);
  // Whoever left a half-written answer behind finds it again under Nu.
  if (tab === "now" && phone.seat.pending && phone.typedAt === 0) return moveOn();
  draw();
  scrollTo(0, 0);
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
  phone.spoken = speech(
    answer?.ok ? t("Nu er der bedt om lov. Vent lidt.") : t("Der er ingen forbindelse. Prøv igen om lidt."),
  );
  draw();
}

function save() {
  const text = asText(phone.newest.workshop.title, states.collected(), states.myQuestions());
  download(`${t("mit-fra-workshoppen")}.txt`, text);
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
      isStuck: phone.online && shown.activity !== null && late.isStuck(viewOf(shown.activity)),
    }),
  ask: (shown) => html`<${questionsView} ...${states.board(shown)} />`,
  mine: (shown) =>
    mine({
      collected: states.collected(),
      questions: states.myQuestions(),
      seat: seating.me,
      take: seating.take,
      save,
      large: keep.get("large", false),
      toggleSize,
      workshop: shown.workshop,
      language,
    }),
};

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
    status: status(),
    fresh: news(),
    pending,
    spoken: phone.spoken,
    main: MAINS[phone.tab](shown),
  });
}

/** A line that is gone for three seconds is nothing to tell about. */
function status() {
  const calm = Date.now() - phone.offlineSince < CALM_MS;
  return standing({
    online: phone.online || calm,
    waiting: outbox.waiting(),
    sent: Date.now() - phone.sentAt < SENT_MS,
  });
}

function news() {
  const unread = !readsQuestions() && phone.questions.n > keep.get("read", 0);
  return new Set([unread && "ask", phone.seat.pending && phone.tab !== "now" && "now"].filter(Boolean));
}
