/** The line to the server: asks for the whole picture whenever it may have missed one, and comes back by itself. */
import { io } from "../../vendor/socket.io.js";
import { backoff } from "./backoff.js";
import { learn, unlearn } from "./clock.js";

const ACK_MS = 5000;
const WATCHDOG_MS = 5000;
const HEARTBEAT_MS = 20_000;
const PULSE_MS = 1000;
const JUMP_MS = 10_000;
const FRESH_MS = 1000;
const REFUSED_MS = 15_000;
const POLLING_EVERY = 4;

/** Which pictures to draw: never one older than the newest of its sort. */
export class Newest {
  #versions = new Map();

  accepts(sort, { version }) {
    if (version < (this.#versions.get(sort) ?? 0)) return false;
    this.#versions.set(sort, version);
    return true;
  }

  forget() {
    this.#versions.clear();
  }
}

/** The programme a page began with: at the next meeting under the same code it has another one, and is loaded anew. */
export class Meeting {
  #number = null;
  #loadAnew;

  constructor(loadAnew) {
    this.#loadAnew = loadAnew;
  }

  /** Whether a picture is of this page's meeting. */
  holds({ workshop: { meeting } }) {
    this.#number ??= meeting;
    if (meeting === this.#number) return true;
    this.#loadAnew();
    return false;
  }
}

/** Opens the line; `on` may have hello, picture, questions, team, gone, online, refused and woke (ms asleep). */
export function connect(options) {
  const line = new Line(options);
  line.open();
  return line;
}

class Line {
  #auth;
  #keys;
  #on;
  #socket = null;
  #newest = new Newest();
  #meeting = new Meeting(() => location.reload());
  #online = false;
  #failures = 0;
  #openedAt = 0;
  #pulsedAt = Date.now();
  #timers = {};
  #listening = new AbortController();

  constructor({ face, code, keys = () => ({}), on }) {
    this.#auth = { face, code, language: document.documentElement.lang };
    this.#keys = keys;
    this.#on = on;
    this.#watchPage();
    this.#timers.heartbeat = setInterval(() => this.#here(), HEARTBEAT_MS);
    this.#timers.pulse = setInterval(() => this.#pulse(), PULSE_MS);
  }

  open() {
    this.#drop();
    this.#openedAt = Date.now();
    const transports =
      this.#failures % POLLING_EVERY === POLLING_EVERY - 1 ? ["polling", "websocket"] : ["websocket"];
    this.#socket = io({ forceNew: true, reconnection: false, transports, timeout: WATCHDOG_MS, auth: this.#auth });
    this.#listen(this.#socket);
    this.#timers.watchdog = setTimeout(() => this.#retry(), WATCHDOG_MS);
  }

  close() {
    this.#listening.abort();
    this.#drop();
    Object.values(this.#timers).forEach(clearTimeout);
  }

  /** Sends one event; answers with the server's ack, throws where none came within five seconds. */
  async send(event, payload = {}) {
    if (!this.#socket?.connected) throw new Error("offline");
    return this.#socket.timeout(ACK_MS).emitWithAck(event, payload);
  }

  /** The person is back, or the network is: ask at once, on a new socket where the old one is doubtful. */
  resync() {
    this.#failures = 0;
    if (this.#socket?.connected) this.#hello(this.#socket);
    else if (Date.now() - this.#openedAt > FRESH_MS) this.open();
  }

  #listen(socket) {
    socket.on("connect", () => this.#hello(socket));
    socket.on("disconnect", () => this.#retry());
    socket.on("connect_error", (error) => this.#failed(error));
    socket.on("picture", (picture) => this.#meeting.holds(picture) && this.#draw("picture", picture));
    socket.on("questions", (questions) => this.#draw("questions", questions));
    socket.on("team", (team) => this.#draw("team", team));
    socket.on("gone", ({ why }) => this.#gone(why));
  }

  async #hello(socket) {
    const sent = Date.now();
    try {
      const answer = await socket.timeout(ACK_MS).emitWithAck("hello", { keys: this.#keys() });
      if (socket !== this.#socket) return;
      this.#greeted(answer, sent);
    } catch {
      if (socket === this.#socket) this.#retry();
    }
  }

  #greeted(answer, sent) {
    clearTimeout(this.#timers.watchdog);
    if (!answer.ok) return answer.code === "gone" ? this.#gone(answer.why) : this.#refused(answer.why);
    if (!this.#meeting.holds(answer.picture)) return;
    learn(answer.picture.now, sent);
    this.#failures = 0;
    this.#on.hello?.(answer);
    this.#draw("picture", answer.picture);
    if (answer.questions) this.#draw("questions", answer.questions);
    if (answer.team) this.#draw("team", answer.team);
    this.#turn(true);
  }

  async #here() {
    const socket = this.#socket;
    if (!socket?.connected) return;
    const sent = Date.now();
    try {
      const { now } = await socket.timeout(ACK_MS).emitWithAck("here", {});
      learn(now, sent);
      if (!this.#online) this.resync();
    } catch {
      if (socket === this.#socket) this.#renew();
    }
  }

  #draw(sort, picture) {
    if (this.#newest.accepts(sort, picture)) this.#on[sort]?.(picture);
  }

  // The interval stood still: the device slept, and iOS may have left a socket that looks open and is dead.
  #pulse() {
    const now = Date.now();
    const slept = Math.abs(now - this.#pulsedAt - PULSE_MS);
    this.#pulsedAt = now;
    if (slept < JUMP_MS || document.visibilityState !== "visible") return;
    this.#on.woke?.(slept);
    this.#renew();
  }

  #renew() {
    unlearn();
    this.#failures = 0;
    this.open();
  }

  #failed({ data }) {
    if (data?.code === "gone") this.#gone(data.why);
    else if (data?.why) this.#refused(data.why);
    else this.#retry();
  }

  #retry() {
    this.#drop();
    this.#failures += 1;
    this.#timers.retry = setTimeout(() => this.open(), backoff(this.#failures));
  }

  #refused(why) {
    this.#drop();
    this.#timers.retry = setTimeout(() => this.open(), REFUSED_MS);
    this.#on.refused?.(why);
  }

  #gone(why) {
    this.close();
    this.#on.gone?.(why);
  }

  #drop() {
    clearTimeout(this.#timers.watchdog);
    clearTimeout(this.#timers.retry);
    this.#socket?.off();
    this.#socket?.disconnect();
    this.#socket = null;
    // A server that was started anew may count from an earlier time than the one before it.
    this.#newest.forget();
    this.#turn(false);
  }

  #turn(online) {
    if (this.#online === online) return;
    this.#online = online;
    this.#on.online?.(online);
  }

  #watchPage() {
    const { signal } = this.#listening;
    const visible = () => document.visibilityState === "visible" && this.resync();
    document.addEventListener("visibilitychange", visible, { signal });
    addEventListener("pageshow", (event) => event.persisted && this.resync(), { signal });
    addEventListener("online", () => this.resync(), { signal });
    addEventListener("offline", () => this.#turn(false), { signal });
  }
}
