/** What the views get: one activity with everything this person has in it. */
import { t } from "../parts/words.js";

const BOARD = "questions";

const asked = (activity) => `asked-again:${activity}`;

/** `now()` answers with {time, online, questions, voted, role, place, team} of this moment; the other functions are the shell's. */
export class States {
  #keep;
  #outbox;
  #shell;

  constructor({ keep, outbox, ...shell }) {
    this.#keep = keep;
    this.#outbox = outbox;
    this.#shell = shell;
  }

  of(picture, { stage, ...activity }) {
    const { id } = activity;
    const { time, online, questions, role, place, team } = this.#shell.now();
    return {
      activity,
      stage,
      result: picture.result,
      before: picture.before,
      workshop: picture.workshop,
      ended: Boolean(picture.workshop.ended),
      now: time,
      online,
      questions,
      role,
      place,
      team: this.#seen(team?.activity === id ? team : this.#keep.get(`team:${id}`)),
      mine: this.#outbox.mine(id),
      needsAgain: this.needsAgain(id),
      hasAsked: this.#keep.get(asked(id), false),
      ...this.#acts(id),
    };
  }

  /** The team as it was told, also where the room has left it, without lines this phone has taken back since. */
  #seen(team) {
    if (!team?.lines) return team;
    const gone = this.#outbox.gone(team.activity);
    return { ...team, lines: team.lines.filter(({ id }) => !((gone.get(`line:${id}`) ?? -1) > team.now)) };
  }

  board(picture) {
    const stage = { open: !picture.workshop.ended, revealed: true, locked: false, deadline: null };
    return this.of(picture, { id: BOARD, kind: BOARD, title: t("Spørg"), stage });
  }

  #acts(id) {
    const { draw, typed, askAgain, takeSeat, play } = this.#shell;
    const local = this.#keep.local(id);
    return {
      askAgain: () => askAgain(id),
      takeSeat,
      play: (what, details) => play(id, what, details),
      earlier: (other) => this.#earlier(other),
      draft: (name, fallback) => this.#keep.draft(id, name, fallback),
      keep: (name, value) => (this.#keep.setDraft(id, name, value), typed(value), draw()),
      send: (slot, value) => this.#outbox.put(id, slot, value),
      withdraw: (slot) => this.#outbox.put(id, slot, null),
      slot: (prefix) => this.#keep.slot(prefix),
      local: { get: local.get, set: (name, value) => (local.set(name, value), draw()) },
    };
  }

  /** What this person answered in another activity: {activity, value}. */
  #earlier(id) {
    return { activity: this.#keep.get(`activity:${id}`), value: this.#outbox.mine(id).ballot?.value ?? null };
  }

  /** Known to have voted, but not from this storage: the facilitator may let them answer anew. */
  needsAgain(activity) {
    const lost = this.#shell.now().voted.includes(activity) && Object.keys(this.#keep.sent(activity)).length === 0;
    const needed =
      this.#outbox.needsAgain(activity) || (lost && Object.keys(this.#outbox.mine(activity)).length === 0);
    if (!needed) this.#keep.remove(asked(activity));
    return needed;
  }

  /** Waits for the facilitator's leave somewhere. */
  get hopes() {
    return this.#keep.names(asked("")).length > 0;
  }

  hope(activity) {
    this.#keep.set(asked(activity), true);
  }

  /** What the room did, so that Mit can show an answer under its question long after. */
  remember({ stage, ...activity }) {
    const name = `activity:${activity.id}`;
    if (this.#keep.get(name) === null) this.#keep.set("order", [...this.#keep.get("order", []), activity.id]);
    this.#keep.set(name, activity);
  }
}
