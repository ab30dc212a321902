/** What the phone's tests share: a browser's storage, and a server that keeps entries the way ours does. */
import { Keep } from "../../static/js/parts/keep.js";

export const CODE = "31132617";

/** Stands in for window.localStorage, which Node has none of. */
export class Storage {
  #texts = new Map();

  get length() {
    return this.#texts.size;
  }

  key(at) {
    return [...this.#texts.keys()][at] ?? null;
  }

  getItem(name) {
    return this.#texts.get(name) ?? null;
  }

  setItem(name, text) {
    this.#texts.set(name, String(text));
  }

  removeItem(name) {
    this.#texts.delete(name);
  }
}

export const keepIn = (storage) => new Keep(CODE, storage);

/** Highest sequence number wins; `stored` is what it has, `received` everything it heard. */
export class Server {
  stored = new Map();
  received = [];

  take = async ({ activity, author, slot, seq, value }) => {
    this.received.push({ slot, seq, value });
    const name = `${activity} ${author} ${slot}`;
    const known = this.stored.get(name);
    if (known === undefined || seq > known.seq) this.stored.set(name, { seq, value });
    return { ok: true, ...this.stored.get(name) };
  };

  get values() {
    return [...this.stored.values()].map(({ value }) => value);
  }
}

export const atOnce = () => new Promise((done) => setImmediate(done));

/** Answers as told, one after the other, then as the server does; "lost" means that no answer came. */
export const answering = (server, answers) => async (entry) => {
  const next = answers.shift();
  if (next === undefined) return server.take(entry);
  if (next === "lost") throw new Error("no ack");
  if (next === "taken, ack lost") return server.take(entry).then(() => Promise.reject(new Error("no ack")));
  return next;
};

export const nobody = async () => {
  throw new Error("no network");
};
