/** What this phone has to send: kept until the server has it, sent in order, the newest value of a slot only. */
import { backoff } from "./backoff.js";

const SOCKET_TRIES = 3;
const NAME = "out:";
const BLOCKED = new Set(["refused", "again"]);

const later = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * `send(entry)` and `post(entry)` answer with the server's ack or throw where none came; `onAnswer(entry, {ok, why})`
 * hears what the server said to each; `clock()` tells when it said so. Each entry lies under a name of its own, so tabs share the box; an entry sent by
 * two of them has one sequence number and counts once.
 */
export class Outbox {
  #keep;
  #send;
  #post;
  #pause;
  #onChange;
  #onAnswer;
  #clock;
  #running = null;
  #nudge = () => {};
  #since = new Map();

  constructor({ keep, send, post, pause = later, onChange = () => {}, onAnswer = () => {}, clock = Date.now }) {
    this.#keep = keep;
    this.#send = send;
    this.#post = post;
    this.#pause = pause;
    this.#onChange = onChange;
    this.#onAnswer = onAnswer;
    this.#clock = clock;
  }

  put(activity, slot, value) {
    const entry = {
      activity,
      slot,
      value,
      author: this.#keep.author(activity),
      seq: this.#keep.nextSeq(activity, slot),
      place: this.#entries().reduce((last, { place }) => Math.max(last, place), 0) + 1,
    };
    this.#keep.set(nameOf(entry), entry);
    this.#onChange();
    return this.wake();
  }

  /** Starts sending, or cuts a pause short: the line is back, or there is something new. */
  wake() {
    this.#nudge();
    if (this.#running === null) this.#running = this.#work();
    return this.#running;
  }

  /** Tries once more what was held back because this person is known under another key. */
  retryAgain() {
    const held = this.#entries().filter(({ state }) => state === "again");
    held.forEach((entry) => this.#keep.set(nameOf(entry), { ...entry, state: undefined }));
    return held.length > 0 ? this.wake() : Promise.resolve();
  }

  /** What became of this person's entries in one activity: {slot: {value, status, why}}; `counted` was there before. */
  mine(activity) {
    const mine = new Map();
    for (const [slot, { value }] of Object.entries(this.#keep.sent(activity))) {
      mine.set(slot, sentOf(value, this.#since.get(nameOf({ activity, slot }))));
    }
    for (const entry of this.#entries()) {
      if (entry.activity === activity) mine.set(entry.slot, pendingOf(entry, mine.get(entry.slot)));
    }
    return Object.fromEntries([...mine].filter(([, { value }]) => value !== null));
  }

  /** What was taken back, by slot: still on its way (no time), or confirmed at a time; what was refused stands. */
  gone(activity) {
    const gone = new Map();
    for (const [slot, { value }] of Object.entries(this.#keep.sent(activity))) {
      if (value === null) gone.set(slot, this.#since.get(nameOf({ activity, slot })) ?? 0);
    }
    for (const { activity: where, slot, value, state } of this.#entries()) {
      if (where === activity && value === null && !BLOCKED.has(state)) gone.set(slot, Infinity);
    }
    return gone;
  }

  needsAgain(activity) {
    return this.#entries().some((entry) => entry.activity === activity && entry.state === "again");
  }

  waiting() {
    return this.#entries().filter(({ state }) => !BLOCKED.has(state)).length;
  }

  // The last line runs in the same breath as the last look into the box: nothing can be put in between.
  async #work() {
    await null;
    let failures = 0;
    for (let entry = this.#next(); entry; entry = this.#next()) {
      const answer = await this.#deliver(entry, failures);
      if (this.#settle(entry, answer)) failures = 0;
      else await this.#rest((failures += 1));
    }
    this.#running = null;
  }

  async #deliver(entry, failures) {
    const { place, state, why, ...body } = entry;
    const viaSocket = await attempt(() => this.#send(body));
    if (viaSocket || failures + 1 < SOCKET_TRIES) return viaSocket;
    return attempt(() => this.#post(body));
  }

  /** True when there is nothing to wait for before the next one. */
  #settle(entry, answer) {
    if (answer?.ok) return this.#confirm(entry, answer);
    if (answer === null || answer.code === "limit" || answer.code === "retry") return false;
    return answer.code === "changed" && isOneOfMany(entry) ? this.#part(entry) : this.#hold(entry, answer);
  }

  #confirm(entry, { seq = entry.seq, value = entry.value }) {
    this.#keep.setSent(entry.activity, entry.slot, seq, value);
    this.#since.set(nameOf(entry), this.#clock());
    if (this.#unchanged(entry)) this.#keep.remove(nameOf(entry));
    this.#onAnswer(entry, { ok: true });
    this.#onChange();
    return true;
  }

  /** Somebody else changed the same line meanwhile: theirs stands, and mine becomes a line of its own. */
  #part(entry) {
    if (this.#unchanged(entry)) this.#keep.remove(nameOf(entry));
    const [word] = entry.slot.split(":");
    this.put(entry.activity, this.#keep.slot(word), { ...entry.value, was: "" });
    return true;
  }

  #hold(entry, { code, why }) {
    const state = code === "again" ? "again" : "refused";
    if (this.#unchanged(entry)) this.#keep.set(nameOf(entry), { ...entry, state, why });
    this.#onAnswer(entry, { ok: false, why });
    this.#onChange();
    return true;
  }

  // A newer value may have been put in the slot while this one was on its way.
  #unchanged(entry) {
    return this.#keep.get(nameOf(entry))?.seq === entry.seq;
  }

  #rest(failures) {
    const nudged = new Promise((done) => (this.#nudge = done));
    return Promise.race([this.#pause(backoff(failures)), nudged]);
  }

  #next() {
    return this.#entries().find(({ state }) => !BLOCKED.has(state));
  }

  #entries() {
    const entries = this.#keep
      .names(NAME)
      .map((name) => this.#keep.get(name))
      .filter((entry) => entry !== null);
    return entries.sort((one, other) => one.place - other.place);
  }
}

const nameOf = ({ activity, slot }) => `${NAME}${activity}:${slot}`;

/** Of what there is only one of, like a name, nothing can stand beside it: the person decides. */
const isOneOfMany = ({ slot }) => slot.includes(":");

const sentOf = (value, since) => ({ value, status: "sent", why: "", since });

/** What was refused leaves what the server has: a withdrawal shows it, and beside a change it is what counts. */
function pendingOf({ value, state, why = "" }, confirmed) {
  if (!BLOCKED.has(state)) return { value, status: "waiting", why };
  if (value === null) return { value: confirmed?.value ?? null, status: "refused", why, stands: true };
  return { value, status: "refused", why, ...(confirmed?.value && { counted: confirmed.value }) };
}

async function attempt(act) {
  try {
    return await act();
  } catch {
    return null;
  }
}
