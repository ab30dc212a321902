/** A walk before there is anybody to go with: what it is, how one wants to be with, and waiting for a place. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { marked } from "../../parts/marked.js";
import { clockTime, duration, t } from "../../parts/words.js";

const MINUTE_MS = 60_000;
const PAIR = 2;

export const before = (state) => {
  const { activity, workshop: { language } } = state;
  return html`
    <h1 id="walk-title" lang=${language}>${marked(activity.title)}</h1>
    <p>${howItGoes(activity)}</p>
    <ul class="walk-facts plain">
      <li>${icon("timer")}<span>${duration(activity.minutes * MINUTE_MS)}</span></li>
      ${activity.meeting && html`
        <li>${icon("flag")}<span>${t("Mødested:")} <span lang=${language}>${activity.meeting}</span></span></li>`}
      <li>${icon("list")}<span>${questions(activity.prompts.length)}</span></li>
    </ul>
    ${choice(state)}
    <p class="note">${t("Om lidt viser mobilen et tegn, som kun I har. Så finder I hinanden.")}</p>`;
};

const howItGoes = ({ groups, rounds }) => {
  if (groups.size > PAIR) return t("I går tre sammen. En fortæller, de andre spørger, og I bytter undervejs.");
  if (rounds > 1) return t("I går to og to. Den ene fortæller, den anden spørger, og I bytter undervejs.");
  return t("I går to og to. Den ene fortæller, den anden spørger, og halvvejs bytter I.");
};

const questions = (n) => (n === 1 ? t("1 spørgsmål at tale om") : t("{n} spørgsmål at tale om", { n }));

/** Two choices of equal weight; nobody is asked why. */
const choice = (state) => {
  const stays = state.team?.stays ?? false;
  return html`
    <fieldset class="stack tight">
      <legend>${t("Hvordan vil du være med?")}</legend>
      ${option(state, "walk", !stays, t("Jeg går med ud"))}
      ${option(state, "stay", stays, t("Jeg vil hellere sidde eller blive inde"))}
      <p class="hint">${t("Du får en makker i begge tilfælde, og du skal ikke forklare det.")}</p>
    </fieldset>`;
};

const option = (state, name, checked, label) => html`
  <label class="choice" key=${name}>
    <input type="radio" name="walk-stay" value=${name} checked=${checked}
      onChange=${() => state.play("stay", { on: name === "stay" })} />
    <span>${label}</span>
  </label>`;

export const waiting = ({ activity, stage, workshop: { language } }) => html`
  <h1 id="walk-title">${t("Du får snart en at tale med")}</h1>
  <p>${t("Gå hen til den, der styrer dagen. Der er altid plads til en mere.")}</p>
  <p>${t("Havde du allerede en makker, så sig det også.")}</p>
  ${stage.began
    ? html`<p class="note">${t("De andre er tilbage kl. {time}.", { time: clockTime(stage.deadline) })}</p>`
    : activity.meeting && html`
      <p class="note">${t("Mødested:")} <span lang=${language}>${activity.meeting}</span></p>`}`;
