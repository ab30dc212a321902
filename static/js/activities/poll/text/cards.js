/** Writing cards on a phone: several of them, each of which can be mended and taken back. */
import { t } from "../../../parts/words.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { again, status } from "../page/phone.js";
import { isOpen } from "../phase.js";

const DRAFT = "card";
const MEND = "mend";
const ORDER = "order";

/** This person's cards as {slot, value, status, why}, in the order this phone wrote them. */
export const ownCards = (state) => {
  const written = state.draft(ORDER, []);
  const slots = Object.keys(state.mine).filter((slot) => slot.startsWith("card:") && state.mine[slot].value).sort();
  slots.sort((one, other) => written.indexOf(one) - written.indexOf(other));
  return slots.map((slot) => ({ slot, ...state.mine[slot] }));
};

/** The card being written: {slot, text, column}; slot is null until it has been sent. */
export const draftOf = (state) => begun(state) ?? empty(state);

/** One that is mended has a draft of its own: the half-written one is there again when it is done. */
const begun = (state) => state.draft(MEND, null) ?? state.draft(DRAFT, null);
const nameOf = ({ slot }) => (slot === null ? DRAFT : MEND);

const empty = (state) => ({ slot: null, text: "", column: state.draft("column", 0) });

export const cardValue = ({ text, column }) => (text.trim() ? { text: text.trim(), column } : null);

/** What can be written now: "new", "mend", or "none" when all cards are used. */
export const writing = (state) => {
  if (draftOf(state).slot !== null) return "mend";
  return ownCards(state).length < state.activity.most ? "new" : "none";
};

const passed = (state) =>
  state.mine.ballot?.value?.pass === true && ownCards(state).length === 0 && begun(state) === null;

export const write = (state) => {
  if (state.needsAgain) return again(state);
  if (!isOpen(state)) return closed(state);
  return html`
    ${passed(state) ? pass(state) : html`${composer(state)}${own(state)}`}`;
};

const closed = (state) => {
  const cards = ownCards(state);
  const unsent = [MEND, DRAFT].map((name) => state.draft(name, null)?.text).filter(Boolean);
  return html`
    <div class="stack">
      <p class="note">${t("Afstemningen er lukket.")}</p>
      ${cards.length > 0 ? own(state) : html`<p class="soft">${t("Du har ikke svaret her.")}</p>`}
      ${unsent.length > 0 && html`
        <div class="card stack tight">
          <h2>${t("Det her nåede du ikke at sende")}</h2>
          ${unsent.map((text, at) => html`<p class="written" key=${at}>${text}</p>`)}
        </div>`}
    </div>`;
};

const pass = (state) => html`
  <div class="own card stack tight">
    <h2>${t("Dit svar")}</h2>
    <p>${t("Du har sagt pas.")}</p>
    ${status(state.mine.ballot)}
  </div>
  <button class="wide large" type="button" onClick=${() => state.keep(DRAFT, empty(state))}>
    ${icon("pencil")}${t("Skriv et kort alligevel")}</button>`;

const own = (state) => {
  const cards = ownCards(state);
  if (cards.length === 0) return null;
  return html`
    <section class="stack tight" aria-labelledby="poll-own">
      <h2 id="poll-own">${cards.length === 1 ? t("Dit kort") : t("Dine kort")}</h2>
      <ul class="plain stack tight">${cards.map((card) => ownCard(state, card))}</ul>
    </section>`;
};

const ownCard = (state, card) => html`
  <li class="own card stack tight" key=${card.slot} data-mending=${draftOf(state).slot === card.slot}>
    ${state.activity.columns?.length > 1 && html`
      <p class="tag" lang=${state.workshop.language}>${state.activity.columns[card.value.column]}</p>`}
    <p class="written">${card.value.text}</p>
    ${status(card)}
    ${isOpen(state) && html`
      <div class="row">
        <button type="button" onClick=${() => state.keep(MEND, { slot: card.slot, ...card.value })}>
          ${icon("pencil")}${t("Ret")}</button>
        <button class="quiet" type="button" onClick=${() => remove(state, card)}>${icon("trash")}${t("Fjern")}</button>
      </div>`}
  </li>`;

const composer = (state) => COMPOSER[writing(state)](state);

const editor = (state, { label, action, beside }) => {
  const draft = draftOf(state);
  const { activity, workshop } = state;
  const change = (changed) => state.keep(nameOf(draft), { ...draft, ...changed });
  return html`
    <form class="composer stack" onSubmit=${(event) => submit(event, state, draft)}>
      ${activity.columns?.length > 1 && columnChoice(state, draft, change)}
      <div class="field">
        <label for="card-text">${label}</label>
        <textarea id="card-text" rows="4" maxlength=${activity.limit} lang=${workshop.language} value=${draft.text}
          aria-describedby="card-left" onInput=${({ target }) => change({ text: target.value })}></textarea>
        <p id="card-left" class="hint row apart"><span>${t("Undgå navne.")}</span>
          <span class="figures">${t("{n} tegn tilbage", { n: activity.limit - draft.text.length })}</span></p>
      </div>
      <div class="actions">
        <button class="primary large" type="submit" disabled=${cardValue(draft) === null}>
          ${icon("send")}${action}</button>
        ${beside}
      </div>
    </form>`;
};

const COMPOSER = {
  none: ({ activity: { most } }) => html`<p class="soft">${usedSentence(most)}</p>`,
  mend: (state) => editor(state, {
    label: t("Ret dit kort"),
    action: t("Gem rettelsen"),
    beside: html`<button class="large" type="button" onClick=${() => state.keep(MEND, null)}>${t("Fortryd")}</button>`,
  }),
  new: (state) => editor(state, {
    label: cardLabel(state),
    action: t("Send"),
    beside: ownCards(state).length === 0 && html`
      <button class="large" type="button" onClick=${() => sayPass(state)}>${t("Pas")}</button>`,
  }),
};

const usedSentence = (most) =>
  most === 1 ? t("Du kan stadig rette dit kort.") : t("Du har brugt dine {n} kort. Du kan stadig rette dem.", { n: most });

const cardLabel = (state) => {
  const n = ownCards(state).length + 1;
  return state.activity.most === 1 ? t("Dit kort") : t("Kort {n} af højst {most}", { n, most: state.activity.most });
};

const columnChoice = ({ activity, workshop }, draft, change) => html`
  <fieldset class="columns">
    <legend>${t("Hvor hører det til?")}</legend>
    ${activity.columns.map((heading, column) => html`
      <label class="choice" key=${column}>
        <input type="radio" name="column" checked=${draft.column === column} onChange=${() => change({ column })} />
        <span lang=${workshop.language}>${heading}</span>
      </label>`)}
  </fieldset>`;

const submit = (event, state, draft) => {
  event.preventDefault();
  const value = cardValue(draft);
  if (value === null) return;
  const slot = draft.slot ?? state.slot("card");
  state.send(slot, value);
  if (state.mine.ballot) state.withdraw("ballot");
  if (draft.slot === null) state.keep(ORDER, [...state.draft(ORDER, []), slot]);
  state.keep("column", draft.column);
  state.keep(nameOf(draft), null);
};

const sayPass = (state) => {
  state.send("ballot", { pass: true });
  state.keep(DRAFT, null);
};

const remove = (state, card) => {
  state.withdraw(card.slot);
  if (draftOf(state).slot === card.slot) state.keep(MEND, null);
};
