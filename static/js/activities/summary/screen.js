/** The summary on the screen: its cover, and then one page at a time, readable from the back row. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { unseenTable } from "../../parts/table.js";
import { bars } from "./on_screen/bars.js";
import { became } from "./on_screen/became.js";
import { canvases } from "./on_screen/canvases.js";
import { cover } from "./on_screen/cover.js";
import { field } from "./on_screen/field.js";
import { marks } from "./on_screen/marks.js";
import { nuggets } from "./on_screen/nuggets.js";
import { piles } from "./on_screen/piles.js";
import { placed } from "./on_screen/placed.js";
import { promises } from "./on_screen/promises.js";
import { questions } from "./on_screen/questions.js";
import { quotes } from "./on_screen/quotes.js";
import { linesFitting, roomFor, titleLetters } from "./on_screen/room.js";
import { rounds } from "./on_screen/rounds.js";
import { sheet } from "./on_screen/sheet.js";
import { words } from "./on_screen/words.js";
import { pageWords, placeOf } from "./pages.js";
import { countWords, fewWords, moreWords, nothingWords, sentenceOf } from "./said.js";
import { sortOf } from "./sorts.js";
import { tableOf } from "./tables.js";

/** Each draws a page into its room: {view, more: how much is left to the files, note}. */
const DRAWINGS = {
  words, nuggets, rounds, field, marks, bars, became, quotes, questions, promises, sheet, canvases, piles, placed,
};

/** What people read as it hangs is read aloud as it hangs; bars bring their own table. */
const SPEAKS = new Set(["quotes", "questions", "promises", "sheet", "bars", "became", "canvases", "piles"]);

/** Drawings beside which the texts of the page find room. */
const WITH_TEXTS = new Set(["bars", "became", "marks"]);
const PARTS = { wide: { main: 0.6, between: 6 }, square: { main: 0.58, between: 3 } };

export const screen = (state) => {
  const page = state.result?.page ?? null;
  return page === null ? cover(state) : whole(page, state);
};

const whole = (page, state) => {
  const { view, more, note = "" } = drawn(page, state);
  const { size } = titleLetters(page, state.shape);
  return html`
    <section class="gathered" key=${page.id} data-sort=${sortOf(page)} aria-labelledby="gathered-title">
      <header style=${{ "--title": size }}>
        <h1 id="gathered-title">${page.title}</h1>
        <p class="gathered-count figures">${countWords(page)}</p>
      </header>
      <p class="gathered-sentence">${sentenceOf(page)}</p>
      <div class="gathered-drawing">${view}</div>
      ${added(page, state)}
      <p class="gathered-foot"><span>${note}</span>
        <span>${[moreWords(more), placeWords(state)].filter(Boolean).join(" · ")}</span></p>
    </section>`;
};

const placeWords = (state) => pageWords(placeOf(state), state.result.pages.length);

const drawn = (page, state) => {
  const sort = sortOf(page);
  const room = roomFor(page, state.shape);
  if (sort === "few") return { view: nothing(fewWords()), more: 0 };
  if (sort === "nothing") return { view: nothing(nothingWords()), more: 0 };
  if (state.table) return sheet(page, room);
  const drawing = WITH_TEXTS.has(sort) && page.texts.length > 0 && page.groups.length === 0
    ? beside(page, room, state)
    : DRAWINGS[sort](page, room, state);
  if (SPEAKS.has(sort)) return drawing;
  return { ...drawing, view: [drawing.view, unseenTable(tableOf(page), sentenceOf(page))] };
};

const nothing = (words) => html`<p class="gathered-nothing">${icon("lock")}<span>${words}</span></p>`;

/** The drawing, and what people wrote to it on its right – or beneath it, where the screen is square. */
const beside = (page, room, state) => {
  const { main, between } = PARTS[state.shape];
  const [first, second] = state.shape === "wide"
    ? [{ ...room, width: room.width * main }, { ...room, width: room.width * (1 - main) - between }]
    : [{ ...room, height: room.height * main }, { ...room, height: room.height * (1 - main) - between }];
  const chart = DRAWINGS[sortOf(page)](page, first, { ...state, part: first.width / room.width });
  const texts = quotes(page, second);
  return {
    view: html`<div class="gathered-beside">${chart.view}${texts.view}</div>`,
    more: chart.more + texts.more,
    note: chart.note,
  };
};

/** What the facilitator added stands under the outcome. */
const added = ({ lines }, { shape }) => {
  const { shown, left } = linesFitting(lines, shape);
  return shown.length > 0 && html`
    <ul class="plain gathered-lines">${shown.map((line) => html`<li key=${line}>${line}</li>`)}
      ${left > 0 && html`<li class="soft">${moreWords(left)}</li>`}</ul>`;
};
