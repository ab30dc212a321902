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
import { fetchLater, isHere, needed, parts } from "./phone/later.js";
import { News } from "./phone/news.js";
import { coming, now } from "./phone/now.js";
import { addSheet, arrive, catchFocus, focusMain, leaveField, MAIN, setTextSize, writing } from "./phone/page.js";
import { postEntry } from "./phone/post.js";
import { Reach } from "./phone/reach.js";
import { Seating } from "./phone/seating.js";
import { Signalling } from "./phone/signalling.js";
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

const signalling = new Signalling({ say, draw, send: (signal) => line.send("signal", signal) });

const news = new News(keep);

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
  signalling.greet(signals, told);
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
  signalling.see(newest.calmed);
  moveTo(follow(phone.seat, newest, busy()));
  look();
  fetchViews();
}

/** What the day needs later is fetched now, behind what is drawn: a phone may lose its network at any moment. */
function fetchViews() {
  [...needed(phone.newest.activity), ...start.views].forEach((name) => late.ready(name));
}

/** Nothing is drawn before it can look as it should. */
async function fetchLate(name, again) {
  await addSheet(`${start.static}css/for-phone-later.css${again}`);
  await fetchLater(name, again);
  if (parts.signals) signalling.begin(parts.signals.Signals);
  if (parts.glossary) phone.glossary ??= new parts.glossary.Glossary({ words: parts.words, draw, land: catchFocus });
}

/** The tab somebody reads: the board of questions is the same one when the room has it. */
const reads = () => (phone.tab === "now" && phone.seat.shown?.activity?.kind === "questions" ? "ask" : phone.tab);

const fresh = () => ({
  asked: phone.questions.n,
  published: phone.newest?.workshop.published,
  pending: phone.seat.pending && phone.tab !== "now",
});

const look = () => news.look(reads(), fresh());

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
  look();
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
  look();
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
    keep, outbox, toggleSize, workshop, language,
    seat: seating.me,
    take: seating.take,
    large: keep.get("large", false),
    glossary: phone.glossary?.list(),
  });

/** In vain, although there is a line. */
const isStuck = (name) => reach.online && late.isStuck(name);

function draw() {
  keepFocus(() => render(whole(), root), MAIN);
}

function whole() {
  phone.glossary?.begin();
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
    fresh: news.tabs(reads(), fresh()),
    pending,
    spoken: phone.spoken,
    signals: shown.workshop.ended ? null : signalling.view(phone.newest),
    main: MAINS[phone.tab](shown),
    opened: phone.glossary?.dialog(),
  });
}
