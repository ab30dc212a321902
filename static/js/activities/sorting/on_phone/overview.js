/** Everything that is sorted, under its pile, each with a list to move it to another one. */
import { html } from "../../../parts/html.js";
import { fares, isAllSent, isInTeam } from "../../../parts/lines.js";
import { quotation, t } from "../../../parts/words.js";
import { pileMark } from "../piles.js";
import { ITEM, put, selectOf } from "./own.js";

const NO_PILE = "";

export const overview = (state, memory, given) => html`
  <section class="sorting-overview stack" aria-labelledby="sorting-own">
    <h2 id="sorting-own">${isInTeam(state.team) ? t("Jeres bunker") : t("Dine bunker")}</h2>
    ${state.activity.piles.map((pile, at) => group(state, memory, given, { pile, at }))}
    ${sending(state, given)}
  </section>`;

const group = (state, memory, given, { pile, at }) => {
  const here = state.activity.items.filter(({ id }) => given.get(id)?.pile === pile.id);
  return html`
    <section key=${pile.id} class="sorting-group" aria-labelledby=${`sorting-pile-${at}`}>
      <h3 id=${`sorting-pile-${at}`}>${pileMark(at)}<span lang=${state.workshop.language}>${pile.title}</span>
        ${" "}<span class="soft figures">${here.length}</span></h3>
      ${here.length > 0
        ? html`<ul class="plain">${here.map((item) => row(state, memory, given, item))}</ul>`
        : html`<p class="soft">${t("Ingen endnu")}</p>`}
    </section>`;
};

const row = (state, memory, given, { id, name }) => html`
  <li key=${id} class="sorting-lies">
    <span lang=${state.workshop.language}>${name}</span>
    ${state.stage.open && !state.ended && mover(state, memory, given, { id, name })}
    ${given.get(id).status !== "waiting" && fares(given.get(id))}
  </li>`;

const mover = (state, memory, given, { id, name }) => {
  const { piles } = state.activity;
  const move = ({ target: { value } }) => {
    const up = value === NO_PILE;
    put(state, memory, given, { item: id, pile: up ? null : value, land: up ? ITEM : selectOf(id) });
  };
  return html`
    <select id=${selectOf(id)} aria-label=${t("Flyt {item}", { item: quotation(name) })}
      value=${given.get(id).pile} onChange=${move}>
      ${piles.map((pile) => html`<option key=${pile.id} value=${pile.id}>${pile.title}</option>`)}
      <option value=${NO_PILE}>${t("Tag den op igen")}</option>
    </select>`;
};

/* How it fares on its way */

const waitingWords = (n, online) => {
  if (online) return t("Sender …");
  return n === 1
    ? t("1 venter. Den bliver sendt, så snart der er hul igennem.")
    : t("{n} venter. De bliver sendt, så snart der er hul igennem.", { n });
};

/** What was refused says so itself, where it lies. */
const sending = (state, given) => {
  const waiting = [...given.values()].filter(({ status }) => status === "waiting").length;
  if (waiting > 0) {
    return html`<p class="status" data-state="waiting">${waitingWords(waiting, state.online)}</p>`;
  }
  return given.size > 0 && isAllSent(state) && html`
    <p class="status" data-state="sent">${t("Alt, hvad du ser her, er sendt.")}</p>`;
};
