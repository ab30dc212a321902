/** What the tests of themes share: four cards, two themes, and a desk that writes down what it is told. */
import { themeMarks } from "../../static/js/parts/theme_marks.js";
import * as polls from "./polls.js";

const { elements, read } = polls;

export const texts = (view, name) => elements(view, name).map(({ children }) => read(children));

export const CARDS = [
  { id: "c1", text: "Ledelsen lytter", column: 0, theme: "lead" },
  { id: "c2", text: "Tid", column: 1, theme: "time" },
  { id: "c3", text: "Kaffe", column: 0, theme: "" },
  { id: "c4", text: "Vi ler", column: 0, theme: "", given: true },
];
export const THEMES = [
  { id: "lead", title: "Ledelse", count: 1 },
  { id: "time", title: "Tid", count: 1 },
];
export const RESULT = { n: 5, passes: 0, cards: CARDS, themes: THEMES };

/** A desk that writes down what it is told, and answers as told. */
export const telling = (answers = []) => {
  const told = [];
  const command = async (what, args) => {
    told.push(args.slot ? [args.slot, args.value] : [what, args]);
    return answers.shift() ?? { ok: true };
  };
  return { told, marks: themeMarks({ activity: "p", command, newId: () => "aaaa00000001", wait: async () => {} }) };
};
