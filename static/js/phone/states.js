/** What the views get: one activity with everything this person has in it. */
import { t } from "../parts/words.js";

const BOARD = "questions";

const askedAgain = (activity) => `asked-again:${activity}`;

const MEETING = "meeting";
/** The slots of questions asked at earlier meetings. */
const ASKED_BEFORE = "asked-before";

const meetingOf = ({ workshop }) => workshop.meeting ?? 1;

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
      mine: id === BOARD ? this.#onBoard() : this.#outbox.mine(id),
      needsAgain: this.needsAgain(id),
      hasAsked: this.#keep.get(askedAgain(id), false),
      metBefore: () => this.#metBefore(meetingOf(picture)),
      ...this.#acts(id),
    };
  }

  /** The team as it was told, also where the room has left it, without what this phone has taken back since. */
  #seen(team) {
    if (!team?.team) return team;
    const gone = this.#outbox.gone(team.activity);
    const stands = (slot) => !((gone.get(slot) ?? -1) > team.now);
    const items = Object.entries(team.items ?? {}).filter(([id]) => stands(`item:${id}`));
    const lines = (team.lines ?? []).filter(({ id }) => stands(`line:${id}`));
    const shared = Boolean(team.shared) && stands("share");
    return { ...team, lines, shared, items: Object.fromEntries(items) };
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

  /** There is one board, at every meeting; what was asked at an earlier one is not on it any more. */
  #onBoard() {
    const before = new Set(this.#keep.get(ASKED_BEFORE, []));
    return Object.fromEntries(Object.entries(this.#outbox.mine(BOARD)).filter(([slot]) => !before.has(slot)));
  }

  /** A new meeting begins, perhaps weeks after the last: all of mine stays under Mit, and nothing is waited for. */
  meet(picture) {
    const meeting = meetingOf(picture);
    if (meeting === this.#keep.get(MEETING, 1)) return;
    const asked = Object.entries(this.#outbox.mine(BOARD)).filter(([, { status }]) => status !== "waiting");
    this.#keep.set(ASKED_BEFORE, asked.map(([slot]) => slot));
    this.#keep.names(askedAgain("")).forEach((name) => this.#keep.remove(name));
    this.#keep.remove("read");
    this.#keep.set(MEETING, meeting);
  }

  /** What the room did at earlier meetings, with everything this person has in it. */
  #metBefore(meeting) {
    return this.#keep
      .get("order", [])
      .map((id) => this.#keep.get(`activity:${id}`))
      .filter((activity) => (activity.meeting ?? 1) < meeting)
      .map((activity) => ({
        activity,
        mine: this.#outbox.mine(activity.id),
        local: this.#keep.local(activity.id),
      }));
  }

  /** Known to have voted, but not from this storage: the facilitator may let them answer anew. */
  needsAgain(activity) {
    const lost = this.#shell.now().voted.includes(activity) && Object.keys(this.#keep.sent(activity)).length === 0;
    const needed =
      this.#outbox.needsAgain(activity) || (lost && Object.keys(this.#outbox.mine(activity)).length === 0);
    if (!needed) this.#keep.remove(askedAgain(activity));
    return needed;
  }

  /** Waits for the facilitator's leave somewhere. */
  get hopes() {
    return this.#keep.names(askedAgain("")).length > 0;
  }

  hope(activity) {
    this.#keep.set(askedAgain(activity), true);
  }

  /** What the room did and at which meeting, so that Mit can show an answer under its question long after. */
  remember({ activity: { stage, ...shown }, ...picture }) {
    const activity = { ...shown, meeting: meetingOf(picture) };
    const name = `activity:${activity.id}`;
    if (this.#keep.get(name) === null) this.#keep.set("order", [...this.#keep.get("order", []), activity.id]);
    this.#keep.set(name, activity);
  }
}
