/** A result as a table: the same one to look at, and to hear behind a drawing that is silent. */
import { html } from "./html.js";
import { number } from "./words.js";

const FIGURE = /^[\d–-]/;

/** `table` as {columns, rows}, a row named by its first cell; `widths` (hundredths of the screen) hold the columns. */
export const dataTable = (table, caption = "", widths = []) => drawn(table, caption, "data", widths);

/** Behind a drawing: for those who hear the page. */
export const unseenTable = (table, caption = "") => drawn(table, caption, "unseen", []);

const drawn = ({ columns, rows }, caption, look, widths) => {
  const figures = figureColumns({ columns, rows });
  return html`
    <table class=${look}>
      ${caption && html`<caption>${caption}</caption>`}
      ${widths.length > 0 && html`
        <colgroup>${widths.map((width, at) => html`<col key=${at} style=${{ width: inScreen(width) }} />`)}</colgroup>`}
      <thead><tr>${columns.map((column, at) => html`
        <th key=${at} scope="col" class=${figures[at] && "amount"}>${column}</th>`)}</tr></thead>
      <tbody>${rows.map(([name, ...cells], at) => html`
        <tr key=${at}>
          <th scope="row">${cellText(name)}</th>
          ${cells.map((cell, place) => html`
            <td key=${place} class=${figures[place + 1] && "amount"}>${cellText(cell)}</td>`)}
        </tr>`)}</tbody>
    </table>`;
};

/** Which columns hold nothing but figures; the first one names its row. */
export const figureColumns = ({ columns, rows }) =>
  columns.map((_, at) => at > 0 && rows.every((row) => isFigure(row[at])));

const inScreen = (width) => `calc(${width.toFixed(2)} * var(--u))`;

/** Numbers are written as the reader writes them; words are words already. */
export const cellText = (cell) => (typeof cell === "number" ? number(cell, 2) : (cell ?? ""));

const isFigure = (cell) => cell === "" || cell === null || FIGURE.test(String(cell));
