/** A paper card in a drawing: a name in the headline letters, a short line under it, and what there is to say. */
import { html } from "../html.js";
import { widthOf, wrap } from "../lettering.js";

const CORNER = 12;
const LEADING = 1.24;
const NAME_SCALE = 1.2;
const NAME_LEADING = 1.12;
const ASCENT = 0.8;
const RULE_WIDTH = 44;
const RULE_HEIGHT = 4;
const RULE_ROOM = 0.75;
const NAME_ROOM = 0.16;
const LINE_GAP = 0.36;
const DOT_INDENT = 0.75;
const DOT_RADIUS = 0.12;
const DOT_HEIGHT = 0.28;
const FLOWING = " · ";

/** Each part's words set in lines, measured from the top; `flow` lets short lines share a line. */
export const typeset = ({ title, lines = [] }, { size, width, flow = false, rule = true }) => {
  const name = wrap(title, { face: "headline", size: size * NAME_SCALE, width });
  const rows = [];
  let y = 0;
  for (const text of name.lines) {
    rows.push({ text, face: "name", size: size * NAME_SCALE, x: 0, y: y + size * NAME_SCALE * ASCENT });
    y += size * NAME_SCALE * NAME_LEADING;
  }
  const said = flow && lines.length > 1 ? [lines.join(FLOWING)] : lines;
  const indent = said.length > 1 ? size * DOT_INDENT : 0;
  const ruleY = rule && said.length ? y + size * RULE_ROOM * 0.4 : null;
  if (said.length) y += rule ? size * RULE_ROOM + RULE_HEIGHT : size * NAME_ROOM;
  let broken = name.broken;
  said.forEach((line, index) => {
    const set = wrap(line, { face: "reading", size, width: width - indent });
    broken ||= set.broken;
    if (index) y += size * LINE_GAP;
    set.lines.forEach((text, at) => {
      rows.push({ text, face: "said", size, x: indent, y: y + size * ASCENT, dot: indent > 0 && at === 0 });
      y += size * LEADING;
    });
  });
  return { rows, ruleY, height: y, broken };
};

/** The room the longest word of a name needs to stand unbroken. */
export const longestName = (title, size) =>
  Math.ceil(Math.max(...title.split(/ +/).map((word) => widthOf(word, "headline", size * NAME_SCALE)))) + 1;

const bullet = (size, y) => html`
  <circle class="accent" cx=${size * DOT_RADIUS} cy=${(y - size * DOT_HEIGHT).toFixed(1)} r=${size * DOT_RADIUS} />`;

const row = ({ text, face, size, x, y, dot }) => html`
  ${dot && bullet(size, y)}
  <text class=${face} x=${x} y=${y.toFixed(1)} font-size=${size}>${text}</text>`;

/** Typeset words, standing at x, y. */
export const wordsAt = ({ rows, ruleY }, x, y) => html`
  <g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">
    ${ruleY !== null && html`<rect class="accent" y=${ruleY.toFixed(1)} width=${RULE_WIDTH} height=${RULE_HEIGHT} />`}
    ${rows.map(row)}
  </g>`;

/** A sheet of paper with a thin ink line. */
export const paper = ({ x, y, width, height }, look = "paper") => html`
  <rect class=${look} x=${x.toFixed(1)} y=${y.toFixed(1)} rx=${CORNER}
    width=${width.toFixed(1)} height=${height.toFixed(1)} />`;
