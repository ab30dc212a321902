/** Mit, gathered from what this phone keeps: the page, and the file to take home. */
import { privateOf } from "../parts/promise.js";
import { t } from "../parts/words.js";
import { asText, collect } from "./describe.js";
import { mine } from "./mine.js";
import { download } from "./page.js";

/** `board` are the questions of the room; the rest of `view` is for the page. */
export function mit({ keep, outbox, board, ...view }) {
  const collected = answersIn(keep, outbox);
  const questions = questionsIn(outbox, board);
  const save = () =>
    download(`${t("mit-fra-workshoppen")}.txt`, asText(view.workshop.title, collected, questions));
  return mine({ ...view, collected, questions, save });
}

const answersIn = (keep, outbox) =>
  collect(
    keep.get("order", []).map((id) => keep.get(`activity:${id}`)),
    (id) => withOurs(outbox.mine(id), keep.get(`team:${id}`)),
    (id) => privateOf(keep.local(id)),
  );

/** What a team wrote together is everybody's, and reads as it was last told, unless I have changed it since. */
export function withOurs(mine, team) {
  const told = Object.fromEntries((team?.lines ?? []).map(({ id, ...line }) => [`line:${id}`, sentOf(line)]));
  const newer = Object.entries(mine).filter(
    ([slot, { status, since }]) => !(slot in told) || status !== "sent" || since > team.now,
  );
  return { ...told, ...Object.fromEntries(newer) };
}

const sentOf = (value) => ({ value, status: "sent", why: "" });

function questionsIn(outbox, board) {
  const onBoard = (slot) => board.find(({ id, merged }) => [id, ...merged].includes(slot.slice("q:".length)));
  return Object.entries(outbox.mine("questions"))
    .filter(([slot]) => slot.startsWith("q:"))
    .map(([slot, { value, ...fares }]) => ({
      id: slot,
      text: value.text,
      ...fares,
      votes: onBoard(slot)?.votes ?? 0,
      answered: onBoard(slot)?.state === "answered",
      reply: onBoard(slot)?.reply ?? "",
    }));
}
