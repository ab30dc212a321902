/** Speaker notes as they are written in an agenda file: paragraphs, lists and **what matters**. */

import { html } from "../parts/html.js";

const LISTED = /^[-*] /;
const STRONG = /\*\*(.+?)\*\*/;

/** The notes as pieces to draw: {list: [lines]} or {lines: [lines]}. */
export function piecesOf(text) {
  const pieces = text.trim().split(/\n\s*\n/).map((piece) => piece.split("\n").map((line) => line.trim()));
  return pieces.filter(([first]) => first).flatMap(runsOf);
}

/** Lines of a list and plain lines may stand in one piece; each run of the same sort becomes one. */
function runsOf(lines) {
  return lines.reduce((runs, line) => {
    const sort = LISTED.test(line) ? "list" : "lines";
    const last = runs.at(-1);
    const words = line.replace(LISTED, "");
    return last?.[sort] ? [...runs.slice(0, -1), { [sort]: [...last[sort], words] }] : [...runs, { [sort]: [words] }];
  }, []);
}

export const notes = (text) => piecesOf(text).map(({ list, lines }) => (list
  ? html`<ul>${list.map((line) => html`<li>${marked(line)}</li>`)}</ul>`
  : html`<p>${marked(lines.join(" "))}</p>`));

const marked = (line) => line.split(STRONG).map((part, i) => (i % 2 ? html`<strong>${part}</strong>` : part));
