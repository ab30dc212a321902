/** Figures of a slide, drawn for the screen and told to those who hear it. */
import { html } from "./html.js";
import { quotation, t } from "./words.js";
import { columns } from "./figures/columns.js";
import { cycle } from "./figures/cycle.js";
import { layers } from "./figures/layers.js";
import { quote } from "./figures/quote.js";
import { relations } from "./figures/relations.js";
import { stairs } from "./figures/stairs.js";

const FORMS = { columns, cycle, layers, relations, stairs, quote };

/** Ten units are one hundredth of the screen's height; the style sheet shows the drawing that suits the window. */
const WIDE = 1670;
const NARROW = 1230;
const TALL = 700;

const sentence = ({ title, lines = [] }) => (lines.length ? `${title}: ${lines.join("; ")}` : title);

const numbered = (part, index) => `${index + 1}. ${sentence(part)}`;

const SAID = {
  columns: (spec) => spec.columns.map(sentence).join(". "),
  cycle: (spec) =>
    t("En kreds, hvor det sidste fører til det første. {steps}", { steps: spec.steps.map(numbered).join(". ") }),
  layers: (spec) => t("Lag, indefra og ud. {layers}", { layers: spec.layers.map(sentence).join(". ") }),
  relations: (spec) =>
    t("I midten: {centre}. Omkring: {around}", { centre: spec.centre, around: spec.around.map(sentence).join(". ") }),
  stairs: (spec) => t("En trappe, nedefra og op. {steps}", { steps: spec.steps.map(numbered).join(". ") }),
  quote: ({ text, who }) => t("Citat: {text}", { text: [quotation(text), who].filter(Boolean).join(" ") }),
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
