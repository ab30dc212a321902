/** The summary at the desk: what is on the screen and what comes next, and every page as a button. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { t } from "../../parts/words.js";
import { pageWords, placeOf, turnTo, walkOf } from "./pages.js";
import { countWords, sentenceOf } from "./said.js";
import { sharing } from "./sharing.js";

const CHARTED = new Set(["poll", "cards"]);

export const desk = (state) => {
  const { activity, result, workshop } = state;
  if (!result) return null;
  const place = placeOf(state);
  const after = result.all[place];
  return html`
    <div class="gathered-desk stack">
      ${result.pages.length === 0 ? html`<p>${emptyWords(activity)}</p>` : onScreen(state, place)}
      ${after && html`
        <section class="gathered-next card stack tight" aria-labelledby="gathered-next">
          <h3 id="gathered-next">${t("Næste side")}: <span lang=${workshop.language}>${after.title}</span></h3>
          <p>${sentenceOf(after)}</p>
          ${countWords(after) && html`<p class="soft">${countWords(after)}${linesWords(after)}</p>`}
        </section>`}
      <div class="row">${!activity.last && mending(workshop)}${tableButton(state, place)}</div>
      ${pages(state, place)}
      ${!activity.last && sharing(state)}
    </div>`;
};

/** The pages of an earlier meeting are what they are. */
const mending = ({ code }) => html`
  <a class="button" href="/desk/${code}/summary" target="_blank">${icon("pencil")}${t("Ret opsamlingen")}</a>`;

const emptyWords = ({ last }) =>
  last
    ? t("Der er ingen sider fra sidst at vise.")
    : t("Der er ingen sider endnu. De kommer, når I har svaret på noget i dag.");

const onScreen = (state, place) => {
  const page = state.result.page;
  return html`
    <section class="stack tight" aria-labelledby="gathered-now">
      <h3 id="gathered-now">${t("På lærredet nu")}: ${placeWords(state, place)}</h3>
      ${page && html`<p lang=${state.workshop.language}><strong>${page.title}</strong></p><p>${sentenceOf(page)}</p>`}
    </section>`;
};

const placeWords = ({ result }, place) => (place === 0 ? t("forsiden") : pageWords(place, result.pages.length));

const linesWords = ({ lines }) => {
  if (lines.length === 0) return "";
  return lines.length === 1 ? ` · ${t("1 linje tilføjet")}` : ` · ${t("{n} linjer tilføjet", { n: lines.length })}`;
};

/** The same as the key T, where there is a drawing to turn into a table. */
const tableButton = ({ result, table, command }, place) =>
  place > 0 && result.page && CHARTED.has(result.page.kind) && html`
    <button type="button" aria-pressed=${table} aria-keyshortcuts="T" onClick=${() => command("table", { on: !table })}>
      ${icon("table")}${t("Som tabel")}</button>`;

const pages = (state, place) => html`
  <nav aria-label=${t("Opsamlingens sider")}>
    <ol class="gathered-pages plain">${walkOf(state).map(({ id, title }, at) => html`
      <li key=${id}>
        <button type="button" class="bare" aria-current=${at === place ? "page" : null}
          onClick=${() => at !== place && state.command(...turnTo({ id }))}>
          <span class="figures" aria-hidden="true">${at === 0 ? "" : at}</span>
          <span>${at === 0 ? t("Forside") : html`<span lang=${state.workshop.language}>${title}</span>`}
            ${at === place && html`<span class="unseen"> (${t("vises nu")})</span>`}
            ${at > 0 && state.result.all[at - 1]?.few && html` <span class="soft">${t("for få svar")}</span>`}</span>
          ${at === place && icon("play")}
        </button>
      </li>`)}</ol>
  </nav>`;
