/** The calm picture while groups talk: the task, what to talk about, and how many are under way. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";
import { fan } from "./fan.js";
import { cardClock } from "./pace.js";
import { questionsOf, taskOf, underWayWords } from "./words.js";

export const work = (state) => {
  const { activity } = state;
  return html`
    <div class="cards-work">
      <div class="cards-talk">
        <p class="cards-task">${taskOf(activity)}</p>
        <h2>${t("Tal om")}</h2>
        <ul>${questionsOf(activity).map((question) => html`<li key=${question}>${question}</li>`)}</ul>
      </div>
      <aside class="cards-aside">
        ${fan(activity.deck)}
        ${state.stage.paused ? paused() : cardTime(state)}
        ${underWay(state)}
      </aside>
    </div>`;
};

const underWay = ({ activity, stage, teams }) => html`
  <p class="cards-under-way">
    ${stage.dealt > 1 && html`<span>${t("Runde {n}", { n: stage.dealt })}</span>`}
    ${teams?.count > 0 && html`<span>${underWayWords(activity, teams.count)}</span>`}
  </p>`;

/** Everybody's time stands still, and everybody should see it. */
export const paused = () => html`
  <p class="cards-paused">${icon("pause")}<strong>${t("Sat på pause.")}</strong> ${t("Uret står stille.")}</p>`;

/** What is left for the card that is up, in the back row's size; nothing where cards have no time of their own. */
export const cardTime = (state) => {
  const clock = cardClock(state);
  if (clock === null) return null;
  if (clock.over) return html`<p class="cards-clock over">${t("Tiden til kortet er gået")}</p>`;
  return html`
    <p class="cards-clock">
      <span class="clock" role="timer" aria-label=${t("{time} tilbage", { time: clock.text })}>${clock.text}</span>
      <span>${clock.of > 1 && clock.at + 1 < clock.of ? t("til næste kort") : t("til kortet")}</span>
    </p>`;
};
