/** The follow-up on the screen: what to do, then how the promises went, and the wall of what helped or hindered. */
import { cardWall } from "../../parts/card_wall.js";
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { pages } from "../../parts/pages.js";
import { LEVELS } from "../../parts/promise.js";
import { heightUnderTitle } from "../../parts/room.js";
import { unseenTable } from "../../parts/table.js";
import { t } from "../../parts/words.js";
import { waiting } from "../checkout/waiting.js";
import { awayWords, hasCounts, hasNotes, sentence, table } from "./table.js";
import { forgiving, WAYS } from "./ways.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are; the style sheet has the same.
const FOOT = 8.5;
const ONE_COLUMN = [""];
const WALL = "wall";

/** What is up: the wall where it was chosen and there is one; the counts as soon as enough have told. */
export const pictureUp = ({ stage, result }) => {
  if (!hasCounts(result)) return "invitation";
  return stage.look === WALL && hasNotes(result) ? WALL : "counts";
};

export const screen = (state) => {
  const picture = pictureUp(state);
  const title = picture === WALL ? state.activity.ask : state.activity.title;
  return html`
    <section class="followup-screen" data-picture=${picture} aria-labelledby="followup-title">
      <h1 id="followup-title">${title}</h1>
      ${PICTURES[picture](state, title)}
    </section>`;
};

const invitation = ({ result, workshop }) => html`
  <div class="followup-invitation">
    <p class="followup-lead">${t("Find dine aftaler fra sidst på mobilen, og sig, hvordan det gik.")}</p>
    <ul class="followup-ways plain">${Object.entries(WAYS).map(([way, { words, sign }]) => html`
      <li key=${way}>${icon(sign)}<span>${words()}</span></li>`)}</ul>
    <p>${forgiving()}</p>
    <p class="soft">${waiting(result?.needed ?? workshop.smallest_group)}</p>
  </div>`;

/* How many went how */

const counts = ({ activity, result }) => html`
  <div class="followup-counts" data-levels=${result.levels.length}>
    <ul class="followup-columns plain" aria-hidden="true">
      ${Object.keys(WAYS).map((way) => column(way, result.states))}</ul>
    ${result.levels.length > 0 && byLevel(result.levels)}
    ${unseenTable(table(result), activity.title)}
  </div>
  <p class="foot"><span>${sentence(result)}</span>
    ${result.away > 0 && html`<span class="soft">${awayWords(result)}</span>`}</p>`;

const column = (way, states) => {
  const { words, sign, pattern } = WAYS[way];
  const most = Math.max(1, ...Object.values(states));
  return html`
    <li key=${way}>
      <span class="followup-track">
        <span class="followup-count figures">${states[way]}</span>
        <span class=${`bar-fill ${pattern}`} style=${{ height: `${((states[way] / most) * 100).toFixed(1)}%` }}></span>
      </span>
      <span class="followup-way">${icon(sign)}<span>${words()}</span></span>
    </li>`;
};

const byLevel = (levels) => html`
  <ul class="followup-levels plain" aria-hidden="true">${levels.map(({ level, states }) => html`
    <li key=${level}><strong>${LEVELS[level]()}</strong>
      ${Object.keys(WAYS).map((way) => html`<span key=${way} class="figures">${states[way]}</span>`)}</li>`)}</ul>`;

/* What people wrote */

const wall = ({ result, memory, shape, turning }, title) => {
  const cards = result.cards.map((card) => ({ ...card, column: 0 }));
  const { view, turned } = cardWall((memory.wall ??= {}), { cards, themes: result.themes }, {
    height: heightUnderTitle(title, shape) - FOOT,
    columns: ONE_COLUMN,
    shape,
    writers: null,
    now: turning,
  });
  return html`${view}<p class="foot"><span>${notesWords(cards.length)}</span>${pages(turned)}</p>`;
};

const notesWords = (n) => (n === 1 ? t("1 seddel på væggen") : t("{n} sedler på væggen", { n }));

const PICTURES = { invitation, counts, wall };
