/** A ranking on the phone: options are picked one after the other, and moved up and down. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";
import { ballot, page } from "../page/phone.js";
import { chart } from "./chart.js";
import { drag } from "./drag.js";
import { Follow } from "./follow.js";
import { add, begin, down, drop, isFull, limit, rest, spoken, takeOut, up, value } from "./order.js";
import * as table from "./table.js";

/** Which button has the focus after a move. */
const FOLLOWS = { up: "up", top: "up", down: "down", bottom: "down", add: "up" };

const follows = ({ last }, option, button) => last?.option === option && FOLLOWS[last.act] === button;

const named = (word, text) => html`<span>${word} <span class="unseen">${text}</span></span>`;

// A button that cannot move further stays in reach: disabled it would drop the focus of whoever presses on.
const mover = ({ sign, word, text, stuck, followed, press }) => html`
  <button type="button" aria-disabled=${stuck} data-follow=${followed} onClick=${press}>
    ${icon(sign)}${named(word, text)}</button>`;

const row = (activity, draft, keep) => (option, at) => {
  const text = activity.options[option];
  const isLast = at === draft.order.length - 1;
  return html`
    <li key=${option} class="ranking-row" data-moved=${draft.last?.option === option}>
      <span class="ranking-place figures">${at + 1}<span class="unseen">.</span></span>
      <span class="ranking-text">${text}</span>
      <span class="ranking-grip" aria-hidden="true"
        onPointerDown=${(event) => drag(event, (to) => keep(drop(draft, option, to)))}>${icon("grip")}</span>
      <span class="ranking-buttons">
        ${mover({
          sign: "arrow-up", word: t("Op"), text, stuck: at === 0,
          followed: follows(draft, option, "up"), press: () => keep(up(draft, option)),
        })}
        ${mover({
          sign: "arrow-down", word: t("Ned"), text, stuck: isLast,
          followed: follows(draft, option, "down"), press: () => keep(down(draft, option)),
        })}
        <button type="button" onClick=${() => keep(takeOut(draft, option))}>${named(t("Tag ud"), text)}</button>
      </span>
    </li>`;
};

const unranked = (activity, draft, keep) => (option) => html`
  <li key=${option}>
    <button type="button" class="ranking-pick" disabled=${isFull(activity, draft)}
      data-follow=${draft.last?.act === "out" && draft.last.option === option}
      onClick=${() => keep(add(draft, option))}>${icon("plus")}<span>${activity.options[option]}</span></button>
  </li>`;

const hint = (activity, draft) => {
  if (isFull(activity, draft)) return t("Der er ikke plads til flere. Tag en ud, hvis du vil bytte.");
  return limit(activity) === activity.options.length
    ? t("Tag dem med, du har en mening om. Resten kan du lade stå.")
    : t("Du har valgt {n} af højst {limit}.", { n: draft.order.length, limit: limit(activity) });
};

const left = (activity, draft, keep) => html`
  <section class="stack tight" aria-labelledby="ranking-rest">
    <h2 id="ranking-rest">${t("Vælg her")}</h2>
    <p class="hint">${hint(activity, draft)}</p>
    <ul class="plain ranking-rest">${rest(activity, draft).map(unranked(activity, draft, keep))}</ul>
  </section>`;

const form = {
  begin,
  value,
  controls: ({ activity, workshop }, draft, keep) => html`
    <${Follow} turn=${draft.last?.turn ?? 0}>
      <section class="stack tight" aria-labelledby="ranking-own" lang=${workshop.language}>
        <h2 id="ranking-own">${t("Din rækkefølge")}</h2>
        ${draft.order.length === 0
          ? html`<p class="ranking-none">${t("Tryk på den, der skal stå øverst. Så på den næste.")}</p>`
          : html`<ol class="plain ranking-rows">${draft.order.map(row(activity, draft, keep))}</ol>`}
      </section>
      ${rest(activity, draft).length > 0 && left(activity, draft, keep)}
      <p class="unseen" role="status">${spoken(activity, draft)}</p>
    <//>`,
  own: (activity, { order }) => html`
    <ol class="ranking-answer">${order.map((option) => html`<li key=${option}>${activity.options[option]}</li>`)}</ol>`,
};

export const phone = (state) => page(state, ballot(state, form), { chart, table });
