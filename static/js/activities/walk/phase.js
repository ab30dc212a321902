/** Where somebody is on a walk, as far as this phone knows. */
import { moments } from "../../parts/walk_times.js";
import { isPlaced, tellersOf } from "./company.js";

/** The team's word, or mine that the team has not been told of yet. */
export const said = ({ team, mine }, slot) => Boolean(team?.[slot]) || isNews(mine[slot], team);

const isNews = (entry, team) =>
  Boolean(entry?.value) && (entry.status === "waiting" || (entry.status === "sent" && entry.since > team.now));

/** Whoever unlocks after the time is up leaves no deadline. */
export const isOver = ({ stage, now }) => Boolean(stage.began) && (stage.deadline === null || now >= stage.deadline);

/** "before", "waiting", "meeting", "found", "out", "home" – or "alone": back without having had anybody. */
export function phase(state) {
  const { team, stage } = state;
  if (!isPlaced(team)) return stage.formed ? withoutPlace(state) : "before";
  if (said(state, "home") || isOver(state) || team.circle) return "home";
  if (stage.began) return "out";
  return said(state, "found") ? "found" : "meeting";
}

const withoutPlace = (state) => (isOver(state) ? "alone" : "waiting");

/** Whoever sits does not turn round. */
export function timesOf({ activity, stage, team }) {
  const { began, deadline } = stage;
  const { minutes, rounds } = activity;
  const all = moments({ began, deadline, minutes, rounds, tellers: tellersOf(team) });
  return team.stays ? all.filter(({ what }) => what !== "turn") : all;
}
