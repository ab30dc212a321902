/** Role and place on their way to the server: kept here first, sent again with every hello until they are taken. */

const NAME = "seat";
const NOBODY = { role: "", table: "", saved: "", why: "" };

/** `send({role, table})` answers with the server's ack or throws where none came. */
export class Seating {
  #keep;
  #send;
  #draw;
  #me;

  constructor({ keep, send, draw }) {
    this.#keep = keep;
    this.#send = send;
    this.#draw = draw;
    this.#me = { ...NOBODY, ...keep.get(NAME, {}) };
  }

  get me() {
    return this.#me;
  }

  take = (change) => {
    this.#remember({ ...this.#me, ...change, saved: "waiting", why: "" });
    return this.#tell();
  };

  /** The line is open; `known` is what the server has. */
  greet(known) {
    if (this.#me.saved === "waiting") return this.#tell();
    this.#me = { ...this.#me, ...known };
    return Promise.resolve();
  }

  async #tell() {
    const told = this.#me;
    const { role, table } = told;
    const answer = await this.#send({ role, table }).catch(() => null);
    if (told !== this.#me) return; // something newer is on its way, and this answer does not know of it
    if (answer?.ok) this.#remember({ ...this.#me, ...answer.me, saved: "sent" });
    else if (answer) this.#remember({ ...this.#me, saved: "refused", why: answer.why });
  }

  #remember(me) {
    this.#me = me;
    this.#keep.set(NAME, me);
    this.#draw();
  }
}
