/** My promises, each with a day and a way into the calendar. */
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { promiseLines } from "../parts/promise.js";
import { t } from "../parts/words.js";

/** `dayOf(promise)` is its own day or the one chosen here by `setDay(promise, iso)`; `toCalendar(promises)` saves. */
export const promises = ({ mine, dayOf, setDay, toCalendar }) =>
  mine.promises.length > 0 &&
  html`
  <section class="stack" aria-labelledby="take-promises">
    <h3 id="take-promises">${t("Mine aftaler")}</h3>
    <ul class="plain take-list">${mine.promises.map((promise) => one(promise, { dayOf, setDay, toCalendar }))}</ul>
    ${
      mine.promises.length > 1 &&
      html`<button onClick=${() => toCalendar(mine.promises)}>
        ${icon("calendar-days")}${t("Læg alle aftaler i kalenderen")}</button>`
    }
  </section>`;

const one = (promise, acts) => {
  const [what, ...details] = promiseLines(promise);
  return html`
    <li key=${promise.id} class="card take-promise stack tight">
      <p class="take-what">${what}</p>
      ${details.map((line) => html`<p key=${line} class="take-detail">${line}</p>`)}
      <div class="take-when">${!promise.by && dayField(promise, acts)}
        <button onClick=${() => acts.toCalendar([promise])}>
          ${icon("calendar-days")}${t("Læg i kalenderen")}<span class="unseen">: ${what}</span></button></div>
    </li>`;
};

const dayField = (promise, { dayOf, setDay }) => {
  const id = `day-${promise.id.replace(":", "-")}`;
  return html`
    <div class="field">
      <label for=${id}>${t("Hvilken dag?")}</label>
      <input id=${id} type="date" value=${dayOf(promise)} required
        onChange=${({ target }) => setDay(promise, target.value)} />
    </div>`;
};
