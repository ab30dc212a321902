/** A card with a guide for the whole room: its steps in columns, each answer with where it leads. */
import { firstSentence, numbered } from "../../../parts/guide_way.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { widthOf } from "../../../parts/lettering.js";
import { PLAIN, suitLook } from "../../../parts/play_card.js";
import { INNER } from "../../../parts/room.js";
import { t } from "../../../parts/words.js";
import { GUTTER, guideRoom } from "./guide_room.js";

// In hundredths of the screen's height; the style sheet has the same.
const AROUND = { width: 9.6, height: 6.4 };
const HEIGHT = 74;
const NAMES = [6, 5.2, 4.4, 3.6];
const CLOCK = 26;
const SMALLEST = 3.2;

/** The way is what the room looks at: the name stands above the card, and all of the paper is the path. */
export const guidedCard = ({ activity: { deck }, shape, workshop }, card, time) => html`
  <div class="whole-head"><h1 id="cards-title" lang=${deck.language} style=${{ "--name": nameSize(card, shape) }}>
    ${card.name}</h1>${time}</div>
  <article class="whole-card guided-card card dealt" key=${card.id} lang=${deck.language}
    data-colour=${suitLook(deck, card)?.colour ?? PLAIN}>
    ${drawn(numbered(card.guide), shape, workshop.language)}
  </article>`;

const nameSize = ({ name }, shape) =>
  NAMES.find((size) => widthOf(name, "headline", size) <= INNER[shape] - CLOCK) ?? NAMES.at(-1);

/** The whole path; where letters would be too small, each outcome's first sentence; else the questions alone. */
const drawn = (steps, shape, lang) => {
  const room = { width: INNER[shape] - AROUND.width, height: HEIGHT - AROUND.height };
  const found = guideRoom(steps, room) ?? guideRoom(steps.map(shorter), room);
  return found ? path(found.columns, found.size, step) : html`
    ${path([steps], SMALLEST, question)}
    <p class="guided-rest" lang=${lang}>${t("Svarene er på mobilerne og på de trykte kort.")}</p>`;
};

const shorter = ({ answers, ...step }) => ({
  ...step,
  answers: answers.map(({ so, ...answer }) => ({ ...answer, so: firstSentence(so) })),
});

const path = (columns, size, draw) => html`
  <div class="guided" style=${{ "--size": size, "--gutter": GUTTER }}>
    ${columns.map((steps, at) => html`<ol key=${at} class="plain">${steps.map(draw)}</ol>`)}
  </div>`;

const question = ({ number, ask }) => html`<li key=${number}>${asked(number, ask)}</li>`;

const step = ({ number, ask, answers }) => html`
  <li key=${number}>
    ${asked(number, ask)}
    <ul class="plain">${answers.map((answer, at) => html`
      <li key=${at}>${answer.so ? outcome(answer) : onward(answer)}</li>`)}</ul>
  </li>`;

const asked = (number, ask) => html`<h2><span class="guided-number">${number}</span><span>${ask}</span></h2>`;

const outcome = ({ text, so }) => html`${text}<p>${icon("arrow-right")}<strong>${so}</strong></p>`;

const onward = ({ text, to }) => html`
  ${text} <span class="guided-on">${icon("arrow-right")}<span class="unseen">${t("gå til")} </span>
    <span class="guided-number">${to}</span></span>`;
