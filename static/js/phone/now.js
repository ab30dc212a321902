/** The tab Nu: what the room does at this moment, or what comes before and after the day. */
import { isHere, VIEWS, viewOf } from "../activities/phone.js";
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { deletion } from "../parts/retention.js";
import { clockTime, t } from "../parts/words.js";
import { headline } from "./headline.js";
import { seatForm } from "./seat.js";

/** `state` is what a kind's view gets; `seat` and `take` belong to the form of role and place. */
export function now({ state, picture, seat, take, showMine, isStuck }) {
  if (state === null) return picture.workshop.ended ? thanks(picture, showMine) : welcome(picture, seat, take);
  const view = isHere(viewOf(state.activity)) ? drawn(state) : waiting(state, isStuck);
  if (!picture.workshop.ended) return view;
  return state.activity.kind === "checkout"
    ? html`<div class="stack wide">${thanks(picture, showMine)}${view}</div>`
    : thanks(picture, showMine);
}

const drawn = (state) => {
  const View = VIEWS[state.activity.kind];
  return html`<${View} key=${state.activity.id} ...${state} />`;
};

const waiting = ({ activity, workshop }, isStuck) =>
  coming({ title: headline(activity), words: t("Henter opgaven …"), lang: workshop.language, isStuck });

/** A page from before the server was started anew may wait in vain; while there is a line it can be loaded again. */
export const coming = ({ title, words, lang, isStuck }) => html`
  <section class="stack" aria-labelledby="coming-title">
    <h1 id="coming-title" lang=${lang}>${title}</h1>
    <p>${words}</p>
    ${isStuck && html`<a class="button" href="">${t("Hent siden igen")}</a>`}
  </section>`;

const welcome = (picture, seat, take) => html`
  <section class="welcome stack wide" aria-labelledby="welcome-title">
    <div class="stack">
      <h1 id="welcome-title">${t("Du er med")}</h1>
      <p>${begins(picture.next)} ${t("Opgaverne kommer af sig selv her på mobilen.")}</p>
    </div>
    ${seatForm({ seat, take })}
    ${aims(picture.aims)}
    ${programme(picture.programme)}
    <p class="note">${privacy(picture.workshop)}</p>
  </section>`;

const begins = (next) =>
  next ? t("Vi begynder kl. {time}.", { time: clockTime(next.start) }) : t("Vi begynder om lidt.");

const aims = (all = []) =>
  all.length > 0 &&
  html`
  <section class="stack tight" aria-labelledby="aims-title">
    <h2 id="aims-title">${t("Det vil vi i dag")}</h2>
    <ul>${all.map((aim) => html`<li key=${aim}>${aim}</li>`)}</ul>
  </section>`;

const programme = (blocks = []) =>
  blocks.length > 0 &&
  html`
  <section class="stack tight" aria-labelledby="programme-title">
    <h2 id="programme-title">${t("Det skal vi")}</h2>
    <ol class="programme plain">${blocks.map(
      ({ title, start, end }) => html`
      <li key=${title}>
        <span class="figures soft">${clockTime(start)}–${clockTime(end)}</span> <span>${title}</span></li>`,
    )}</ol>
  </section>`;

/** What is kept, who can see it, and when it is deleted. */
export function privacy(workshop) {
  if (workshop.cleared) return deletion(workshop);
  const kept = t(
    "Svar gemmes uden navn og uden din mobils adresse. Ingen resultater vises, før mindst {n} har svaret.",
    { n: workshop.smallest_group },
  );
  const seen = t("Den, der passer serveren, kan i princippet læse det gemte, indtil det slettes.");
  return `${kept} ${seen} ${deletion(workshop)}`;
}

const thanks = ({ workshop }, showMine) => html`
  <section class="thanks stack wide" aria-labelledby="thanks-title">
    <h1 id="thanks-title">${t("Tak for i dag")}</h1>
    <p>${t("Workshoppen er afsluttet.")}
      ${" "}${t("Det, du har skrevet, ligger under Mit, kun på denne mobil.")}
      ${" "}${t("Tag det med hjem, hvis du vil beholde det.")}</p>
    ${home(workshop)}
    <button class="large wide" onClick=${showMine}>${icon("bookmark")}${t("Se mit")}</button>
    <p class="soft">${deletion(workshop)}</p>
  </section>`;

/** The way to the page to take home, where the room's summary is too once it is shared. */
const home = ({ published, take }) => html`
  <a class="button primary large wide" href=${take}>${icon("file-text")}${
    published ? t("Læs opsamlingen") : t("Tag det med hjem")
  }</a>`;
