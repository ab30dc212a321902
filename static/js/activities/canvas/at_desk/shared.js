/** What groups have shared: which of it hangs on the screen, line by line, taken down and hung up again. */
import { numberWord } from "../../poll/sentences.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { takeDown } from "../../../parts/take_down.js";
import { t } from "../../../parts/words.js";
import { MOST, teamsIn, toggled } from "../shown.js";
import { linesWords, titleOf } from "../words.js";

export const shared = (state) => {
  const { result, workshop } = state;
  if (!result?.shared) {
    return html`<p class="soft">${t("Ark kan vises for rummet, når mindst {number} har skrevet.", {
      number: numberWord(result?.needed ?? workshop.smallest_group),
    })}</p>`;
  }
  return html`
    <section class="canvas-shared stack tight" aria-labelledby="canvas-shared">
      <h3 id="canvas-shared">${t("Ark, rummet må se")}</h3>
      ${result.shared.length === 0
        ? html`
          <p class="soft">${t("Ingen har vist deres ark endnu. De gør det selv på mobilen bagefter.")}</p>`
        : chooser(state)}
      ${takenDown(state)}
    </section>`;
};

const chooser = (state) => html`
  <p class="hint">${t("Vælg op til tre. De hænger side om side, i den orden du vælger dem.")}</p>
  <ol class="canvas-choices plain">${state.result.shared.map((canvas, at) => choice(state, canvas, at))}</ol>`;

/** The same however many share beside it; those who wrote alone have no number, and are told apart by their order. */
const keyOf = ({ shared: all }, { team }, at) =>
  `${team} ${all.slice(0, at).filter((other) => other.team === team).length}`;

const choice = (state, canvas, at) => {
  const { activity, stage: { look }, command } = state;
  const teams = teamsIn(look);
  const isUp = teams.includes(canvas.team);
  const title = titleOf(canvas, activity);
  return html`
    <li key=${keyOf(state.result, canvas, at)} class="canvas-choice">
      <button type="button" class="small" aria-pressed=${isUp} disabled=${!isUp && teams.length >= MOST}
        onClick=${() => command("look", { at: toggled(look, canvas.team) })}>
        ${icon(isUp ? "eye-off" : "monitor")}${isUp ? t("Tag af lærredet") : t("Vis på lærredet")}<span
          class="unseen">: ${title}</span></button>
      <details>
        <summary>${title} <span class="soft">${[
          isUp && teams.length > 1 && t("nr. {n} på lærredet", { n: teams.indexOf(canvas.team) + 1 }),
          linesWords(canvas.fields.flat().length),
        ].filter(Boolean).join(" · ")}</span></summary>
        ${canvas.fields.map((lines, to) => field(state, activity.fields[to].title, lines))}
      </details>
    </li>`;
};

const field = (state, title, lines) => lines.length > 0 && html`
  <div class="stack tight" key=${title}>
    <h4 lang=${state.workshop.language}>${title}</h4>
    <ul class="plain stack tight">${lines.map((line) => html`
      <li class="card small" key=${line.id}><p>${line.text}</p>${takeDown(state)(line)}</li>`)}</ul>
  </div>`;

/** It stays the group's own, on their phones and in their PDF. */
const takenDown = ({ activity, result, command }) => {
  const hidden = result.desk?.hidden ?? [];
  if (hidden.length === 0) return null;
  const back = ({ id }) => command("mark", { activity: activity.id, slot: `hide:${id}`, value: null });
  return html`
    <h4>${t("Taget ned")}</h4>
    <p class="hint">${t("Linjerne er ikke på lærredet og ikke i opsamlingen. Gruppen har dem stadig.")}</p>
    <ul class="plain stack tight">${hidden.map((line) => html`
      <li class="card small" key=${line.id}>
        <p>${line.text} <span class="soft">${titleOf(line, activity)} · ${activity.fields[line.to].title}</span></p>
        <button class="quiet" type="button" onClick=${() => back(line)}>
          ${icon("eye")}${t("Vis igen")}<span class="unseen">: ${line.text}</span></button>
      </li>`)}</ul>`;
};
