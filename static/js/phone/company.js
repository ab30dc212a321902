/** Those I do something together with: my team as the server told it last, and what we do at once or not at all. */
import { t } from "../parts/words.js";

export const offline = () => ({ ok: false, why: t("Der er ingen forbindelse. Prøv igen om lidt.") });

/** `send(event, payload)` needs the line, `say(words)` speaks, `draw()` draws. */
export class Company {
  #keep;
  #send;
  #say;
  #draw;

  constructor({ keep, send, say, draw }) {
    this.#keep = keep;
    this.#send = send;
    this.#say = say;
    this.#draw = draw;
    this.team = keep.get("team");
  }

  /** Kept, so that it is there after a reload, and what we wrote long after. */
  hear(team) {
    this.team = team;
    this.#keep.set("team", team);
    if (team.team) this.#keep.set(`team:${team.activity}`, team);
    this.#deal(team);
    this.#draw();
  }

  /** Every card I was dealt stays mine, also when the next round brings another. */
  #deal({ activity, me, cards = {}, hand = [] }) {
    const name = `dealt:${activity}`;
    const known = this.#keep.get(name, []);
    const held = [...new Set([...known, cards[me], ...hand])].filter(Boolean);
    if (held.length > known.length) this.#keep.set(name, held);
  }

  /** Whoever has no line hears so. */
  async play(activity, what, details) {
    const answer = await this.#send({ activity, do: what, ...details }).catch(offline);
    if (!answer.ok) this.#say(answer.why);
    return answer;
  }
}
