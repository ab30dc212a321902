/** Signals before their file is here, and after: what was told of them meanwhile is passed on when it comes. */

/** `shell` is what the signals ask of the phone: say, draw, send. */
export class Signalling {
  #shell;
  #signals = null;
  #greeting = [[], 0];
  #calmed = null;

  constructor(shell) {
    this.#shell = shell;
  }

  greet(...greeting) {
    this.#greeting = greeting;
    this.#signals?.greet(...greeting);
  }

  see(calmed) {
    this.#calmed = calmed;
    this.#signals?.see(calmed);
  }

  /** Their file is here. */
  begin(Signals) {
    if (this.#signals) return;
    this.#signals = new Signals(this.#shell);
    this.#signals.greet(...this.#greeting);
    this.#signals.see(this.#calmed);
  }

  view(picture) {
    return this.#signals?.view(picture);
  }
}
