/** One item at a time, its piles in thumb reach under it, and the next one by itself. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { quotation, t } from "../../../parts/words.js";
import { pileMark } from "../piles.js";
import { ITEM, lastOf, leftOf, putOff, see, sort, undo, upOf } from "./own.js";

/** `given` is what lies in piles already; `clock` tells how long an item has been there to be read. */
export const sorter = (state, memory, given, clock) => {
  const up = upOf(state, given);
  if (up) see(memory, up, clock);
  return html`
    <div class="sorting-sorter stack">
      ${progress(state, given, up)}
      ${up ? before(state, memory, given, { up, clock }) : done(state)}
      ${actions(state, memory, given, up)}
    </div>`;
};

const progress = (state, given, up) => {
  const all = state.activity.items.length;
  const n = all - leftOf(state, given);
  return html`
    <div class="sorting-progress">
      <p><strong class="figures">${t("{n} af {all}", { n, all })}</strong> ${t("er sorteret")}</p>
      <div class="sorting-track" aria-hidden="true">
        <span style=${{ width: `${((n / all) * 100).toFixed(1)}%` }}></span></div>
      ${said(state, given, up)}
    </div>`;
};

/* An item that has no pile yet */

const before = (state, memory, given, { up, clock }) => html`
  <div class="sorting-table">
    ${sizer(state)}
    <div class="sorting-item card" key=${up.id} lang=${state.workshop.language}>
      <h2 id=${ITEM} tabindex="-1">${up.name}</h2>
      ${up.line && html`<p>${up.line}</p>`}
    </div>
  </div>
  ${piles(state, memory, given, { up, clock })}`;

const LINE = 0.7;

const lengthOf = ({ name, line }) => name.length + line.length * LINE;

/** Every item has as much room as the longest one needs, so that the piles stay under the thumb. */
const sizer = ({ activity: { items } }) => {
  const longest = items.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
  return html`
    <div class="sorting-item card sorting-sizer" aria-hidden="true">
      <p class="sorting-name">${longest.name}</p>${longest.line && html`<p>${longest.line}</p>`}
    </div>`;
};

/** A key that is held down does not sort everything into one pile. */
const once = (event) => event.repeat && event.preventDefault();

const piles = (state, memory, given, { up, clock }) => {
  const { activity, workshop } = state;
  const last = leftOf(state, given) === 1;
  return html`
    <div class="sorting-piles" role="group" aria-label=${t("Hvilken bunke?")} onKeyDown=${once}>
      ${activity.piles.map(({ id, title, line }, at) => html`
        <button key=${id} type="button" class="sorting-pile" lang=${workshop.language}
          onClick=${() => sort(state, memory, given, { item: up.id, pile: id, clock, last })}>
          ${pileMark(at)}
          <span class="sorting-pile-words"><span>${title}</span>${line && html`
            <span class="sorting-pile-line">${line}</span>`}</span></button>`)}
    </div>`;
};

/* What was done last */

const titleIn = ({ piles: all }, id) => all.find((pile) => pile.id === id).title;

const nameIn = ({ items }, id) => quotation(items.find((item) => item.id === id).name);

const movedWords = (activity, { item, pile }) =>
  pile === null
    ? t("Taget op igen: {item}", { item: nameIn(activity, item) })
    : t("Lagt i {pile}: {item}", { item: nameIn(activity, item), pile: titleIn(activity, pile) });

/** Read aloud: where it went, and which one comes now. */
const said = (state, given, up) => {
  const last = lastOf(state, given);
  return html`
    <p class="sorting-said" role="status" data-moved=${last !== null}>
      ${last ? movedWords(state.activity, last) : up && t("Tryk på den bunke, den hører til i.")}
      ${last && up && html`<span class="unseen">. ${t("Nu: {item}", { item: up.name })}</span>`}
    </p>`;
};

const actions = (state, memory, given, up) => {
  const last = lastOf(state, given);
  const others = up && leftOf(state, given) > 1;
  return (last || others) && html`
    <div class="row apart">
      ${last && html`
        <button type="button" class="quiet" key="undo" onClick=${() => undo(state, memory, last)}>
          ${icon("undo")}${t("Fortryd")}</button>`}
      ${others && html`
        <button type="button" class="quiet sorting-off" key="off" onClick=${() => putOff(state, memory, up)}>
          ${icon("corner-down-right")}${t("Tag den senere")}</button>`}
    </div>`;
};

const done = ({ activity, team }) => html`
  <p class="sorting-done" id="sorting-done" tabindex="-1">
    ${team?.team && activity.play === "team" ? t("I har lagt det hele i bunker.") : t("Du har lagt det hele i bunker.")}
    ${" "}${t("Se det igennem, og ret det, der ikke passer.")}</p>`;
