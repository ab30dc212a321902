/** The follow-up on the phone: my own promises of the last time, and how each of them went. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { fares } from "../../parts/lines.js";
import { t } from "../../parts/words.js";
import { again } from "../poll/page/phone.js";
import { note } from "./note.js";
import { comeBack, forget, isAway, promises, remember, said, stayAway, tell } from "./promises.js";
import { forgiving, WAYS } from "./ways.js";

const LIMIT = 280;
const OWN = "own";

export function phone(state) {
  const mine = promises(state);
  return html`
    <section class="followup stack wide" aria-labelledby="followup-title">
      <h1 id="followup-title" lang=${state.workshop.language}>${state.activity.title}</h1>
      ${state.needsAgain && again(state)}
      ${!state.stage.open && html`<p class="note">${t("Der er lukket for svar her.")}</p>`}
      ${isAway(state) && mine.length === 0 ? away(state) : asked(state, mine)}
    </section>`;
}

const away = (state) => html`
  <p>${t("Tak, fordi du sagde det. Lyt med, og vær med igen, når I taler om, hvad der skal ske nu.")}</p>
  ${state.stage.open && html`
    <button class="quiet" onClick=${() => comeBack(state)}>${icon("undo")}${t("Jeg var med alligevel")}</button>`}`;

const asked = (state, mine) => html`
  ${mine.length > 0 ? known() : unknown()}
  ${mine.length > 0 && html`
    <ul class="plain stack">${mine.map((promise) => html`
      <li key=${promise.id} class="card stack">${one(state, promise)}</li>`)}</ul>`}
  ${mine.some((promise) => said(state, promise)) && note(state)}
  ${state.stage.open && own(state, mine.length > 0)}
  ${mine.length === 0 && state.stage.open && html`
    <button class="quiet" onClick=${() => stayAway(state)}>${t("Jeg var ikke med sidst")}</button>`}`;

const known = () => html`
  <div class="stack tight">
    <p>${t("Her er det, du ville gøre. Hvordan gik det?")} ${forgiving()}</p>
    <p class="hint">${t("Kun dit kryds bliver sendt. Det, du lovede, bliver på mobilen.")}</p>
  </div>`;

const unknown = () => html`
  <div class="stack tight">
    <p>${t("På den her mobil ligger der ingen aftaler fra sidst.")}
      ${" "}${t("Husker du, hvad du ville gøre, eller har du det på papir eller i kalenderen? Så skriv det her.")}</p>
    <p class="hint">${t("Det, du skriver, bliver på mobilen. Kun dit kryds bliver sendt.")}</p>
  </div>`;

/* One promise */

const one = (state, promise) => {
  const entry = said(state, promise);
  return html`
    <fieldset class="stack tight" disabled=${!state.stage.open}>
      <legend class="promise-what">${promise.what}</legend>
      ${promise.lines.map((line) => html`<p key=${line} class="soft">${line}</p>`)}
      <div class="pairs">${Object.keys(WAYS).map((way) => choice(state, promise, way, entry?.value.state))}</div>
    </fieldset>
    ${entry && fares(entry, t("Sendt"))}
    ${promise.remembered && state.stage.open && html`
      <button class="quiet" onClick=${() => forget(state, promise)}>
        ${icon("trash")}${t("Fjern")}<span class="unseen">: ${promise.what}</span></button>`}`;
};

const choice = (state, promise, way, chosen) => html`
  <label class="choice" key=${way}>
    <input type="radio" name=${promise.id} checked=${chosen === way} onChange=${() => tell(state, promise, way)} />
    ${icon(WAYS[way].sign)}<span>${WAYS[way].words()}</span>
  </label>`;

/* What I remember myself */

const own = (state, hasAny) => {
  const words = state.draft(OWN, "");
  const add = (event) => {
    event.preventDefault();
    remember(state, words.trim());
    state.keep(OWN, null);
  };
  return html`
    <form class="stack tight" onSubmit=${add}>
      <div class="field">
        <label for="followup-own">${hasAny ? t("Endnu en aftale, du husker") : t("En aftale, du husker")}</label>
        <textarea id="followup-own" rows="2" maxlength=${LIMIT} value=${words}
          onInput=${({ target }) => state.keep(OWN, target.value)}></textarea>
      </div>
      <button disabled=${words.trim() === ""}>${icon("plus")}${t("Tilføj")}</button>
    </form>`;
};
