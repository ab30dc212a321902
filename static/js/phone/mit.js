/** Mit, gathered from what this phone keeps: the page, and the file to take home. */
import { answersIn, gather, questionsIn } from "../take/gather.js";
import { saveText } from "../take/text.js";
import { mine } from "./mine.js";

export function mit({ keep, outbox, ...view }) {
  const collected = answersIn(keep, outbox);
  const questions = questionsIn(keep, outbox);
  const save = () => saveText(view.workshop.title, gather(keep, outbox));
  return mine({ ...view, collected, questions, save });
}
