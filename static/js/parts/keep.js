/** What one browser remembers of one workshop; in memory alone where the browser refuses to store. */
import { randomHex } from "./random.js";

const PREFIX = "sammen";
const AUTHOR_BYTES = 16;
const SLOT_BYTES = 6;

/** A storage that never throws: what the browser will not store lives on in memory. */
export class SafeStorage {
  #storage;
  #memory = new Map();

  constructor(storage) {
    this.#storage = storage;
  }

  get(name) {
    if (this.#memory.has(name)) return this.#memory.get(name);
    return this.#attempt((storage) => storage.getItem(name)) ?? null;
  }

  set(name, text) {
    const stored = this.#attempt((storage) => (storage.setItem(name, text), true));
    if (stored) this.#memory.delete(name);
    else this.#memory.set(name, text);
  }

  remove(name) {
    this.#memory.delete(name);
    this.#attempt((storage) => storage.removeItem(name));
  }

  names() {
    const stored = this.#attempt((storage) => Array.from({ length: storage.length }, (_, i) => storage.key(i)));
    return [...new Set([...(stored ?? []), ...this.#memory.keys()])];
  }

  // Private windows, captive portals and full disks throw on any of these calls.
  #attempt(act) {
    try {
      return this.#storage ? act(this.#storage) : undefined;
    } catch {
      return undefined;
    }
  }
}

function browserStorage() {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Every name is stored under a key of its own, so that two tabs never overwrite each other's news. */
export class Keep {
  #start;
  #storage;

  constructor(code, storage = browserStorage()) {
    this.#start = `${PREFIX}:${code}:`;
    this.#storage = new SafeStorage(storage);
  }

  get(name, fallback = null) {
    const text = this.#storage.get(this.#start + name);
    return text === null ? fallback : JSON.parse(text);
  }

  set(name, value) {
    this.#storage.set(this.#start + name, JSON.stringify(value));
  }

  remove(name) {
    this.#storage.remove(this.#start + name);
  }

  names(beginning = "") {
    const start = this.#start + beginning;
    return this.#storage
      .names()
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(this.#start.length));
  }

  owns(storageKey) {
    return storageKey === null || storageKey.startsWith(this.#start);
  }

  wipe() {
    this.names().forEach((name) => this.remove(name));
  }

  /** This phone's own random key for one activity: nothing ties two of them together. */
  author(activity) {
    const name = `author:${activity}`;
    if (this.get(name) === null) this.set(name, randomHex(AUTHOR_BYTES));
    return this.get(name);
  }

  authors() {
    return Object.fromEntries(this.names("author:").map((name) => [name.slice("author:".length), this.get(name)]));
  }

  slot(prefix) {
    return `${prefix}:${randomHex(SLOT_BYTES)}`;
  }

  nextSeq(activity, slot) {
    const name = `seq:${activity}:${slot}`;
    this.set(name, this.get(name, 0) + 1);
    return this.get(name);
  }

  raiseSeq(activity, slot, seq) {
    const name = `seq:${activity}:${slot}`;
    if (this.get(name, 0) < seq) this.set(name, seq);
  }

  /** What the server has confirmed: {slot: {seq, value}}. */
  sent(activity) {
    const start = `sent:${activity}:`;
    return Object.fromEntries(this.names(start).map((name) => [name.slice(start.length), this.get(name)]));
  }

  setSent(activity, slot, seq, value) {
    const name = `sent:${activity}:${slot}`;
    if (seq < this.get(name, { seq: 0 }).seq) return;
    this.set(name, { seq, value });
    this.raiseSeq(activity, slot, seq);
  }

  /** Takes over what the server has of this person's entries: {activity: {slot: {seq, value}}}. */
  learn(mine) {
    for (const [activity, slots] of Object.entries(mine)) {
      for (const [slot, { seq, value }] of Object.entries(slots)) this.setSent(activity, slot, seq, value);
    }
  }

  draft(activity, name, fallback = "") {
    return this.get(`draft:${activity}:${name}`, fallback);
  }

  setDraft(activity, name, value) {
    if (value === null || value === "") this.remove(`draft:${activity}:${name}`);
    else this.set(`draft:${activity}:${name}`, value);
  }

  /** Private to the phone: never sent anywhere. */
  local(activity) {
    const key = (name) => `local:${activity}:${name}`;
    return {
      get: (name, fallback = null) => this.get(key(name), fallback),
      set: (name, value) => (value === null ? this.remove(key(name)) : this.set(key(name), value)),
    };
  }
}
