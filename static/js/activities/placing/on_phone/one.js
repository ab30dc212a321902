/** One item at a time: where it belongs, whether it has arrived, and on to the next. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { slotOf } from "../../../parts/given_items.js";
import { fares } from "../../../parts/lines.js";
import { t } from "../../../parts/words.js";
import { mark } from "../../poll/grid/marks.js";
import { hasStops, isField, placeLines } from "../axis.js";
import { field, standing } from "./field.js";
import { lists, missingAxis } from "./lists.js";
import { goTo, ITEM_FOCUS, nextOf } from "./order.js";
import { slider } from "./slider.js";
import { stops } from "./stops.js";

/** What one item is moved with: where it stands, where it is held just now, and how it is put somewhere. */
const handOf = (state, places, item) => {
  const held = state.held?.id === item.id ? state.held.place : null;
  return {
    item,
    at: state.activity.items.indexOf(item),
    held,
    place: held ?? places.get(item.id)?.value ?? null,
    hold: (place) => state.hold(place && { id: item.id, place }),
    put: (place) => (state.hold(null), state.send(slotOf(item.id), place)),
  };
};

export const one = (state, memory, places, item) => {
  const hand = handOf(state, places, item);
  const { workshop: { language } } = state;
  return html`
    <section class="placing-one stack" key=${item.id} aria-labelledby=${ITEM_FOCUS}>
      <div>
        <h2 id=${ITEM_FOCUS} class="placing-item" tabindex="-1">
          ${mark(hand.at)}
          <span><span class="unseen">${hand.at + 1}. </span><span lang=${language}>${item.name}</span></span>
        </h2>
        ${item.line && html`<p class="soft" lang=${language}>${item.line}</p>`}
      </div>
      ${controls(state, places, hand)}
      ${actions(state, memory, places, hand)}
    </section>`;
};

const controls = (state, places, hand) => {
  const { activity, workshop: { language } } = state;
  if (isField(activity)) {
    return html`
      <p class="placing-hint">${t("Tryk i feltet, der hvor den hører til.")}</p>
      ${field(state, places, hand)}${where(activity, places, hand)}${lists(state, hand)}`;
  }
  if (hasStops(activity.x)) return html`${stops(activity, hand, language)}${arrived(places, hand)}`;
  return html`${slider(activity, hand)}${where(activity, places, hand)}`;
};

/** Where it stands, in words, and whether that has arrived. */
const where = (activity, places, hand) => html`
  <div class="placing-where">
    <p role="status">${whereLines(activity, hand).map((words) => html`
      <span key=${words}>${words}</span>`)}</p>
    ${arrived(places, hand)}
  </div>`;

const whereLines = (activity, { place }) => {
  const axis = missingAxis(activity, place);
  if (axis) return [t("Vælg også på {axis}.", { axis: axis.title })];
  if (place !== null) return placeLines(activity, place);
  if (isField(activity)) return [t("Den står ikke nogen steder endnu.")];
  return [t("Træk i knappen, eller tryk på »Placér her«.")];
};

const arrived = (places, { item, held }) => {
  const entry = places.get(item.id);
  return html`<div class="placing-fares">${entry && !held && fares(entry, t("Gemt"))}</div>`;
};

const actions = (state, memory, places, hand) => {
  const { item } = hand;
  const next = nextOf(state.activity, places, item.id);
  return html`<div class="placing-actions">${places.has(item.id)
    ? onwards(state, memory, item, next)
    : html`${hereButton(state, hand)}${skip(state, memory, next)}`}</div>`;
};

const onwards = (state, memory, item, next) => html`
  <button class="primary large" type="button" onClick=${() => goTo(state, memory, next)}>
    ${next ? html`${t("Næste")}${icon("arrow-right")}` : html`${icon("check")}${t("Se det hele")}`}</button>
  <button class="quiet" type="button" onClick=${() => takeBack(state, memory, item)}>
    ${icon("trash")}${t("Fjern")}</button>`;

/** Where it stands now is a place too: nobody has to move it first. A line of stops has its own buttons. */
const hereButton = ({ activity }, { place, put }) => {
  if (!isField(activity) && hasStops(activity.x)) return null;
  return html`
    <button class="primary large" type="button" onClick=${() => put(here(activity, place))}>
      ${icon("pin")}${t("Placér her")}</button>`;
};

const here = (activity, place) => {
  if (isField(activity)) return standing(activity, place);
  return { x: place?.x ?? Math.ceil(activity.x.steps / 2) };
};

const skip = (state, memory, next) => next && html`
  <button class=${hasStops(state.activity.x) && !isField(state.activity) ? "large" : "quiet"} type="button"
    onClick=${() => goTo(state, memory, next)}>${icon("skip")}${t("Senere")}</button>`;

const takeBack = (state, memory, item) => {
  memory.land = ITEM_FOCUS;
  state.hold(null);
  state.withdraw(slotOf(item.id));
};
