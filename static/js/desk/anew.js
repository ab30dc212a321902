/** What else can be done with a poll: ask it again, begin it anew, take its answers along. */

import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";
import { answersOf } from "./carry.js";

export function anew(desk) {
  const { picture, command, open } = desk;
  const { activity, result } = picture;
  const isPoll = activity.kind === "poll";
  const carries = answersOf(activity, result).length > 0;
  if (!isPoll && !carries) return null;
  return html`
    <details class="anew" key=${activity.id}>
      <summary>${t("Mere med svarene")}</summary>
      <div class="row anew-choices">
        ${isPoll && html`
          <button class="small" onClick=${() => command("round")}>${icon("repeat")} ${t("Spørg en gang til")}</button>
          <button class="small" disabled=${picture.desk.answered === 0} onClick=${() => command("clear")}>
            ${icon("trash")} ${t("Ryd svarene")}</button>`}
        ${carries && html`
          <button class="small" onClick=${() => open("carry")}>${icon("corner-down-right")} ${t("Tag svar med videre")}
          </button>`}
      </div>
      ${isPoll && html`<p class="hint">${t("Første runde bliver stående ved siden af den nye. Ryddede svar kan hentes igen med Fortryd.")}</p>`}
    </details>`;
}
