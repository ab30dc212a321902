/** The page to take home: draws what this browser keeps, or what a link brought, beside the room's summary. */
import { copyText } from "./parts/clipboard.js";
import { CALENDAR, calendar } from "./parts/calendar.js";
import { keepFocus } from "./parts/focus.js";
import { html, render } from "./parts/html.js";
import { Keep } from "./parts/keep.js";
import { Outbox } from "./parts/outbox.js";
import { daysAfter } from "./parts/promise.js";
import { saveFile } from "./parts/saving.js";
import { setWords, t } from "./parts/words.js";
import { gather } from "./take/gather.js";
import { isSame, joined, NOTHING } from "./take/joined.js";
import { pack, unpack } from "./take/packing.js";
import { page } from "./take/page.js";
import { read, write } from "./take/shape.js";
import { saveText } from "./take/text.js";

const TITLE = "#take-title";
const CARRIED = "carried";
const DAYS = "days";
const TWO_WEEKS = 14;
const LATER = { qr: () => import("./take/qr.js") };

const start = JSON.parse(document.getElementById("start").textContent);
const root = document.getElementById("app");
const keep = new Keep(start.code);
/** What a link brought lives here until it is kept, and no longer than the window. */
const visit = new Keep(start.code, storageOfWindow());
const outbox = new Outbox({ keep });
const state = { days: keep.get(DAYS, {}), carrying: null, failures: 0, withRoom: true, said: "" };

setWords(start.words, start.language, start.zone);
// Whoever has been here has read what the phone would say is new.
if (keep.get("order")) keep.set("shared", start.shared);

function storageOfWindow() {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/* What there is */

const kept = () => joined(gather(keep, outbox), keep.get(CARRIED, NOTHING));

const mine = () => joined(NOTHING, visit.get(CARRIED) ?? kept());

/** What a link carries leaves the address at once, so that nobody sends it on by mistake. */
async function receive() {
  const signs = location.hash.slice(1);
  if (!signs || document.getElementById(signs)) return draw();
  const brought = read(await unpack(signs));
  history.replaceState(null, "", location.pathname + location.search);
  if (!brought) return say(t("Linket kan ikke læses. Måske er det ikke kopieret helt, eller browseren er for gammel."));
  if (isSame(joined(kept(), brought), kept())) return say(t("Det hele ligger her allerede."));
  visit.set(CARRIED, brought);
  return draw();
}

/* What the person does */

function store() {
  keep.set(CARRIED, joined(keep.get(CARRIED, NOTHING), visit.get(CARRIED)));
  visit.remove(CARRIED);
  say(t("Det er gemt i denne browser."));
}

function putBack() {
  visit.remove(CARRIED);
  say(t("Det er væk fra denne enhed igen. Linket virker stadig."));
}

function forget() {
  keep.remove(CARRIED);
  say(t("Det er slettet fra denne enhed."));
}

const dayOf = ({ id, by }) => by || state.days[id] || daysAfter(Date.now(), TWO_WEEKS);

function setDay({ id }, day) {
  if (!day) return draw();
  state.days = { ...state.days, [id]: day };
  if (!visit.get(CARRIED)) keep.set(DAYS, state.days);
  draw();
}

function toCalendar(promises) {
  const dated = promises.map((promise) => ({ ...promise, by: dayOf(promise) }));
  const name = promises.length === 1 ? t("aftale") : t("aftaler");
  saveFile(`${name}.ics`, calendar(dated, Date.now()), CALENDAR);
  say(t("Åbn filen, så kommer det i kalenderen."));
}

async function carry() {
  if (state.carrying) return close();
  const { letters, digits } = await pack(write(mine()));
  const address = location.origin + location.pathname;
  state.carrying = { address: `${address}#${letters}`, qr: null };
  draw();
  state.carrying = { ...state.carrying, qr: await drawn(`${address}#`, digits) };
  draw();
}

function close() {
  state.carrying = null;
  draw();
}

/** A browser remembers that an address failed, so the next try has another. */
async function drawn(address, digits) {
  try {
    const { qrPath } = await LATER.qr(state.failures === 0 ? "" : `?${state.failures}`);
    return qrPath(address, digits) ?? "large";
  } catch {
    state.failures += 1;
    return "late";
  }
}

async function copy() {
  const done = await copyText(state.carrying.address);
  if (done === "refused") document.getElementById("take-address").focus();
  say(done === "refused" ? t("Linket er markeret. Kopiér det selv.") : t("Linket er kopieret."));
}

const share = () => navigator.share({ title: start.title, url: state.carrying.address }).catch(() => {});

function say(words) {
  state.said = words;
  draw();
}

/* Drawing */

function draw() {
  document.body.dataset.paper = state.withRoom ? "room" : "mine";
  keepFocus(() => render(html`<${page} ...${view()} />`, root), TITLE);
}

const view = () => ({
  ...state,
  mine: mine(),
  visiting: visit.get(CARRIED) !== null,
  carried: keep.get(CARRIED) !== null,
  waiting: outbox.waiting() > 0,
  shared: start.shared,
  lang: start.written,
  phone: `/w/${start.code}`,
  print: () => window.print(),
  toggleRoom: () => ((state.withRoom = !state.withRoom), draw()),
  saveText: () => saveText(start.title, mine()),
  share: navigator.share ? share : null,
  store,
  putBack,
  forget,
  dayOf,
  setDay,
  toCalendar,
  carry,
  copy,
});

/* Wires */

addEventListener("storage", ({ key }) => keep.owns(key) && draw());
addEventListener("hashchange", receive);
receive();
