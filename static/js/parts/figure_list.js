/** The content of a slide's figure as headings and lists, for those who read it on a small page. */
import { html } from "./html.js";
import { marked } from "./marked.js";

const PARTS = {
  columns: (spec) => spec.columns,
  cycle: (spec) => spec.steps,
  layers: (spec) => spec.layers,
  relations: (spec) => spec.around,
  stairs: (spec) => spec.steps,
};

/** Their parts come one after the other. */
const NUMBERED = ["cycle", "stairs"];

const said = (lines = []) => {
  if (lines.length === 0) return null;
  if (lines.length === 1) return html`<p>${marked(lines[0])}</p>`;
  return html`<ul>${lines.map((line) => html`<li key=${line}>${marked(line)}</li>`)}</ul>`;
};

const part = ({ title, lines }, level) => html`
  <li key=${title}><${`h${level}`}>${marked(title)}</${`h${level}`}>${said(lines)}</li>`;

const quoted = ({ text, who }) => html`
  <figure class="figure-list">
    <blockquote>${marked(text)}</blockquote>
    ${who && html`<figcaption class="hint">${who}</figcaption>`}
  </figure>`;

/** The same content for a small page: no drawing, nothing lost; `level` is that of the headings in it. */
export const figureList = (spec, level = 2) => {
  if (spec.form === "quote") return quoted(spec);
  const parts = PARTS[spec.form](spec).map((one) => part(one, level));
  return html`
    <div class="figure-list" data-form=${spec.form}>
      ${spec.centre && html`<p class="centre">${marked(spec.centre)}</p>`}
      ${NUMBERED.includes(spec.form) ? html`<ol>${parts}</ol>` : html`<ul class="plain">${parts}</ul>`}
    </div>`;
};
