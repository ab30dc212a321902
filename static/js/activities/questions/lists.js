/** The four lists of questions at the desk, and what marks a question there. */
import { t } from "../../parts/words.js";

export const BOARD = "questions";

/** In the order of their tabs; `of` finds the list in the board as the desk has it. */
export const LISTS = {
  waiting: {
    words: () => t("Venter"),
    none: () => t("Ingen spørgsmål venter på at blive læst."),
    of: ({ desk }) => desk.waiting,
  },
  shown: { words: () => t("Vist"), none: () => t("Ingen har spurgt endnu."), of: ({ questions }) => questions },
  archived: { words: () => t("Arkiv"), none: () => t("Arkivet er tomt."), of: ({ desk }) => desk.archived },
  rejected: {
    words: () => t("Afvist"),
    none: () => t("Ingen spørgsmål er afvist."),
    of: ({ desk }) => desk.rejected,
  },
};

/** Nobody needs the waiting list where nothing waits and nothing will. */
export const listsOf = (board) =>
  Object.keys(LISTS).filter((name) => name !== "waiting" || board.approval || board.desk.waiting.length > 0);

/** How many want something of the facilitator: to be read, or to be answered. */
export const toTend = ({ questions, desk }) =>
  (desk?.waiting.length ?? 0) + questions.filter(({ state }) => state === "open").length;

/** `send` sends a command; the marks of one question by name. */
export function marksOf(send, { id, text }) {
  const mark = (sort, value) => send("mark", { activity: BOARD, slot: `${sort}:${id}`, value });
  const said = (words) => (words.trim() ? { text: words.trim() } : null);
  return {
    // With the words the facilitator has read: an edited question waits to be read again.
    stand: (state) => mark("state", { state, text }),
    pin: (on) => mark("pin", on ? { pin: true } : null),
    reply: (words) => mark("reply", said(words)),
    owner: (name) => mark("owner", said(name)),
    merge: (into) => mark("merge", { into }),
  };
}

export const part = (send, id) => send("mark", { activity: BOARD, slot: `merge:${id}`, value: null });
