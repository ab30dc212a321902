/** A card to talk from, as it lies on the table: paper, with its suit as colour and shape. */
import { html } from "./html.js";
import { icon } from "./icon.js";
import { marked } from "./marked.js";
import { ROLES } from "./roles.js";
import { sign } from "./sign.js";
import { t } from "./words.js";

const COLOURS = ["fjord", "himmel", "lyng", "mos", "rav", "grafit", "tegl", "sol"];
const SHAPES = ["circle", "diamond", "triangle", "square", "leaf", "drop", "cloud", "house"];
export const PLAIN = "grafit";
const DEEPEST = 3;

const DEPTHS = {
  1: () => t("Et kort at begynde med"),
  2: () => t("Et kort, der går lidt dybere"),
  3: () => t("Et kort, der går tæt på"),
};

/** {title, colour, shape} of a card's suit; null where the deck has none. */
export const suitLook = ({ suits }, { suit }) => {
  const at = suits.findIndex(({ id }) => id === suit);
  return at < 0 ? null : lookAt(suits[at].title, at);
};

/** The look of the suit that stands so far down in its deck. */
export const lookAt = (title, at) => ({ title, colour: COLOURS[at], shape: SHAPES[at] });

const shapeOf = (look, size) => sign({ ...look, number: null }, { size });

/** Shape and name of the suit, beside each other. */
export const suitMark = (deck, card) => {
  const look = suitLook(deck, card);
  return look && markOf(look);
};

export const markOf = (look) => html`<p class="suit-mark">${shapeOf(look, "1.3em")}<span>${look.title}</span></p>`;

const roleTags = ({ roles }) =>
  roles.length > 0 && html`
    <ul class="play-card-roles plain" aria-label=${t("Kortet er til")}>
      ${roles.map((role) => html`<li key=${role} class="tag">${ROLES[role]()}</li>`)}</ul>`;

const depthDots = ({ depth }) => html`
  <p class="play-card-depth"><span aria-hidden="true">${Array.from({ length: DEEPEST }, (_, at) => html`
    <i key=${at} data-on=${at < depth ? "yes" : "no"}></i>`)}</span><span class="unseen">${DEPTHS[depth]()}</span></p>`;

const foot = (deck, card) => {
  const look = suitLook(deck, card);
  return html`
    <footer class="play-card-foot">
      ${roleTags(card)}
      ${depthDots(card)}
      ${look && html`<span class="play-card-corner">${shapeOf(look, "1.1em")}</span>`}
    </footer>`;
};

/** What the sides of a card show under its name; the small one is a card that lies a little away. */
const FACES = {
  front: (deck, card) => html`
    ${card.line && html`<p class="play-card-line">${marked(card.line)}</p>`}
    <ul class="play-card-questions">${card.questions.map((question) => html`
      <li key=${question}>${marked(question)}</li>`)}</ul>
    ${foot(deck, card)}`,
  back: (deck, card) => html`
    <p class="play-card-side">${marked(card.perspective)}</p>
    ${foot(deck, card)}`,
  small: (deck, card) => card.line && html`<p class="play-card-line">${card.line}</p>`,
};

/**
 * `face` is "front", "back" (the other side: "skift perspektiv") or "small"; `level` is the heading's, `lang` the
 * deck's language, `id` what others point at its name by.
 */
export const playCard = ({ card, deck, face = "front", level = 2, lang, id = `card-${card.id}` }) => html`
  <section class="play-card" key=${`${card.id} ${face}`} data-face-up=${face} lang=${lang} aria-labelledby=${id}
    data-colour=${suitLook(deck, card)?.colour ?? PLAIN}>
    <div class="play-card-top">${suitMark(deck, card) ?? html`<span></span>`}
      ${card.icon && html`<span class="play-card-icon">${icon(card.icon)}</span>`}</div>
    <${`h${level}`} id=${id} class="play-card-name" tabindex="-1">${marked(card.name)}<//>
    ${FACES[face](deck, card)}
  </section>`;
