/** The sentences that hang and the lines groups wrote, at the desk: grouped under themes, taken down one by one. */
import { lists } from "../../../parts/card_lists.js";
import { html } from "../../../parts/html.js";
import { takeDown } from "../../../parts/take_down.js";
import { Themes } from "../../../parts/themes.js";
import { t } from "../../../parts/words.js";
import { hanging, written } from "../counts.js";

export const wall = (state) => {
  const { activity, result, workshop, command } = state;
  const cards = hanging(activity, result);
  const remove = takeDown(state);
  return html`
    <section class="cards-wall stack tight" aria-labelledby="cards-wall">
      <h3 id="cards-wall">${t("Hængt op")}</h3>
      ${cards.length === 0
        ? html`<p class="soft">${t("Ingen har hængt en sætning op endnu.")}</p>`
        : html`
          <${Themes} activity=${activity.id} title=${activity.title} language=${workshop.language} columns=${[""]}
            cards=${cards} themes=${result.themes} command=${command} />
          ${lists({ activity: {}, result: { cards, themes: result.themes } },
            (card) => html`<span class="soft">${card.who}</span>${remove(card)}`)}`}
    </section>`;
};

export const lines = (state) => {
  const cards = written(state.activity, state.result);
  const remove = takeDown(state);
  if (cards.length === 0) return null;
  return html`
    <details class="cards-lines">
      <summary>${linesWords(state.result.lines.length)}</summary>
      ${cards.map(({ id, name, fields }) => html`
        <section class="stack tight" key=${id}>
          <h3>${name}</h3>
          ${fields.map((field) => html`
            <div class="stack tight" key=${field.title}>
              <h4>${field.title}</h4>
              <ul class="plain stack tight">${field.lines.map((line) => html`
                <li class="card small" key=${line.id}><p>${line.text}</p>${remove(line)}</li>`)}</ul>
            </div>`)}
        </section>`)}
    </details>`;
};

const linesWords = (n) =>
  n === 1 ? t("Det har grupperne skrevet: 1 linje") : t("Det har grupperne skrevet: {n} linjer", { n });
