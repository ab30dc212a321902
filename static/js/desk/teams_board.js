/** What may be done with the teams at the desk, whoever asks: a press, a list or a drag. */
import { follow } from "../parts/drag.js";
import { t } from "../parts/words.js";
import { nameOf, wordsFor } from "./teams_words.js";

export const ZONE = "data-seat";
export const WAITS = 0;
export const NEW = "new";
/** What only this desk knows: what is chosen, typed and dragged, and what was said last. */
export const EMPTY = { rule: "", size: 0, chosen: null, to: "", typed: "", anew: false, drag: null, said: "" };

/** `ui` is what the board remembers and `change(changes)` changes it; `focusOn(number)` hears who was moved or
 * let go last, `show(number)` who was found. */
export const boardOf = (given) => {
  const { teams, activity, ui } = given;
  const seats = seatsOf(teams);
  const here = {
    ...given,
    seats,
    formed: teams.forming !== "",
    rule: ui.rule || teams.by,
    size: ui.size || teams.size,
    // Who has left the day can no longer be moved.
    chosen: seats.has(ui.chosen) ? ui.chosen : null,
    highest: Math.max(0, ...teams.teams.map(({ number }) => number)),
    words: wordsFor(activity, teams.by),
    nameOf: (team) => nameOf(team, { kind: activity.kind, by: teams.by }),
  };
  return { ...here, ...choosing(here), ...moving(here), ...forms(here), ...dragging(here) };
};

/** Everybody's team by their number; those who wait are in none. */
const seatsOf = ({ waiting, teams }) =>
  new Map([
    ...waiting.map((member) => [member.number, WAITS]),
    ...teams.flatMap((team) => team.members.map((member) => [member.number, team.number])),
  ]);

/** Where a latecomer is best placed: fewest people, lowest number; the first team where there is none. */
export const roomiest = ({ teams }) => {
  const [first] = [...teams].sort(
    (one, other) => one.members.length - other.members.length || one.number - other.number,
  );
  return first ?? null;
};

/** Tells what is acted; then nothing is chosen any more. What went wrong the desk itself says. */
const done = async ({ change }, acting, words) => {
  change({ chosen: null, to: "", drag: null, anew: false });
  const { ok } = await acting;
  change({ said: ok ? words : "" });
};

const choosing = (here) => {
  const pick = (number) => here.change({ chosen: number, to: "", said: here.words.chosen(number) });
  const letGo = () => {
    if (here.chosen !== null) here.focusOn(here.chosen);
    here.change({ chosen: null, to: "", said: "" });
  };
  return {
    /** A first number is chosen, a second in another team takes its place. */
    press: (number) => {
      if (here.chosen === number) return letGo();
      const swaps = here.chosen !== null && here.seats.get(number) !== here.seats.get(here.chosen);
      return swaps ? moving(here).exchange(here.chosen, number) : pick(number);
    },
    letGo,
    type: (typed) => here.change({ typed }),
    find: (event) => {
      event.preventDefault();
      const number = Number(here.ui.typed);
      here.change({ typed: "" });
      const unknown = t("Der er ikke nogen med nummer {n}.", { n: here.ui.typed });
      if (!here.seats.has(number)) return here.change({ said: unknown });
      here.focusOn(number);
      here.show(number);
      return pick(number);
    },
    pickTeam: (to) => here.change({ to }),
  };
};

const moving = (here) => {
  const move = (number, team) => {
    if (here.seats.get(number) === team) return here.change({ chosen: null, drag: null });
    here.focusOn(number);
    const words = t("Nummer {n} er flyttet til {team}.", { n: number, team: toWords(here, team) });
    return done(here, here.command("place", { number, team }), words);
  };
  return {
    move,
    moveToNew: (number) => move(number, here.highest + 1),
    exchange: (one, other) => {
      here.focusOn(other);
      const words = t("Nummer {one} og nummer {other} har byttet plads.", { one, other });
      return done(here, here.command("exchange", { one, other }), words);
    },
    placeAll: () => done(here, here.command("place_all"), t("Alle har fået en plads.")),
    moveAsPicked: (event) => {
      event.preventDefault();
      return here.ui.to === NEW ? moving(here).moveToNew(here.chosen) : move(here.chosen, Number(here.ui.to));
    },
  };
};

const toWords = ({ teams, words, nameOf: name }, number) => {
  if (number === WAITS) return t("dem, der venter");
  const team = teams.teams.find((each) => each.number === number);
  return team ? name(team) : words.toFresh();
};

const forms = (here) => ({
  setRule: (rule) => here.change({ rule }),
  setSize: (size) => here.change({ size }),
  beginAnew: () => here.change({ anew: true }),
  leaveAsItIs: () => here.change({ anew: false, rule: "", size: 0 }),
  form: () =>
    done(here, here.command("form", { by: here.rule, size: here.size }), wordsFor(here.activity, here.rule).formed()),
});

/** By mouse and pen; a finger scrolls, and presses one number after the other. */
const dragging = (here) => ({
  grab: (event, number) => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    follow(event, {
      zone: ZONE,
      move: ({ x, y, over }) => here.change({ drag: { number, x, y, over } }),
      drop: (over) => dropped(here, number, over),
      cancel: () => here.change({ drag: null }),
    });
  },
});

/** On a number the two swap, on a team one moves there; anywhere else nothing happens. */
const dropped = (here, number, zone) => {
  const { move, moveToNew, exchange } = moving(here);
  if (zone === NEW) return moveToNew(number);
  const [what, n] = [zone?.[0], Number(zone?.slice(1))];
  if (what === "m" && here.seats.get(n) !== here.seats.get(number)) return exchange(number, n);
  return what === "t" ? move(number, n) : here.change({ drag: null });
};
