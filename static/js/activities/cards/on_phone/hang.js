/** One sentence about a card for the wall: written, hung up, mended and taken down again. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { fares } from "../../../parts/lines.js";
import { t } from "../../../parts/words.js";

const SLOT = "card:";
const LIMIT = 140;
const MOST = 5;
const DRAFT = "hang";
const FIELD = "hang-text";
const OPEN = "hang-open";

/** Everything this phone has hung up: {slot, value, status, why}. */
export const hung = ({ mine }) =>
  Object.keys(mine)
    .filter((slot) => slot.startsWith(SLOT) && mine[slot].value)
    .map((slot) => ({ slot, ...mine[slot] }));

const draftOf = (state, card) => {
  const draft = state.draft(DRAFT, null);
  return draft?.card === card ? draft : null;
};

/** In the middle of a sentence about this card. */
export const isHanging = (state, card) => Boolean(draftOf(state, card)?.text.trim());

const begin = (state, memory, draft) => {
  memory.land = FIELD;
  state.keep(DRAFT, draft);
};

const leave = (state, memory, slot) => {
  memory.land = slot ?? OPEN;
  state.keep(DRAFT, null);
};

const save = (state, memory, { slot, text, card }) => {
  const words = text.trim();
  if (!words) return;
  const name = slot ?? state.slot("card");
  memory.land = name;
  state.send(name, { text: words, card });
  state.keep(DRAFT, null);
};

const takeDown = (state, memory, { slot }) => {
  memory.land = OPEN;
  state.withdraw(slot);
};

export const hang = (state, memory, card) => {
  const here = hung(state).filter(({ value }) => value.card === card.id);
  const draft = draftOf(state, card.id);
  if (!state.stage.open && here.length === 0) return null;
  return html`
    <section class="cards-hang stack tight" aria-labelledby="cards-hang">
      <h2 id="cards-hang">${t("Til væggen")}</h2>
      ${here.length > 0 && html`<ul class="plain stack tight">${here.map((one) => mine(state, memory, one))}</ul>`}
      ${state.stage.open && !state.needsAgain && (draft ? composer(state, memory, draft) : opener(state, memory, card))}
    </section>`;
};

const opener = (state, memory, card) =>
  hung(state).length < MOST
    ? html`
      <p class="hint">${t("Er der én sætning, alle skal se? Hæng den op. Der står ikke, hvem den er fra.")}</p>
      <button id=${OPEN} type="button" onClick=${() => begin(state, memory, { slot: null, card: card.id, text: "" })}>
        ${icon("pin")}${t("Hæng en sætning op")}</button>`
    : html`<p class="soft">${t("Du har hængt {limit} sætninger op. Du kan stadig rette dem.", { limit: MOST })}</p>`;

const composer = (state, memory, draft) => html`
  <form class="stack tight" onSubmit=${(event) => (event.preventDefault(), save(state, memory, draft))}>
    <div class="field">
      <label for=${FIELD}>${draft.slot ? t("Ret sætningen") : t("En sætning til væggen")}</label>
      <textarea id=${FIELD} rows="3" maxlength=${LIMIT} value=${draft.text} aria-describedby="hang-left"
        onInput=${({ target }) => state.keep(DRAFT, { ...draft, text: target.value })}></textarea>
      <p id="hang-left" class="hint row apart"><span>${t("Skriv ingen navne.")}</span>
        <span class="figures">${t("{n} tegn tilbage", { n: LIMIT - draft.text.length })}</span></p>
    </div>
    <div class="row">
      <button type="submit" disabled=${draft.text.trim() === ""}>${icon("pin")}${t("Hæng op")}</button>
      <button type="button" class="quiet" onClick=${() => leave(state, memory, draft.slot)}>${t("Fortryd")}</button>
    </div>
  </form>`;

const mine = (state, memory, one) => html`
  <li key=${one.slot} id=${one.slot} class="card stack tight" tabindex="-1">
    <p class="written">${one.value.text}</p>
    ${fares(one, t("Hænger på væggen"))}
    ${state.stage.open && html`
      <div class="row">
        <button type="button" class="quiet" onClick=${() => begin(state, memory, { slot: one.slot, ...one.value })}>
          ${icon("pencil")}${t("Ret")}</button>
        <button type="button" class="quiet" onClick=${() => takeDown(state, memory, one)}>
          ${icon("trash")}${t("Tag ned")}</button>
      </div>`}
  </li>`;
