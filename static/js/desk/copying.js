/** Copies what came of an activity, as text or as a picture, and says what happened. */

import * as canvas from "../activities/canvas/table.js";
import { seen } from "../activities/cards/counts.js";
import * as cards from "../activities/cards/table.js";
import * as followup from "../activities/followup/table.js";
import * as placing from "../activities/placing/table.js";
import { TABLES } from "../activities/poll/tables.js";
import * as sorting from "../activities/sorting/table.js";
import { hasSentences } from "../activities/walk/moment.js";
import * as walk from "../activities/walk/table.js";
import { told } from "../activities/poll/page/beside.js";
import { showing } from "../activities/poll/phase.js";
import { turnout } from "../activities/poll/sentences.js";
import { copyText } from "../parts/clipboard.js";
import { html, useEffect, useRef, useState } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { LEVELS } from "../parts/promise.js";
import { cellText } from "../parts/table.js";
import { t } from "../parts/words.js";
import { copyPicture } from "./clipboard.js";
import { drawPicture } from "./picture.js";

/** What can be copied of each kind: {title, count, sentence, table}; null while there is nothing. */
const PARTS = {
  poll: (state) => {
    if (showing(state) !== "shown") return null;
    const { sentence, table } = told(state, TABLES[state.activity.form]);
    return { title: state.activity.question, count: turnout(state.result), sentence, table };
  },
  questions: ({ activity, questions }) => {
    if (questions.questions.length === 0) return null;
    const title = activity.title || t("Spørgsmål");
    return { title, count: questionCount(questions.n), sentence: "", table: asked(questions) };
  },
  cards: ({ activity, result }) => {
    const table = seen(result) && cards.table(activity, result);
    if (!table || table.rows.length === 0) return null;
    return { title: activity.title, count: cards.peopleWords(result), sentence: cards.sentence(activity, result), table };
  },
  walk: ({ activity, result }) => {
    if (!hasSentences(result)) return null;
    const count = walk.sentenceCount(result.cards);
    return { title: activity.title, count, sentence: walk.sentence(result), table: walk.table(activity, result) };
  },
  sorting: ({ activity, result, key }) => {
    const table = seen(result) && sorting.table(activity, result, key);
    if (!table) return null;
    const sentence = sorting.sentence(activity, result);
    return { title: activity.title, count: sorting.turnout(activity, result), sentence, table };
  },
  placing: ({ activity, result }) => {
    if (!seen(result)) return null;
    const [sentence, table] = [placing.sentence(activity, result), placing.table(activity, result)];
    return { title: activity.title, count: placing.turnout(activity, result), sentence, table };
  },
  canvas: ({ activity, result }) => {
    if (!result?.shared?.length) return null;
    return { title: activity.title, count: canvas.count(result), sentence: "", table: canvas.table(activity, result) };
  },
  checkout: ({ activity, result }) => {
    if (!result?.wall?.length) return null;
    return { title: activity.title, count: cardCount(result.wall.length), sentence: "", table: hung(result) };
  },
  followup: ({ activity, result }) => {
    if (!followup.hasCounts(result)) return null;
    return { title: activity.title, count: followup.sentence(result), sentence: "", table: followup.table(result) };
  },
};

const questionCount = (n) => (n === 1 ? t("1 spørgsmål") : t("{n} spørgsmål", { n }));
const cardCount = (n) => (n === 1 ? t("1 kort") : t("{n} kort", { n }));

const asked = ({ questions }) => ({
  columns: [t("Spørgsmål"), t("Stemmer"), t("Besvaret")],
  rows: questions.map(({ text, votes, state }) => [text, votes, state === "answered" ? t("Ja") : t("Nej")]),
  bars: null,
});

const hung = ({ wall }) => ({
  columns: [t("Kort"), t("Fra"), t("Niveau"), t("Tema")],
  rows: wall.map(({ text, who, level, theme }) => [text, who ?? "", LEVELS[level]?.() ?? "", theme ?? ""]),
  bars: null,
});

export const partsOf = (state) => PARTS[state.activity.kind]?.(state) ?? null;

const oneLine = (cell) => String(cellText(cell)).replace(/\s+/g, " ").trim();

/** Question, count and sentence, then the rows with tabs between the cells: it lands in a mail and in a spreadsheet. */
export const textOf = ({ title, count, sentence, table }) => {
  const rows = [table.columns, ...table.rows].map((cells) => cells.map(oneLine).join("\t"));
  return `${[title, count, sentence].filter(Boolean).join("\n")}\n\n${rows.join("\n")}\n`;
};

/** Letters, digits and hyphens of a title, for a file's name. */
const fileName = (title) => `${title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60)}.png`;

const SAID = {
  text: () => t("Teksten er kopieret. Sæt den ind i en mail eller et regneark."),
  picture: () => t("Billedet er kopieret. Sæt det ind, hvor du vil have det."),
  file: () => t("Billedet er hentet som en fil, for browseren kan ikke kopiere billeder her."),
  refused: () => t("Browseren gav ikke lov til at kopiere. Prøv igen, eller brug opsamlingen."),
};

/** `parts` as `partsOf` gives them. */
export function Copying({ parts }) {
  const [said, say] = useState("");
  const place = useRef(null);
  useEffect(() => said && place.current.scrollIntoView({ block: "nearest" }), [said]);
  const asText = async () => say(SAID[await copyText(textOf(parts))]());
  const asPicture = async () => say(SAID[await copyPicture(() => drawPicture(parts), fileName(parts.title))]());
  return html`
    <div class="copying">
      <button class="small quiet" onClick=${asText}>${icon("copy")}${t("Kopiér som tekst")}</button>
      <button class="small quiet" onClick=${asPicture}>${icon("image")}${t("Kopiér som billede")}</button>
      <p class="hint" role="status" ref=${place}>${said}</p>
    </div>`;
}

/** Under every result at the desk. */
export const copying = (state) => {
  const parts = partsOf(state);
  return parts && html`<${Copying} parts=${parts} />`;
};
