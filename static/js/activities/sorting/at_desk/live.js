/** Every item at the desk: how it is being sorted right now, and the key with why, for the facilitator alone. */
import { itemLook } from "../../../desk/item_look.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { unseenTable } from "../../../parts/table.js";
import { percent, t } from "../../../parts/words.js";
import { showing } from "../../poll/phase.js";
import { fewSentence } from "../../poll/sentences.js";
import { chosen, lookAt, lookOf } from "../looks.js";
import { isCounted, keyWords, patternOf, pileMark, rowsOf } from "../piles.js";
import { sentence, table } from "../table.js";

export const live = (state) => {
  const { activity, workshop: { language } } = state;
  const made = showing(state) === "shown" ? state.result : null;
  const rows = rowsOf(activity, made, state.key ?? {});
  return html`
    <section class="sorting-live stack tight" aria-labelledby="sorting-live">
      <h3 id="sorting-live">${made ? t("Sådan ligger det lige nu") : t("Det skal sorteres")}</h3>
      ${isOnScreen(state, made) && activity.items.length > 1 && pointer(state)}
      ${legend(activity, language)}
      ${made
        ? html`<p>${sentence(activity, made)}</p>${unseenTable(table(activity, made, state.key))}`
        : state.result && html`<p class="soft">${fewSentence(state.result)}</p>`}
      <ol class="plain sorting-rows" lang=${language}>${rows.map((row) => item(activity, row))}</ol>
    </section>`;
};

const isOnScreen = ({ stage }, made) => lookOf(stage).isKeyUp || (stage.revealed && made !== null);

/** The screen stays at the page of the one the room talks about, and points at it. */
const pointer = (state) => {
  const { isKeyUp, slot } = chosen(state);
  const choose = (one) => state.command("look", { at: lookAt({ isKeyUp, slot: one }) });
  return html`
    ${itemLook(state, { slot, all: t("Alt, side for side"), choose })}
    <p class="hint">${t("Vælg det, I taler om. Så peger lærredet på det og bliver på dets side.")}</p>`;
};

/** How many have begun. */
export const underWay = ({ answered, here }) => html`
  <p class="turnout"><strong class="figures">
    ${t("{n} af {here} er i gang", { n: answered, here: Math.max(here, answered) })}</strong></p>`;

const legend = ({ piles }, language) => html`
  <ul class="sorting-legend plain" lang=${language}>${piles.map(({ id, title }, at) => html`
    <li key=${id}>${pileMark(at)}<span>${title}</span></li>`)}</ul>`;

const item = (activity, row) => html`
  <li key=${row.id} class="sorting-live-row">
    <p><strong>${row.name}</strong>${row.line && html` <span class="soft">${row.line}</span>`}</p>
    ${isCounted(row) && bar(activity, row)}
    ${row.key.length > 0 && html`
      <p class="sorting-key">${icon("key")}<span><strong>${keyWords(activity, row.key)}</strong>${row.why &&
        html`<span class="soft"> · ${row.why}</span>`}</span></p>`}
  </li>`;

const bar = ({ piles }, { counts, n }) => html`
  <p class="sorting-counts figures">${piles.map(({ id, title }, at) => counts[at] > 0 && html`
    <span key=${id}>${title} ${counts[at]} <span class="soft">(${percent(counts[at] / n)})</span></span>`)}</p>
  <div class="sorting-bar" aria-hidden="true">${piles.map(({ id }, at) => counts[at] > 0 && html`
    <span key=${id} class="sorting-part bar-fill ${patternOf(at)}"
      style=${{ width: `${((counts[at] / n) * 100).toFixed(2)}%` }}></span>`)}</div>`;
