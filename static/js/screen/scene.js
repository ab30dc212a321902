/** What the screen shows at this moment, decided from the picture alone. */
import { clockTime, t } from "../parts/words.js";
import { left } from "../parts/clock.js";

const QUIET_MS = 4000;
const OWN_CLOCK = new Set(["pause", "timer", "slide", "walk"]);

/** "stopped", "waiting", "black", "ended", "join" or "activity". */
export const scene = ({ picture, stopped }) => {
  if (stopped) return "stopped";
  if (!picture) return "waiting";
  if (picture.black) return "black";
  if (picture.workshop.ended) return "ended";
  return picture.join || !picture.activity ? "join" : "activity";
};

/** "31132617" is "3113 2617", as people say it. */
export const spokenCode = (code) => code.replace(/(\d{4})(?=\d)/g, "$1\u00a0");

/** The time that runs out: the activity's own, or the block's; null where there is none or it is over. */
export const span = ({ activity, block }) => {
  const stage = activity?.stage;
  if (stage?.deadline) return { start: beganAt(activity) ?? stage.deadline, end: stage.deadline };
  return block ? { start: block.start, end: block.end } : null;
};

/** The time of a walk begins when the pairs set out, however long they stood and waited. */
const beganAt = ({ kind, stage }) => (kind === "walk" ? stage.began : stage.opened);

/** How much of the time is left, from 1 to 0. */
export const remaining = ({ start, end }, now) => Math.min(1, Math.max(0, (end - now) / Math.max(1, end - start)));

const hasOwnClock = ({ activity }) => Boolean(activity?.stage.deadline) && OWN_CLOCK.has(activity.kind);

/** "til kl. 10.30", while that is still to come; what draws its own clock says it there. */
export const until = (picture, now) => {
  if (hasOwnClock(picture)) return "";
  const end = span(picture)?.end;
  return end > now ? t("til kl. {time}", { time: clockTime(end) }) : "";
};

/** The digits of a deadline, for activities that draw no clock themselves. */
export const digits = (picture, now) => {
  const deadline = picture.activity?.stage.deadline;
  if (!deadline || hasOwnClock(picture)) return null;
  const rest = left(deadline, now);
  return rest.over ? null : rest.text;
};

/** A short loss of the line is nobody's business. */
export const isLost = ({ online, lostAt }, now) => !online && lostAt !== null && now - lostAt > QUIET_MS;

export const hereSentence = (here) => {
  if (here === null || here === undefined) return "";
  return here === 1 ? t("1 er med") : t("{n} er med", { n: here });
};
