/** Everything of mine as plain text, for a file. */
import { questionWords } from "../phone/describe.js";
import { promiseLines } from "../parts/promise.js";
import { saveFile } from "../parts/saving.js";
import { list, t } from "../parts/words.js";

export function asText(title, { promises, canvases, cards, parts, questions }) {
  const chapters = [
    [t("Mine aftaler"), promises.map(promiseLines)],
    ...canvases.map((canvas) => [canvasTitle(canvas), canvas.fields.map(fieldLines)]),
    [t("Mine kort"), cards.map(cardLines)],
    ...parts.map((part) => [part.title, part.entries]),
    [t("Mine spørgsmål"), questions.map(questionLines)],
  ];
  const told = chapters.filter(([, items]) => items.length > 0).map(chapter);
  return `${[title, ...told].join("\n\n")}\n`;
}

export const saveText = (title, mine) => saveFile(`${t("mit-fra-workshoppen")}.txt`, asText(title, mine));

const chapter = ([heading, items]) => [heading, ...items.map(bullet)].join("\n");

const bullet = (lines) => `- ${lines.join("\n").replaceAll("\n", "\n  ")}`;

const canvasTitle = ({ title, name }) => [title, name].filter(Boolean).join(": ");

const fieldLines = ({ title, lines }) => [title, ...lines.map((line) => `– ${line}`)];

const cardLines = ({ name, line, questions, suit, marks }) =>
  [suit ? `${name} (${suit})` : name, line, ...questions, marks.length > 0 && marksLine(marks)].filter(Boolean);

export const marksLine = (marks) => t("Dit mærke: {marks}", { marks: list(marks) });

const questionLines = ({ text, votes, answered, reply, owner }) =>
  [
    `${text} (${questionWords(votes, answered)})`,
    reply && `${t("Svar:")} ${reply}`,
    owner && t("{name} tager det med", { name: owner }),
  ].filter(Boolean);
