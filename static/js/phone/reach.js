/** Whether what this phone sends gets through, told calmly: a line that is gone for three seconds is no news. */
import { standing } from "./frame.js";

const CALM_MS = 3000;
const SENT_MS = 6000;

/** `waiting()` counts what is not sent yet, `say(words)` speaks, `draw()` draws. */
export class Reach {
  #waiting;
  #say;
  #draw;
  #online = false;
  #offlineSince = Date.now();
  #sentAt = 0;

  constructor({ waiting, say, draw }) {
    this.#waiting = waiting;
    this.#say = say;
    this.#draw = draw;
  }

  get online() {
    return this.#online;
  }

  turn(online) {
    this.#online = online;
    this.#offlineSince = Date.now();
    if (!online) setTimeout(() => this.#tellOffline(), CALM_MS);
    this.#draw();
  }

  /** Something came into the outbox, or out of it. */
  changed() {
    if (this.#waiting() === 0) {
      this.#sentAt = Date.now();
      setTimeout(this.#draw, SENT_MS);
    }
    this.#draw();
  }

  status() {
    const calm = Date.now() - this.#offlineSince < CALM_MS;
    return standing({
      online: this.#online || calm,
      waiting: this.#waiting(),
      sent: Date.now() - this.#sentAt < SENT_MS,
    });
  }

  #tellOffline() {
    const { state, words } = this.status();
    if (state === "offline") this.#say(words);
    this.#draw();
  }
}
