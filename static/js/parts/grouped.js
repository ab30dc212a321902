/** Bars of two rounds or several groups: under each other where there is room, else a column for each. */
import { PATTERNS } from "./bars.js";
import { html } from "./html.js";
import { widthOf as wideOf } from "./lettering.js";

const TWO = ["grafit", "himmel"];

/** Two are told apart by the strongest contrast; more take the colours in their order, each with its pattern. */
export const patternOf = (at, columns) => (columns.length === 2 ? TWO[at] : PATTERNS[at % PATTERNS.length]);

const widthOf = ({ share }) => ({ width: `${(share * 100).toFixed(2)}%` });

const track = (cell, pattern) => html`
  <span class="bar-track">${cell && html`<span class="bar-fill ${pattern}" style=${widthOf(cell)}></span>`}</span>`;

/** Who is who, in words: {name, n} in front of its own pattern; `counted` says how many answered. */
export const legend = (columns, counted) => html`
  <ul class="legend plain" aria-hidden="true">${columns.map((column, at) => html`
    <li key=${column.name}>
      <span class="key bar-fill ${patternOf(at, columns)}"></span>
      <span><strong>${column.name}</strong> · ${counted(column.n)}</span>
    </li>`)}</ul>`;

const MOST_EM = 9;

/** As wide as the longest name needs; a longer one is cut, and stands whole in the legend. */
const nameWidth = (columns) =>
  `${Math.min(MOST_EM, Math.max(...columns.map(({ name }) => wideOf(name, "reading", 1))) + 0.2).toFixed(2)}em`;

/** Every answer with a bar for each round or group under it. */
export const paired = (rows, columns, figures) => html`
  <ul class="paired plain" aria-hidden="true" style=${{ "--rows": rows.length, "--name": nameWidth(columns) }}>
    ${rows.map(({ label, cells }) => html`
      <li key=${label}>
        <span class="bar-label">${label}</span>
        <span class="bar-pair">${cells.map((cell, at) => html`
          <span class="bar-line" key=${at}>
            <span class="bar-name">${columns[at].name}</span>
            <span class="bar-figures">${figures(cell)}</span>
            ${track(cell, patternOf(at, columns))}
          </span>`)}</span>
      </li>`)}</ul>`;

/** The same with a column for each under its name, for many answers or many groups. */
export const matrix = (rows, columns, figures, counted) => html`
  <ul class="matrix plain" aria-hidden="true" style=${{ "--rows": rows.length, "--columns": columns.length }}>
    <li class="names"><span></span>${columns.map(({ name, n }, at) => html`
      <span key=${at}><span class="key bar-fill ${patternOf(at, columns)}"></span>
        ${" "}<strong>${name}</strong> ${counted(n)}</span>`)}</li>
    ${rows.map(({ label, cells }) => html`
      <li key=${label}>
        <span class="bar-label">${label}</span>
        ${cells.map((cell, at) => html`
          <span class="bar-cell" key=${at}>
            <span class="bar-figures">${figures(cell)}</span>
            ${track(cell, patternOf(at, columns))}
          </span>`)}
      </li>`)}</ul>`;
