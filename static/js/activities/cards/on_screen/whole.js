/** One card for the whole room: its name, its line and its questions, in letters the back wall can read. */
import { html } from "../../../parts/html.js";
import { widthOf, wrap } from "../../../parts/lettering.js";
import { suitLook, suitMark } from "../../../parts/play_card.js";
import { INNER } from "../../../parts/room.js";
import { t } from "../../../parts/words.js";
import { guidedCard } from "./guided.js";
import { cardTime, paused } from "./work.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are; the style sheet has the same.
const HEIGHT = 74;
const PADDING = { x: 6, y: 3.6 };
const NAMES = [9, 7.4, 6];
const NAME_LEADING = 1.1;
const LINE = { size: 5, leading: 1.25 };
const SIDE = { size: 3.4, leading: 1.3 };
const BETWEEN_PARTS = 2.4;
const BESIDE_NAME = 4;
const SIZES = [6.6, 6, 5.4, 4.8, 4.4, 4, 3.6, 3.2];
const LEADING = 1.22;
const BETWEEN = 0.42;
const NUMBER = 1.5;
const SUIT = 3.6;

const linesOf = (text, face, size, width) => wrap(text, { face, size, width }).lines.length;

const partTall = (text, { size, leading }, width) =>
  text ? linesOf(text, "reading", size, width) * size * leading + BETWEEN_PARTS : 0;

const questionsTall = (questions, size, width) => {
  const lines = questions.reduce((sum, text) => sum + linesOf(text, "reading", size, width - NUMBER * size), 0);
  return (lines * LEADING + (questions.length - 1) * BETWEEN) * size;
};

/** What is left for the questions under the name in one size and beside the rest. */
const roomUnder = (name, { card, beside, width }) =>
  HEIGHT - 2 * PADDING.y - BETWEEN_PARTS -
  linesOf(card.name, "headline", name, width - beside) * name * NAME_LEADING -
  partTall(card.line, LINE, width) -
  partTall(card.perspective && sideWords(card), SIDE, width);

/** A smaller name is better than questions smaller than this. */
const READABLE = 4.4;

const fitted = (questions, name, about) =>
  SIZES.find((size) => questionsTall(questions, size, about.width) <= roomUnder(name, about));

/**
 * The largest letters for the name, and then for the questions, in which all of the card can be read. What is still too
 * long goes without its other side, and shows as many `lines` of each question as have room; phones have it all.
 */
export const lettersOf = (card, suit, shape) => {
  const width = INNER[shape] - 2 * PADDING.x;
  const about = { card, width, beside: suit ? widthOf(suit, "reading", SUIT) + SUIT + BESIDE_NAME : 0 };
  const sizes = NAMES.map((name) => ({ name, size: fitted(card.questions, name, about), lines: null }));
  return sizes.find(({ size }) => size >= READABLE) ?? sizes.findLast(({ size }) => size) ?? cut(about);
};

const cut = ({ card, ...about }) => {
  const [name, size] = [NAMES.at(-1), SIZES.at(-1)];
  const room = roomUnder(name, { ...about, card: { ...card, perspective: "" } }) / size;
  const lines = Math.floor((room - (card.questions.length - 1) * BETWEEN) / LEADING / card.questions.length);
  return { name, size, lines: Math.max(1, lines) };
};

const toTheSide = () => t("Skift perspektiv:");

const sideWords = ({ perspective }) => `${toTheSide()} ${perspective}`;

/** The card the room looks at; the first one until somebody has chosen. */
const cardUp = ({ activity: { deck }, stage }) => deck.cards.find(({ id }) => id === stage.card) ?? deck.cards[0];

/** Its name stands where other pictures have their title. */
export const wholeCard = (state) => {
  const card = cardUp(state);
  return card.guide?.length ? guidedCard(state, card, timeBeside(state)) : asking(state, card);
};

const asking = (state, card) => {
  const { activity: { deck }, shape, title, workshop } = state;
  const look = suitLook(deck, card);
  const { name, size, lines } = lettersOf(card, look?.title, shape);
  return html`
    <div class="whole-head"><p>${title}</p>${timeBeside(state)}</div>
    <article class="whole-card card dealt" key=${card.id} lang=${deck.language} data-colour=${look?.colour ?? "grafit"}
      style=${{ "--name": name, "--size": size }}>
      <header><h1 id="cards-title">${card.name}</h1>${suitMark(deck, card)}</header>
      ${card.line && html`<p class="whole-line">${card.line}</p>`}
      <ol>${card.questions.map((question) => html`
        <li key=${question}><span style=${{ WebkitLineClamp: lines }}>${question}</span></li>`)}</ol>
      ${card.perspective && lines === null && html`
        <p class="whole-side"><span lang=${workshop.language}>${toTheSide()}</span> ${card.perspective}</p>`}
    </article>`;
};

const timeBeside = (state) => (state.stage.paused ? paused() : cardTime(state));
