/** Finding each other: one big sign, and then waiting together for the start. */
import { html } from "../../parts/html.js";
import { sign, signWord } from "../../parts/sign.js";
import { t } from "../../parts/words.js";
import { about, isAlone, wanted } from "./company.js";
import { mannerOf } from "./manner.js";
import { allPrompts } from "./prompts.js";
import { soundChoice } from "./sound.js";

const LARGE = "max(6rem, min(74vw, 38vh, 100vh - 26rem))";
const SMALL = "3.5rem";

export const meeting = (state) => {
  const { team, activity } = state;
  return html`
    <h1 id="walk-title">${wanted(team)}</h1>
    <figure class="walk-sign">
      ${sign(team.sign, { size: LARGE })}
      <figcaption>${signWord(team.sign)}</figcaption>
    </figure>
    <p>${about(team).join(" ")}</p>
    ${mannerOf(team).where(activity) && html`<p class="note">${mannerOf(team).where(activity)}</p>`}
    ${foundEachOther(state)}`;
};

export const foundEachOther = (state) => html`
  <p class="walk-reach">
    <button class="primary large wide" onClick=${() => state.send("found", { on: true })}>
      ${isAlone(state.team) ? t("Jeg er klar") : t("Vi har fundet hinanden")}</button>
  </p>`;

export const found = (state) => {
  const { team, activity } = state;
  const manner = mannerOf(team);
  return html`
    <h1 id="walk-title">${isAlone(team) ? t("Du er klar") : t("I har fundet hinanden")}</h1>
    ${smallSign(team)}
    <p>${manner.ready()} ${manner.length(activity)}</p>
    <p class="note">${t("Hold øje med klokken – telefonen må gerne ligge i lommen.")}</p>
    ${soundChoice(state)}
    <p class="hint">${t("Skiftene kommer også med lyd, når skærmen er tændt.")}</p>
    ${allPrompts(state)}`;
};

export const smallSign = (team) => html`
  <p class="walk-small-sign">${sign(team.sign, { size: SMALL })}<span>${signWord(team.sign)}</span></p>`;
