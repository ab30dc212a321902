/** The summary on the phone: the page that is on the screen, in words and short lists, to be read in peace. */
import { bars } from "../../parts/bars.js";
import { list } from "../../parts/card_lists.js";
import { html } from "../../parts/html.js";
import { dataTable } from "../../parts/table.js";
import { mean, percent, t } from "../../parts/words.js";
import { figuresOf } from "../poll/page/beside.js";
import { withShare } from "../poll/words/list.js";
import { waysOf } from "./on_screen/became.js";
import { roundsOf } from "./on_screen/rounds.js";
import { bands, levelTitle, promisesOf, shapeOf } from "./levels.js";
import { pageWords, placeOf, walkOf } from "./pages.js";
import { countWords, fewWords, moreWords, nothingWords, peopleWords } from "./said.js";
import { openFirst, ownerWords, sentenceOf } from "./said.js";
import { gathered } from "./gathered.js";
import { sortOf } from "./sorts.js";
import { tableOf } from "./tables.js";

const LISTED = 12;
const SAMPLES = 3;
const PATTERN = "himmel";
const GOLD = "rav";

/** A page that was turned is read from its top. */
const fromTop = (article) => article?.scrollIntoView({ block: "nearest" });

export const phone = (state) => {
  const page = state.result?.page ?? null;
  return html`
    <article class="gathered-phone stack" key=${page?.id} ref=${fromTop} aria-labelledby="gathered-title">
      ${page === null ? cover(state) : whole(page, state)}
    </article>`;
};

const cover = ({ workshop, ...state }) => html`
  <h1 id="gathered-title" lang=${workshop.language}>${state.activity.title}</h1>
  ${state.result && html`<p>${peopleWords(state.result.people)}</p>`}
  <p>${t("I ser tilbage på dagen sammen. Siderne kommer her på mobilen, når de er på lærredet.")}</p>
  <ol lang=${workshop.language}>${walkOf(state).slice(1).map(({ id, title }) => html`
    <li key=${id}>${title}</li>`)}</ol>`;

const whole = (page, state) => html`
  <header class="stack tight">
    <p class="hint">${aboveWords(page, state)}</p>
    <h1 id="gathered-title" lang=${state.workshop.language}>${page.title}</h1>
  </header>
  <p>${sentenceOf(page)}</p>
  ${LISTS[sortOf(page)](page)}
  ${WITH_TEXTS.has(sortOf(page)) && samples(page)}
  ${page.groups.length > 0 && byGroup(page)}
  ${page.lines.length > 0 && html`
    <ul class="gathered-added plain">${page.lines.map((line) => html`<li key=${line}>${line}</li>`)}</ul>`}`;

const aboveWords = (page, state) =>
  [pageWords(placeOf(state), state.result.pages.length), countWords(page)].filter(Boolean).join(" · ");

const WITH_TEXTS = new Set(["bars", "became", "marks"]);

const more = (n) => n > 0 && html`<p class="hint">${moreWords(n)}</p>`;

const strongest = ({ n, rows }) => html`
  <ol class="gathered-ranked plain">${rows.slice(0, LISTED).map(([word, count]) => html`
    <li key=${word}><span>${word}</span><span class="figures">${withShare(count, n)}</span></li>`)}</ol>
  ${more(rows.length - LISTED)}`;

const told = (page) => ({ table: tableOf(page), caption: sentenceOf(page) });

const nuggets = (page) =>
  bars(page.bars.map((bar) => ({ ...bar, pattern: GOLD, figures: mean(bar.mean) })), told(page));

const plain = (page) => bars(page.bars.map((bar) => ({ ...bar, pattern: PATTERN })), told(page));

const became = (page) => bars(waysOf(page), told(page));

/** This round as bars, each with what it was before. */
const rounds = (page) =>
  bars(roundsOf(page).rows.map(({ label, cells: [then, now] }) => ({
    ...now, label, pattern: PATTERN, figures: html`${figuresOf(now)} <span class="soft">${beforeWords(then)}</span>`,
  })), told(page));

const beforeWords = (then) => (then ? t("før {n}", { n: then.figures ?? percent(then.share) }) : "");

const samples = ({ texts }) =>
  texts.map(({ heading, items }, at) => html`
    <section class="stack tight" key=${at} aria-labelledby="gathered-texts-${at}">
      <h2 id="gathered-texts-${at}">${heading} <span class="soft">(${items.length})</span></h2>
      ${list(items.map((text, place) => ({ id: place, text })), undefined, SAMPLES)}
    </section>`);

/** What lies in each pile, and how many put it there. */
const piles = (page) => {
  const { groups, said } = gathered(page);
  return html`
    ${said && html`<p class="hint">${said}</p>`}
    ${groups.map(({ title, items }) => html`
      <section class="stack tight" key=${title}>
        <h2>${title} <span class="soft">(${items.length})</span></h2>
        ${items.length > 0 && html`<ul>${items.map(({ name, figures, beside }) => html`
          <li key=${name}>${name}
            ${" "}<span class="soft">${[figures, beside].filter(Boolean).join(" · ")}</span></li>`)}</ul>`}
      </section>`)}`;
};

const placed = (page) =>
  page.bars.length > 0
    ? bars(page.bars.map((bar) => ({ ...bar, pattern: PATTERN, figures: mean(bar.mean) })), told(page))
    : sheet(page);

const questions = (page) => html`
  <ul class="plain stack tight">${openFirst(page.questions).map((question, at) => html`
    <li class="card small stack tight" key=${at}>
      <p>${question.text}</p>
      <p class="soft">${question.answered ? t("Besvaret") : ownerWords(question)}</p>
      ${question.reply && html`<p class="reply">${question.reply}</p>`}
    </li>`)}</ul>`;

const promises = ({ levels }) =>
  bands(levels).map((band) => html`
    <section class="stack tight" key=${band.level} aria-labelledby="gathered-level-${band.level}">
      <h2 class="gathered-level" id="gathered-level-${band.level}">
        ${shapeOf(band.level)}<span>${levelTitle(band.level)}</span> <span class="soft">(${band.count})</span></h2>
      ${band.count === 0
        ? html`<p class="soft">${t("Ingen aftaler her.")}</p>`
        : html`<ul>${promisesOf(band).map((promise, at) => html`
            <li key=${at}>${promise.what}${beneath(promise)}</li>`)}</ul>`}
    </section>`);

const beneath = ({ theme, who }) => {
  const words = [theme, who].filter(Boolean).join(" · ");
  return words && html` <span class="soft">${words}</span>`;
};

const sheet = (page) => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${t("Svarene som tabel")}>
    ${dataTable(tableOf(page))}</div>`;

const byGroup = ({ groups }) => html`
  <details>
    <summary>${t("Fordelt på grupper")}</summary>
    <div class="stack">${groups.map((group, at) => html`
      <section class="stack tight" key=${at}><h2>${group.title}</h2><p>${group.sentence}</p>
        ${group.rows.length > 0 && sheet(group)}</section>`)}</div>
  </details>`;

const LISTS = {
  few: () => html`<p class="note">${fewWords()}</p>`,
  nothing: () => html`<p class="soft">${nothingWords()}</p>`,
  words: strongest,
  nuggets,
  rounds,
  bars: plain,
  became,
  marks: plain,
  field: sheet,
  sheet,
  quotes: samples,
  canvases: samples,
  piles,
  placed,
  questions,
  promises,
};
