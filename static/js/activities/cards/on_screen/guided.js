/** The guide of a card for the whole room: its steps in columns, each answer with where it leads. */
import { numbered } from "../../../parts/guide_way.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";
import { GUTTER, guideRoom } from "./guide_room.js";

const SMALLEST = 3.2;

/** The path within a room of so many hundredths; where even small letters are too large, its questions alone. */
export const guided = (guide, room, lang) => {
  const steps = numbered(guide);
  const found = guideRoom(steps, room);
  return found ? path(found.columns, found.size, step) : html`
    ${path([steps], SMALLEST, question)}
    <p class="guided-rest" lang=${lang}>${t("Svarene er på mobilerne og på de trykte kort.")}</p>`;
};

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
