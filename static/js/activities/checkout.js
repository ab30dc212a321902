/** The check-out: what I take with me and what I will do, shared by the person's own choice. */
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { LEVELS } from "../parts/promise.js";
import { hang } from "../parts/wall.js";
import { t } from "../parts/words.js";
export { phone } from "../phone/checkout.js";

const WORDS = {
  3: () => t("De første svar kommer, når tre har svaret"),
  4: () => t("De første svar kommer, når fire har svaret"),
  5: () => t("De første svar kommer, når fem har svaret"),
  6: () => t("De første svar kommer, når seks har svaret"),
  7: () => t("De første svar kommer, når syv har svaret"),
  8: () => t("De første svar kommer, når otte har svaret"),
  9: () => t("De første svar kommer, når ni har svaret"),
  10: () => t("De første svar kommer, når ti har svaret"),
};

export const waiting = (needed) => WORDS[needed]?.() ?? t("De første svar kommer, når {n} har svaret", { n: needed });

/* Screen */

export function screen(state) {
  const { activity, result, workshop } = state;
  return html`
    <section class="checkout-screen" aria-labelledby="checkout-title">
      <h1 id="checkout-title">${activity.title}</h1>
      ${result?.wall
        ? wall(hang(state.memory, result.wall))
        : invitation(activity, result?.needed ?? workshop.smallest_group)}
    </section>`;
}

const invitation = (activity, needed) => html`
  <div class="checkout-invitation">
    <p class="checkout-question">${activity.take}</p>
    <p class="checkout-question">${activity.commit}</p>
    <p class="soft">${waiting(needed)}</p>
  </div>`;

const wall = ({ columns, more, dense }) => html`
  <div class="checkout-wall" data-dense=${dense}>${columns.map(
    (cards, at) => html`
    <ul key=${at} class="plain">${cards.map((card) => html`
      <li key=${card.id} class="card dealt" data-kind=${card.kind}>${onPaper(card)}</li>`)}</ul>`,
  )}
  </div>
  ${more > 0 && html`
    <p class="checkout-more">${more === 1 ? t("og 1 kort til") : t("og {n} kort til", { n: more })}</p>`}`;

const onPaper = ({ text, who }) => html`<p>${text}</p>${who && html`<p class="who">${who}</p>`}`;

/* Desk */

export function desk(state) {
  const { activity, result, command } = state;
  if (!result?.wall)
    return html`<p class="soft">${waiting(result?.needed ?? state.workshop?.smallest_group ?? 5)}</p>`;
  const hide = (id) => command("mark", { activity: activity.id, slot: `hide:${id}`, value: { hide: true } });
  return html`
    <div class="checkout-desk stack">
      ${countsOf(
        t("Niveau"),
        Object.keys(LEVELS).map((level) => [LEVELS[level](), result.levels[level] ?? 0]),
      )}
      ${
        activity.themes.length > 0 &&
        countsOf(
          t("Tema"),
          activity.themes.map((theme) => [theme, result.themes[theme] ?? 0]),
        )
      }
      <ul class="plain stack tight">${result.wall.map(
        (card) => html`
        <li key=${card.id} class="card row apart" data-kind=${card.kind}>
          <div class="stack tight">${onPaper(card)}</div>
          <button class="quiet" onClick=${() => hide(card.id)}>
            ${icon("eye-off")}${t("Skjul")}<span class="unseen">: ${card.text}</span></button>
        </li>`,
      )}</ul>
    </div>`;
}

const countsOf = (caption, rows) => html`
  <table>
    <caption>${caption}</caption>
    <tbody>${rows.map(([name, n]) => html`
      <tr key=${name}><th scope="row">${name}</th><td class="number">${n}</td></tr>`)}</tbody>
  </table>`;
