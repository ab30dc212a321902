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
    (id) => outbox.mine(id),
    (id) => privateOf(keep.local(id)),
  );

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
