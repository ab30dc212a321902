/** What there is to talk about: one question at a time on the way, all of them to read before. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { marked } from "../../parts/marked.js";
import { strokes } from "../../parts/stroke.js";
import { t } from "../../parts/words.js";

const KEPT = "prompt";

/** Everybody who tells begins at the first question; `turn` counts whose turn it is. */
const placeIn = ({ local }, turn) => {
  const kept = local.get(KEPT, null);
  return kept?.turn === turn ? kept.at : 0;
};

export const onePrompt = (state, turn) => {
  const { activity: { prompts }, workshop: { language }, local } = state;
  const n = prompts.length;
  const at = placeIn(state, turn) % n;
  const go = (steps) => local.set(KEPT, { turn, at: (at + steps + n) % n });
  const ways = { left: () => go(1), right: () => go(-1) };
  return html`
    <div class="stack tight">
      ${n > 1 && html`<p class="hint">${t("Spørgsmål {at} af {n}", { at: at + 1, n })}</p>`}
      <div aria-live="polite" onPointerDown=${n > 1 && strokes(ways)}>
        <p key=${`${turn} ${at}`} class="walk-question card dealt" lang=${language}>${marked(prompts[at])}</p>
      </div>
      ${n > 1 && html`
        <div class="walk-turning">
          <button onClick=${ways.right}>${icon("arrow-left")}${t("Forrige")}</button>
          <button onClick=${ways.left}>${at + 1 < n ? t("Næste") : t("Forfra")}${icon("arrow-right")}</button>
        </div>`}
    </div>`;
};

export const allPrompts = ({ activity: { prompts }, workshop: { language } }) => html`
  <section class="stack tight" aria-labelledby="walk-prompts">
    <h2 id="walk-prompts">${t("Det taler I om")}</h2>
    <ol class="walk-prompts" lang=${language}>${prompts.map((prompt) => html`<li key=${prompt}>${marked(prompt)}</li>`)}</ol>
  </section>`;
