/** My part of the page to take home: what there is of mine, and the ways to keep it. */
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";
import { answers, questions } from "./answers.js";
import { canvases } from "./canvases.js";
import { cards } from "./cards.js";
import { carrying } from "./carrying.js";
import { isEmpty } from "./gather.js";
import { promises } from "./promises.js";

/** `view`: {mine, visiting, carried, waiting, shared, withRoom, said, lang, phone, carrying, …what can be done}. */
export const page = (view) => html`
  <section class="take-mine stack wide" aria-labelledby="take-title">
    <div class="stack">
      <h2 id="take-title" tabindex="-1">${t("Mit")}</h2>
      ${view.visiting && visitor(view)}
      ${isEmpty(view.mine) ? nothing : ways(view)}
      <p class="take-said" role="status">${view.said}</p>
    </div>
    ${promises(view)}
    ${cards(view)}
    ${answers(view)}
    ${questions(view)}
    ${canvases(view)}
    ${view.carried && !view.visiting && putAway(view)}
  </section>`;

const nothing = html`
  <p class="note">${t("Der ligger ikke noget af dit i denne browser.")}
    ${" "}${t("Det, du skrev, ligger på den enhed, du brugte på dagen.")}
    ${" "}${t("Åbn siden dér, og vælg »Tag det med til en anden enhed«.")}</p>`;

const visitor = ({ store, putBack }) => html`
  <div class="note stack take-visitor">
    <p>${t("Det her har du taget med fra en anden enhed. Det er her kun, til du lukker vinduet.")}</p>
    <div class="row">
      <button class="primary" onClick=${store}>${icon("download")}${t("Gem her på enheden")}</button>
      <button class="quiet" onClick=${putBack}>${t("Vis det ikke her")}</button>
    </div>
  </div>`;

const ways = (view) => html`
  ${!view.visiting && forgetful()}
  ${view.waiting && unsent(view)}
  <div class="take-ways stack">
    <button class="large wide ${view.visiting ? "" : "primary"}" onClick=${view.print}>
      ${icon("file-text")}${t("Gem som PDF eller print")}</button>
    ${
      view.shared &&
      html`
      <label class="choice"><input type="checkbox" checked=${view.withRoom} onChange=${view.toggleRoom} />
        <span>${t("Tag rummets opsamling med på papiret")}</span></label>`
    }
    <button class="wide" onClick=${view.saveText}>${icon("download")}${t("Gem som tekst")}</button>
    ${carrying(view)}
  </div>`;

const forgetful = () => html`
  <p class="take-kept">${t("Det ligger kun i denne browser, og den kan glemme det. Gem det et sted, du selv vælger.")}
  </p>`;

const unsent = ({ phone }) => html`
  <p class="note warning">${t("Noget af det er ikke sendt endnu.")}
    ${" "}<a href=${phone}>${t("Åbn workshoppen, så bliver det sendt")}</a></p>`;

const putAway = ({ forget }) => html`
  <p class="take-away"><button class="quiet" onClick=${forget}>
    ${icon("trash")}${t("Slet det, der er hentet fra en anden enhed")}</button></p>`;
