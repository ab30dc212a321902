/** Which card the whole room looks at: the next one, the one before, or any other. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { suitLook } from "../../../parts/play_card.js";
import { sign } from "../../../parts/sign.js";
import { t } from "../../../parts/words.js";

const suitShape = (deck, card) => {
  const look = suitLook(deck, card);
  return look && sign({ ...look, number: null }, { size: "0.9em" });
};

/** The cards before and after the one that is up; null at either end. */
export const around = ({ cards }, up) => {
  const at = cards.findIndex(({ id }) => id === up);
  return { before: cards[at - 1] ?? null, after: cards[at + 1] ?? null };
};

export const chooser = ({ activity: { deck }, stage, command, workshop: { language } }) => {
  const { before, after } = around(deck, stage.card);
  const show = ({ id }) => command("card", { card: id });
  return html`
    <section class="cards-chooser stack tight" aria-labelledby="cards-chooser">
      <h3 id="cards-chooser">${t("Kortet på lærredet")}</h3>
      <div class="row cards-around" lang=${language}>
        ${before && html`<button type="button" onClick=${() => show(before)}>
          ${icon("arrow-left")}<span><span class="unseen">${t("Forrige kort")}: </span>${before.name}</span></button>`}
        ${after && html`<button type="button" class=${stage.dealt > 0 && "primary"} onClick=${() => show(after)}>
          <span>${stage.card ? t("Næste kort") : t("Første kort")}: ${after.name}</span>${icon("arrow-right")}</button>`}
      </div>
      <ul class="cards-names plain" lang=${language}>${deck.cards.map((card) => html`
        <li key=${card.id}><button type="button" class="small" aria-pressed=${card.id === stage.card}
          onClick=${() => show(card)}>${suitShape(deck, card)}${card.name}</button></li>`)}</ul>
    </section>`;
};
