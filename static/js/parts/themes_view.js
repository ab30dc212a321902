/** The board of themes as it is drawn: what stands alone beside a column for every theme. */
import { ALONE, aloneTitle } from "./groups.js";
import { html } from "./html.js";
import { icon } from "./icon.js";
import { themeCard } from "./theme_card.js";
import { NEW, ZONE } from "./themes_board.js";
import { t } from "./words.js";

/** A pure function of `board`, which says what is on it and what may be done; `close` leaves it. */
export const boardView = (board, close) => html`
  <header class="themes-head">
    <h2 id="themes-title" tabindex="-1">${t("Tematisér")}${board.title && html`<span class="soft" lang=${board.language}>: ${board.title}</span>`}</h2>
    <div class="row">
      <button type="button" onClick=${board.propose}>${t("Foreslå temaer")}</button>
      <button type="button" class="quiet" disabled=${board.themes.length === 0} onClick=${() => board.remove(board.themes)}>
        ${t("Fjern alle temaer")}</button>
      <button type="button" class="primary" onClick=${close}>${t("Luk tavlen")}</button>
    </div>
  </header>
  ${tray(board)}
  <div class="themes-board">
    <section class="themes-alone" ...${zone(board, ALONE)} data-scrolls aria-labelledby="themes-alone">
      <h3 id="themes-alone">${aloneTitle()} ${count(cardsOf(board, ALONE))}</h3>
      ${list(board, ALONE, t("Alle kort ligger under et tema."))}
    </section>
    <div class="themes-groups" data-scrolls>
      ${board.themes.map((theme) => column(board, theme))}
      <p class="themes-new" ...${zone(board, NEW)}>${newWords(board.themes)}</p>
    </div>
  </div>
  ${board.ui.drag && ghost(board.ui.drag)}`;

const newWords = (themes) =>
  themes.length === 0 ? t("Træk et kort hertil, eller skriv et tema, så er det første der.") : t("Træk hertil for et nyt tema");

const zone = ({ ui }, id) => ({ [ZONE]: id, "data-over": ui.drag?.over === id });

const cardsOf = ({ cards }, id) => cards.filter(({ theme }) => theme === id);

const count = ({ length }) => html`<span class="count">${length === 1 ? t("1 kort") : t("{n} kort", { n: length })}</span>`;

const list = (board, id, nothing) => {
  const mine = cardsOf(board, id);
  if (mine.length === 0) return html`<p class="soft">${nothing}</p>`;
  return html`<ul class="plain stack tight">${mine.map((card) => themeCard(board, card))}</ul>`;
};

/** What was said last, and the field that makes a theme, with the marked cards under it. */
const tray = (board) => html`
  <div class="themes-tray">
    <form class="row" onSubmit=${board.trayTyped}>
      <label for="themes-tray">${t("Tema")}</label>
      <input id="themes-tray" maxlength="60" autocomplete="off" list="themes-known" value=${board.ui.tray}
        onInput=${({ target }) => board.typeInTray(target.value)} />
      <datalist id="themes-known">${board.themes.map(({ id, title }) => html`<option key=${id} value=${title}></option>`)}</datalist>
      <button type="submit" disabled=${!board.ui.tray.trim()}>${trayWords(board.marked.length)}</button>
    </form>
    <p class="themes-said" role="status" data-ok=${board.ui.said.ok}>${board.ui.said.words}</p>
    ${board.ui.said.back && html`
      <button type="button" class="small" onClick=${board.bringBack}>${icon("undo")}${t("Fortryd det")}</button>`}
  </div>`;

const trayWords = (n) => {
  if (n === 0) return t("Lav temaet");
  return n === 1 ? t("Læg 1 kort her") : t("Læg {n} kort her", { n });
};

const column = (board, theme) => html`
  <section class="themes-column" key=${theme.id} ...${zone(board, theme.id)} aria-label=${theme.title}>
    <form class="row" onSubmit=${(event) => { event.preventDefault(); board.keepTitle(theme); }}>
      <input aria-label=${t("Temaets navn: {theme}", { theme: theme.title })} maxlength="60" autocomplete="off"
        value=${board.ui.titles[theme.id] ?? theme.title}
        onInput=${({ target }) => board.writeTitle(theme, target.value)} onBlur=${() => board.keepTitle(theme)} />
    </form>
    <div class="row apart">
      ${count(cardsOf(board, theme.id))}
      <button type="button" class="small quiet" onClick=${() => board.remove([theme])}>
        ${icon("trash")}${t("Fjern")}<span class="unseen">: ${theme.title}</span></button>
    </div>
    ${list(board, theme.id, t("Ingen kort endnu."))}
  </section>`;

/** What is dragged, under the pointer. */
const ghost = ({ cards, text, x, y }) => html`
  <p class="card small themes-ghost" aria-hidden="true" style=${{ left: `${x}px`, top: `${y}px` }}>
    ${cards.length > 1 ? t("{n} kort", { n: cards.length }) : text}</p>`;
