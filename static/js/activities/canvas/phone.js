/** A canvas on the phone: the group that meets, the whole sheet, and one field of it at a time. */
import { html } from "../../parts/html.js";
import { isInTeam } from "../../parts/lines.js";
import { gathered, waiting } from "../../parts/teaming.js";
import { t } from "../../parts/words.js";
import { useMemory } from "../../parts/writing.js";
import { keepingCompany } from "./on_phone/brought.js";
import { field } from "./on_phone/field.js";
import { page as laidOut, task } from "./on_phone/page.js";
import { fieldUp, hasMet, meet } from "./on_phone/place.js";
import { sheet } from "./on_phone/sheet.js";

export function phone(state) {
  return page(state, useMemory());
}

/** `memory` is what the view remembers between two drawings. */
export const page = (state, memory) => {
  if (!state.stage.formed) return before(state);
  if (isInTeam(state.team) && state.stage.open && !hasMet(state)) return meeting(state, memory);
  const at = fieldUp(state);
  const writing = keepingCompany(state);
  return at === null ? sheet(writing, memory) : field(writing, memory, at);
};

const before = (state) =>
  laidOut(state, state.activity.title, html`
    ${waiting(state, { coming: t("Gruppen udfylder et ark sammen. Det kommer her på mobilen.") })}
    ${task(state)}
    ${preview(state)}`);

const preview = ({ activity: { fields }, workshop }) => html`
  <section class="stack tight" aria-labelledby="canvas-preview">
    <h2 id="canvas-preview">${t("Det står på arket")}</h2>
    <ol class="canvas-preview" lang=${workshop.language}>${fields.map(({ title }) => html`
      <li key=${title}>${title}</li>`)}</ol>
  </section>`;

/** Everybody sees at a glance which group is theirs, before the sheet takes the place. */
const meeting = (state, memory) =>
  laidOut(state, state.activity.title, html`
    ${gathered(state, t("Arket ligger klar."))}
    <button class="primary large wide" type="button" onClick=${() => meet(state, memory)}>
      ${state.team.members.length === 1 ? t("Vis mig arket") : t("Vi sidder sammen")}</button>`);
