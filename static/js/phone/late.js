/** Files that come later: fetched when they are needed, and tried again until they are here. */
import { backoff } from "../parts/backoff.js";

const PATIENCE_MS = 10_000;
const MANY = 3;

const later = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * `isHere(name)` looks, `fetch(name, again)` fetches; `again` is something to add to an address that failed.
 * `onChange()` hears when one came, or failed to.
 */
export class Late {
  #isHere;
  #fetch;
  #onChange;
  #pause;
  #underWay = new Map();
  #failures = new Map();
  #nudge = () => {};
  #nudged = null;

  constructor({ isHere, fetch, onChange = () => {}, pause = later }) {
    this.#isHere = isHere;
    this.#fetch = fetch;
    this.#onChange = onChange;
    this.#pause = pause;
    this.wake();
  }

  /** A promise for the moment the file is here. */
  ready(name) {
    if (this.#isHere(name)) return Promise.resolve();
    if (!this.#underWay.has(name)) this.#underWay.set(name, this.#work(name));
    return this.#underWay.get(name);
  }

  /** The line is back: what rests between two tries goes on at once. */
  wake() {
    this.#nudge();
    this.#nudged = new Promise((done) => (this.#nudge = done));
  }

  /** Tried so often that a page from another day may be to blame. */
  isStuck(name) {
    return (this.#failures.get(name) ?? 0) >= MANY;
  }

  async #work(name) {
    for (let tries = 0; !this.#isHere(name); tries += 1) {
      if (tries > 0) await this.#rest(tries);
      await this.#attempt(name, tries === 0 ? "" : `?${tries}`);
      this.#failures.set(name, this.#isHere(name) ? 0 : tries + 1);
      this.#onChange();
    }
    this.#underWay.delete(name);
  }

  #rest(failures) {
    return Promise.race([this.#pause(backoff(failures)), this.#nudged]);
  }

  // A network that swallows everything answers neither yes nor no.
  async #attempt(name, again) {
    const fetched = this.#fetch(name, again).catch(() => {});
    await Promise.race([fetched, this.#pause(PATIENCE_MS)]);
  }
}
