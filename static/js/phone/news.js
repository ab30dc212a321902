/** What is new behind a tab: questions nobody here has read, a summary nobody here has seen, something to do. */

export class News {
  #keep;

  constructor(keep) {
    this.#keep = keep;
  }

  /** Whoever looks at the questions, or at Mit, where the way to the summary stands, has seen what is there. */
  look(at, { asked, published }) {
    if (at === "ask") this.#keep.set("read", asked);
    if (at === "mine") this.#keep.set("shared", published);
  }

  /** The tabs to mark for somebody who looks at one of them. */
  tabs(at, { asked, published, pending }) {
    const unread = at !== "ask" && asked > this.#keep.get("read", 0);
    const unseen = published && published !== this.#keep.get("shared");
    return new Set([unread && "ask", unseen && "mine", pending && "now"].filter(Boolean));
  }
}
