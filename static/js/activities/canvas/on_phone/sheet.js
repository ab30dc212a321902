/** The whole sheet: its name, every field with what stands in it, and whether the room may see it. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { fares, isBegun, isInTeam, placedLines } from "../../../parts/lines.js";
import { belonging, elsewhere, missing } from "../../../parts/teaming.js";
import { t } from "../../../parts/words.js";
import { linesWords } from "../words.js";
import { alone } from "./alone.js";
import { brought } from "./brought.js";
import { inField } from "./field.js";
import { name } from "./name.js";
import { page, standing, task } from "./page.js";
import { openField, stepOf } from "./place.js";
import { sharing } from "./share.js";

const NO_CARD = "";

export const sheet = (state, memory) => {
  const { activity: { title, fields }, team } = state;
  const inside = html`
    ${isInTeam(team) ? missing(team) : alone(state)}
    ${standing(state)}
    ${brought(state, memory)}
    ${task(state)}
    ${name(state, memory)}
    ${fields.length === 1 ? onlyField(state, memory) : steps(state, memory)}
    ${sharing(state)}
    ${isInTeam(team) && team.table && elsewhere(state)}`;
  return page(state, title, inside, isInTeam(team) && belonging(team));
};

const onlyField = (state, memory) => html`
  <section class="stack" aria-labelledby="canvas-only">
    <h2 id="canvas-only" lang=${state.workshop.language}>${state.activity.fields[0].title}</h2>
    ${inField(state, memory, 0)}
  </section>`;

const steps = (state, memory) => html`
  <ol class="canvas-steps plain">
    ${state.activity.fields.map((field, at) => step(state, memory, field, at))}
  </ol>`;

const step = (state, memory, { title }, at) => {
  const about = { to: at, card: NO_CARD };
  const lines = placedLines(state, about);
  return html`
    <li key=${at} class="canvas-step" data-written=${lines.length > 0}>
      <button type="button" id=${stepOf(at)} class="canvas-open" onClick=${() => openField(state, memory, at)}>
        <span class="canvas-number figures">${at + 1}</span>
        <span class="canvas-titled"><strong lang=${state.workshop.language}>${title}</strong>
          <span class="soft">${stepWords(lines.length, isBegun(state, about), state.stage)}</span></span>
        ${icon("arrow-right")}</button>
      ${lines.length > 0 && html`<ul class="canvas-read">${lines.map(read)}</ul>`}
    </li>`;
};

/** "3 linjer · en linje er ikke tilføjet endnu" */
const stepWords = (n, begun, { open }) =>
  [n > 0 ? linesWords(n) : noLines(open), begun && t("en linje er ikke tilføjet endnu")]
    .filter(Boolean)
    .join(" · ");

const noLines = (open) => (open ? t("Ingen linjer endnu") : t("Ingen linjer"));

const read = (line) => html`<li key=${line.id}>${line.text}${fares(line)}</li>`;
