/** The check-out at the desk: levels and themes counted, and each card with a button to take it down. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { LEVELS } from "../../parts/promise.js";
import { t } from "../../parts/words.js";
import { onPaper } from "./paper.js";
import { waiting } from "./waiting.js";

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
            ${icon("eye-off")}${t("Tag ned")}<span class="unseen">: ${card.text}</span></button>
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
