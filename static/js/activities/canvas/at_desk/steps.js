/** The steps of a canvas in their order – groups, work, show – and the one thing to do next. */
import { way } from "../../../desk/way.js";
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { InSight } from "../../../parts/in_sight.js";
import { list, t } from "../../../parts/words.js";
import { canvasesIn, firstShared, isShowing } from "../shown.js";
import { titleOf } from "../words.js";

const WORDS = {
  groups: () => t("Dan grupper"),
  write: () => t("Skriv sammen"),
  show: () => t("Se på det sammen"),
};

const NAMES = Object.keys(WORDS);

export const nowAt = ({ stage }) => {
  if (isShowing(stage)) return "show";
  return stage.formed ? "write" : "groups";
};

const SAID = {
  groups: () => t("Først skal rummet i grupper. Når de er dannet, går arbejdet og uret i gang."),
  write: () => t("Grupperne skriver. De bestemmer selv på mobilen, om rummet må se deres ark."),
  show: (state) => showWords(state, canvasesIn(state)),
};

const showWords = ({ activity }, canvases) =>
  canvases.length === 0
    ? t("Lærredet venter på, at en gruppe viser sit ark.")
    : t("Lærredet viser {canvases}.", { canvases: list(canvases.map((canvas) => titleOf(canvas, activity))) });

export const steps = (state) => html`<${InSight} key=${nowAt(state)}>${next(state)}<//>`;

/** The steps, and what is to be known and done at the one they are at. */
export const next = (state) => {
  const now = nowAt(state);
  return way(NAMES.map((name) => WORDS[name]()), NAMES.indexOf(now), html`
    <p class="way-said">${SAID[now](state)}</p>
    ${waiting(state)}
    ${button(state, now)}`);
};

const waiting = ({ stage, teams }) => stage.formed && teams?.waiting.length > 0 && html`
  <p class="note warning">${teams.waiting.length === 1
    ? t("1 har ingen gruppe endnu. Find en plads under grupperne.")
    : t("{n} har ingen gruppe endnu. Find pladser under grupperne.", { n: teams.waiting.length })}</p>`;

const button = ({ command, result }, now) => {
  if (now === "show") {
    return html`<div class="row"><button type="button" onClick=${() => command("look", { at: "" })}>
      ${icon("undo")}${t("Vis felterne igen")}</button></div>`;
  }
  const look = firstShared(result);
  return now === "write" && look && html`
    <div class="row"><button type="button" class="primary" onClick=${() => command("look", { at: look })}>
      ${icon("monitor")}${t("Vis ark på lærredet")}</button></div>`;
};
