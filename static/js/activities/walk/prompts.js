/** What there is to talk about: one question at a time on the way, all of them to read before. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { t } from "../../parts/words.js";

const SWIPE_PX = 48;
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
  return html`
    <div class="walk-prompt stack tight">
      ${n > 1 && html`<p class="hint">${t("Spørgsmål {at} af {n}", { at: at + 1, n })}</p>`}
      <div aria-live="polite" onPointerDown=${(down) => n > 1 && swiped(down, go)}>
        <p key=${`${turn} ${at}`} class="walk-question card dealt" lang=${language}>${prompts[at]}</p>
      </div>
      ${n > 1 && html`
        <div class="walk-turning">
          <button onClick=${() => go(-1)}>${icon("arrow-left")}${t("Forrige")}</button>
          <button onClick=${() => go(1)}>${at + 1 < n ? t("Næste") : t("Forfra")}${icon("arrow-right")}</button>
        </div>`}
    </div>`;
};

/** A finger that goes sideways turns the page; up and down it scrolls, as always. */
const swiped = (down, go) => {
  if (down.pointerType === "mouse") return;
  const gesture = new AbortController();
  const ended = (up) => {
    if (up.pointerId !== down.pointerId) return;
    gesture.abort();
    const [right, below] = [up.clientX - down.clientX, up.clientY - down.clientY];
    if (up.type === "pointerup" && Math.abs(right) > Math.max(SWIPE_PX, Math.abs(below))) go(right < 0 ? 1 : -1);
  };
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, ended, { signal: gesture.signal });
};

export const allPrompts = ({ activity: { prompts }, workshop: { language } }) => html`
  <section class="stack tight" aria-labelledby="walk-prompts">
    <h2 id="walk-prompts">${t("Det taler I om")}</h2>
    <ol class="walk-prompts" lang=${language}>${prompts.map((prompt) => html`<li key=${prompt}>${prompt}</li>`)}</ol>
  </section>`;
