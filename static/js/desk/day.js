/** The day on the left: every block with its planned and real times, and the way to any activity. */

import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { clockTime, t } from "../parts/words.js";
import { kindBeside, kindWord, roundWords, skipsALot } from "./order.js";
import { mayResize, phases } from "./timing.js";

const PHASE_WORDS = {
  done: () => t("Færdig"),
  running: () => t("Nu"),
  passed: () => t("Sprunget over"),
  ahead: () => "",
};

export function day(desk) {
  const { programme } = desk.picture.desk;
  const all = phases(programme);
  const next = all.indexOf("ahead");
  return html`
    <section class="panel day" aria-labelledby="day-title">
      <h2 id="day-title">${t("Dagen")}</h2>
      <ol class="plain">${programme.map((block, i) => dayBlock(desk, block, all[i], i === next))}</ol>
    </section>`;
}

const dayBlock = (desk, block, phase, isNext) => html`
  <li key=${block.id} class="day-block" data-phase=${phase} aria-current=${phase === "running" ? "step" : null}>
    <div class="day-head">
      <p class="day-times"><time>${clockTime(block.plan.start)}–${clockTime(block.plan.end)}</time></p>
      ${phaseTag(phase, isNext)}
      ${mayResize(phase) && !desk.picture.workshop.ended && timeButton(desk, block)}
    </div>
    <h3 lang=${desk.picture.workshop.language}>${block.title}</h3>
    ${otherTimes(block, phase)}
    <details open=${phase === "running"}>
      <summary>${countWords(block.activities.length)}</summary>
      <ol class="plain">${block.activities.map((activity) => dayActivity(desk, activity))}</ol>
    </details>
  </li>`;

const timeButton = ({ open }, { id, title }) => html`
  <button class="small quiet" onClick=${() => open("time", { block: id })}>
    ${t("Ret tid")}<span class="unseen">: ${title}</span></button>`;

const phaseTag = (phase, isNext) => {
  const words = isNext ? t("Næste") : PHASE_WORDS[phase]();
  return words && html`<span class="day-phase">${words}</span>`;
};

/** The first plan and the real time, where they differ from the plan that holds now. */
function otherTimes({ planned, plan, actual }, phase) {
  const changed = planned.start !== plan.start || planned.end !== plan.end;
  const words = [
    phase === "done" && t("Blev {from}–{to}", times(actual)),
    phase === "running" && t("Begyndte {from}", times(actual)),
    changed && t("Planlagt {from}–{to}", times(planned)),
  ].filter(Boolean);
  return words.length > 0 && html`<p class="day-other soft">${words.map((each) => html`<span>${each}</span> `)}</p>`;
}

const times = ({ start, end }) => ({ from: clockTime(start), to: end === null ? "" : clockTime(end) });

const countWords = (n) => (n === 1 ? t("1 aktivitet") : t("{n} aktiviteter", { n }));

function dayActivity(desk, activity) {
  const current = desk.picture.activity?.id === activity.id;
  const title = activity.title || kindWord(activity);
  return html`
    <li key=${activity.id}>
      <button class="bare day-activity" aria-current=${current ? "true" : null}
        onClick=${() => !current && goTo(desk, activity.id)}>
        ${icon(current ? "play" : activity.opened === null ? "circle" : "check")}
        <span><span lang=${activity.title && desk.picture.workshop.language}>${title}</span>
          ${current && html`<span class="unseen"> (${t("vises nu")})</span>`}
          ${activity.opened !== null && !current && html`<span class="unseen"> (${t("vist")})</span>`}
          <span class="soft">${detailWords(activity, kindBeside(title, activity))}</span></span>
      </button>
    </li>`;
}

/** A jump over much is asked about first. */
function goTo({ picture, open, command }, activity) {
  if (skipsALot(picture, activity)) open("go", { activity });
  else command("go", { activity });
}

function detailWords({ minutes, answered, round }, word) {
  const length = minutes ? t("{n} min.", { n: minutes }) : "";
  const details = [word, roundWords({ round }), length, answered ? answeredWords(answered) : ""];
  return details.filter(Boolean).join(" · ");
}

const answeredWords = (n) => (n === 1 ? t("1 svar") : t("{n} svar", { n }));
