/** All items with where they stand: a way to each of them, and what is left of it when answers are closed. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { fares, isInTeam } from "../../../parts/lines.js";
import { t } from "../../../parts/words.js";
import { mark } from "../../poll/grid/marks.js";
import { isField, placeLines } from "../axis.js";
import { overview } from "./field.js";
import { ALL_FOCUS, goTo } from "./order.js";

const titleWords = ({ team }, places) => {
  if (places.size === 0) return t("Alt på listen");
  return isInTeam(team) ? t("Det har I placeret") : t("Det har du placeret");
};

const countWords = ({ activity: { items } }, places) =>
  t("{n} af {all}", { n: items.filter(({ id }) => places.has(id)).length, all: items.length });

/** One mark for each item, full once it is placed; the number beside them says the same. */
export const progress = (state, places) => html`
  <p class="placing-progress">
    <span class="figures">${t("{count} placeret", { count: countWords(state, places) })}</span>
    <span class="placing-pips" aria-hidden="true">${state.activity.items.map(({ id }) => html`
      <span key=${id} data-placed=${places.has(id)}></span>`)}</span>
  </p>`;

/** `up` is the item that is being placed, if any; `open`: whether anything may still be moved. */
export const all = (state, memory, places, { up, open }) => html`
  <section class="placing-all stack tight" aria-labelledby=${ALL_FOCUS}>
    <h2 id=${ALL_FOCUS} tabindex="-1">${titleWords(state, places)}</h2>
    ${!up && isField(state.activity) && places.size > 0 && overview(state, places)}
    <ol class="plain placing-rows">${state.activity.items.map((item, at) => html`
      <li key=${item.id}>
        ${open ? way(state, memory, places, { item, at, up }) : row(state, places, { item, at })}</li>`)}
    </ol>
  </section>`;

const row = ({ activity, workshop }, places, { item, at }) => {
  const entry = places.get(item.id);
  return html`
    <span class="placing-row">${mark(at)}
      <span class="placing-said">
        <span class="placing-name"><span class="unseen">${at + 1}. </span>
          <span lang=${workshop.language}>${item.name}</span></span>
        ${(entry ? placeLines(activity, entry.value) : [t("ikke placeret endnu")]).map((words) => html`
          <span class="soft" key=${words}>${words}</span>`)}
        ${entry && fares(entry)}
      </span></span>`;
};

/** The whole row leads to its item. */
const way = (state, memory, places, { item, at, up }) => html`
  <button class="placing-way" type="button" aria-current=${up?.id === item.id ? "step" : null}
    onClick=${() => goTo(state, memory, item)}>
    ${row(state, places, { item, at })}${icon("pencil")}<span class="unseen">${wayWords(places, item)}</span></button>`;

const wayWords = (places, { id }) => (places.has(id) ? t("Flyt den") : t("Placér den"));
