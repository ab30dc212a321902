/** Figures of a slide: a drawing for the screen and the same content as headings and lists for everybody else. */
import { html } from "./html.js";
import { t } from "./words.js";
import { columns } from "./figures/columns.js";
import { cycle } from "./figures/cycle.js";
import { layers } from "./figures/layers.js";
import { quote } from "./figures/quote.js";
import { relations } from "./figures/relations.js";

const FORMS = { columns, cycle, layers, relations, quote };

/** Ten units are one hundredth of the screen's height; the style sheet shows the drawing that suits the window. */
const WIDE = 1670;
const NARROW = 1230;
const TALL = 700;

const PARTS = {
  columns: (spec) => spec.columns,
  cycle: (spec) => spec.steps,
  layers: (spec) => spec.layers,
  relations: (spec) => spec.around,
};

const sentence = ({ title, lines = [] }) => (lines.length ? `${title}: ${lines.join("; ")}` : title);

const numbered = (part, index) => `${index + 1}. ${sentence(part)}`;

const SAID = {
  columns: (spec) => spec.columns.map(sentence).join(". "),
  cycle: (spec) =>
    t("En kreds, hvor det sidste fører til det første. {steps}", { steps: spec.steps.map(numbered).join(". ") }),
  layers: (spec) => t("Lag, indefra og ud. {layers}", { layers: spec.layers.map(sentence).join(". ") }),
  relations: (spec) =>
    t("I midten: {centre}. Omkring: {around}", { centre: spec.centre, around: spec.around.map(sentence).join(". ") }),
  quote: ({ text, who }) => t("Citat: {text}", { text: who ? `»${text}« ${who}` : `»${text}«` }),
};

/** Everything the drawing says, for those who hear it. */
export const figureText = (spec) => SAID[spec.form](spec);

const drawing = (spec, look, width, height) => html`
  <svg class=${look} viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMid meet" role="img"
    aria-label=${figureText(spec)}>
    ${FORMS[spec.form](spec, { width, height })}
  </svg>`;

/** The drawing, once for a wide screen and once for a 4:3 one; only one of the two is ever shown. */
export const figure = (spec, { height = TALL } = {}) => html`
  <div class="figure" data-form=${spec.form}>
    ${drawing(spec, "wide", WIDE, height)}
    ${drawing(spec, "narrow", NARROW, height)}
  </div>`;

const said = (lines = []) => {
  if (lines.length === 0) return null;
  if (lines.length === 1) return html`<p>${lines[0]}</p>`;
  return html`<ul>${lines.map((line) => html`<li key=${line}>${line}</li>`)}</ul>`;
};

const part = ({ title, lines }) => html`<li key=${title}><h3>${title}</h3>${said(lines)}</li>`;

const quoted = ({ text, who }) => html`
  <figure class="figure-list">
    <blockquote>${text}</blockquote>
    ${who && html`<figcaption class="hint">${who}</figcaption>`}
  </figure>`;

/** The same content for a small page: no drawing, nothing lost. */
export const figureList = (spec) => {
  if (spec.form === "quote") return quoted(spec);
  const parts = PARTS[spec.form](spec).map(part);
  return html`
    <div class="figure-list" data-form=${spec.form}>
      ${spec.centre && html`<p class="centre">${spec.centre}</p>`}
      ${spec.form === "cycle" ? html`<ol>${parts}</ol>` : html`<ul class="plain">${parts}</ul>`}
    </div>`;
};
