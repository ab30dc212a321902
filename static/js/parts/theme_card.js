/** One card on the facilitator's board: marked, dragged, moved by its buttons or by typing a theme, or taken down. */
import { ALONE, aloneTitle } from "./groups.js";
import { html } from "./html.js";
import { icon } from "./icon.js";
import { t } from "./words.js";

/** `board` is what is on the board and may be done there; see themes.js. */
export const themeCard = (board, card) => {
  const { ui, columns } = board;
  const open = ui.menu === card.id;
  const cards = board.together(card);
  return html`
    <li class="card small themes-card" key=${card.id} data-card=${card.id} data-marked=${ui.marked.has(card.id)}
      data-dragged=${ui.drag !== null && ui.drag.cards.includes(card.id)} onPointerDown=${(event) => board.grab(event, card)}
      onKeyDown=${(event) => open && leave(event, board)}>
      <div class="themes-text">
        <span class="themes-grip" aria-hidden="true">${icon("grip")}</span>
        <label>
          <input type="checkbox" checked=${ui.marked.has(card.id)} onChange=${() => board.toggle(card)} />
          <span class="written">${card.text}</span>
        </label>
      </div>
      ${(columns.length > 1 || card.given) && html`
        <div class="row themes-tags">
          ${columns.length > 1 && html`<span class="tag">${columns[card.column]}</span>`}
          ${card.given && html`<span class="tag">${t("Hang der fra start")}</span>`}
        </div>`}
      <div class="row themes-buttons">
        <button type="button" class="small themes-move" aria-expanded=${open} onClick=${() => board.openMenu(open ? null : card.id)}>
          ${cards.length > 1 ? t("Flyt {n} kort til …", { n: cards.length }) : t("Flyt til …")}
          <span class="unseen">: ${card.text}</span></button>
        <button type="button" class="small quiet" onClick=${() => board.takeDown(card)}>
          ${icon("eye-off")}${t("Tag ned")}<span class="unseen">: ${card.text}</span></button>
      </div>
      ${open && menu(board, card, cards)}
    </li>`;
};

/** The themes as buttons, and a field for one that is not there yet. */
const menu = (board, card, cards) => html`
  <div class="themes-menu stack tight" role="group" aria-label=${t("Flyt kortet")}>
    ${board.themes.filter(({ id }) => id !== card.theme).map((theme) => html`
      <button type="button" key=${theme.id} onClick=${() => board.move(cards, theme)}>
        ${icon("arrow-right")}${theme.title}</button>`)}
    ${card.theme !== ALONE && html`
      <button type="button" onClick=${() => board.move(cards, { id: ALONE, title: "" })}>
        ${icon("undo")}${aloneTitle()}</button>`}
    <form class="row" onSubmit=${(event) => board.typed(event, cards)}>
      <label class="unseen" for="themes-own">${t("Skriv et tema")}</label>
      <input id="themes-own" name="title" maxlength="60" autocomplete="off" placeholder=${t("Skriv et tema")}
        value=${board.ui.typed} onInput=${({ target }) => board.type(target.value)} />
      <button type="submit" disabled=${!board.ui.typed.trim()}>${t("Læg her")}</button>
    </form>
  </div>`;

/** Escape leaves the menu, not the board. */
const leave = (event, board) => {
  if (event.key !== "Escape") return;
  event.preventDefault();
  event.stopPropagation();
  board.openMenu(null);
};
