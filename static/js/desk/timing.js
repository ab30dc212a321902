/** The arithmetic of the day at the desk: how far behind, and what a new time does to the rest. */

import { clockTime } from "../parts/words.js";

export const MINUTE_MS = 60_000;
const LITTLE_LEFT = 0.2;
const LAST_LEFT = 0.05;

/** done, running, passed (skipped) or ahead: one word for each block. */
export function phases(programme) {
  const last = programme.findLastIndex((block) => block.actual.start !== null);
  return programme.map(({ actual }, i) => {
    if (actual.start !== null) return actual.end === null ? "running" : "done";
    return i < last ? "passed" : "ahead";
  });
}

export const runningBlock = (programme) => programme[phases(programme).lastIndexOf("running")] ?? null;

export const minutesOf = ({ start, end }) => Math.round((end - start) / MINUTE_MS);

/** When the block is up if it gets its whole length from when it really began; a pause ends when the screen says. */
export const dueEnd = ({ plan, actual }, fixed = null) => fixed ?? (actual.start ?? plan.start) + plan.end - plan.start;

/** When the running block will end as it looks now; never before now. */
export const expectedEnd = (block, now, fixed = null) => Math.max(dueEnd(block, fixed), now);

/** Full minutes behind (ahead: negative) of the plan the day began with; begun minutes do not count, nor does -0. */
export const drift = (block, now, fixed = null) =>
  Math.trunc((expectedEnd(block, now, fixed) - block.planned.end) / MINUTE_MS) + 0;

/** The end of a pause is on everybody's screen, so the delay before it is not added to it. */
export const fixedEnd = ({ activity }) => (activity?.kind === "pause" ? activity.stage.deadline : null);

/** plenty, little, last or over: how much of a length is left. */
export function leftWord(left, length) {
  if (left <= 0) return "over";
  if (left <= length * LAST_LEFT) return "last";
  return left <= length * LITTLE_LEFT ? "little" : "plenty";
}

const plans = (programme) => programme.map(({ id, title, plan }) => ({ id, title, ...plan }));
const wholeMinute = (ms) => Math.floor(ms / MINUTE_MS) * MINUTE_MS;
const shifted = (block, by) => ({ ...block, start: block.start + by, end: block.end + by });

/** The plan when a block gets `minutes` more (or less): everything after keeps its own length and follows. */
export function resized(programme, id, minutes, now) {
  const blocks = plans(programme);
  const at = blocks.findIndex((block) => block.id === id);
  const by = Math.max(minutes, shortestBy(programme[at], now)) * MINUTE_MS;
  return blocks.map((block, i) => {
    if (i < at) return block;
    return i === at ? { ...block, end: block.end + by } : shifted(block, by);
  });
}

/** The most a block can be shortened, in minutes and never positive: one minute stays, and nothing ends before now. */
export function shortestBy({ plan, actual }, now) {
  const running = actual.start !== null && actual.end === null;
  const earliest = Math.max(plan.start + MINUTE_MS, running ? wholeMinute(now) : -Infinity);
  return Math.min(0, Math.ceil((earliest - plan.end) / MINUTE_MS));
}

/** The plan when a block begins at another time: the block before stretches or shrinks, everything after follows. */
export function moved(programme, id, start, now) {
  const blocks = plans(programme);
  const at = blocks.findIndex((block) => block.id === id);
  const by = Math.max(start, earliestStart(programme, id, now)) - blocks[at].start;
  return blocks.map((block, i) => {
    if (i >= at) return shifted(block, by);
    return i === at - 1 ? { ...block, end: Math.max(block.start + MINUTE_MS, block.end + by) } : block;
  });
}

/** The earliest a block may begin: the one before keeps a minute, and once the day runs nothing moves to before now. */
export function earliestStart(programme, id, now) {
  const at = programme.findIndex((block) => block.id === id);
  const begun = programme.some(({ actual }) => actual.start !== null);
  const before = at > 0 ? programme[at - 1].plan.start + MINUTE_MS : -Infinity;
  return Math.max(before, begun ? wholeMinute(now) : -Infinity);
}

/** Only what has not begun can be moved. */
export const mayMove = (phase) => phase === "ahead";
/** Only what has not ended can get another length. */
export const mayResize = (phase) => phase === "running" || phase === "ahead";

const MINUTES_OF_DAY = /^([01]?\d|2[0-3])[.:]([0-5]\d)/;

function minuteOfDay(text) {
  const parts = MINUTES_OF_DAY.exec(text.trim());
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}

/** "10:40" on the day of `ms` in the workshop's own time zone, as an instant; null when it is no time. */
export function atTime(text, ms) {
  const minute = minuteOfDay(text);
  return minute === null ? null : wholeMinute(ms) + (minute - minuteOfDay(clockTime(ms))) * MINUTE_MS;
}

/** An instant as a time field writes it: "10:40". */
export const timeField = (ms) => clockTime(ms).replace(".", ":");
