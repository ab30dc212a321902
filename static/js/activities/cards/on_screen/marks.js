/** The room's ticks as a picture of the cards: a row for each, a bar for every tick, role by role where it may be. */
import { html } from "../../../parts/html.js";
import { widthOf as textWidth, wrap } from "../../../parts/lettering.js";
import { patternOf } from "../../../parts/grouped.js";
import { pages } from "../../../parts/pages.js";
import { INNER, heightUnderTitle } from "../../../parts/room.js";
import { unseenTable } from "../../../parts/table.js";
import { t } from "../../../parts/words.js";
import { ranked, tickedBy } from "../counts.js";
import { TICK_PATTERNS } from "../table.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are; the style sheet has the same.
const HEADINGS = { wide: 7, square: 10 };
const LEGEND = 5.6;
const FOOT = 8.5;
const NAME_SHARE = 0.27;
const NAME_LEADING = 1.1;
const LINE = 1.15;
const BETWEEN = 0.1;
const LEVELS = [
  { name: "large", size: 4.6, gap: 2.4 },
  { name: "normal", size: 3.8, gap: 1.8 },
  { name: "dense", size: 3.3, gap: 1.1 },
];
const PAGE_MS = 25_000;

/** How tall a row is: its name in one line or two, or a bar for every segment; `part` of the screen's width is its. */
const tallness = ({ name }, { size, gap }, { shape, lines, part = 1 }) => {
  const width = INNER[shape] * NAME_SHARE * part;
  const named = wrap(name, { face: "headline", size, width }).lines.length * NAME_LEADING;
  return Math.max(named, lines * LINE + (lines - 1) * BETWEEN) * size + gap;
};

/** The rows by page, in the largest letters that show them all on one; else small, on as many as it takes. */
export const laidOut = (rows, height, about) => {
  for (const level of LEVELS) {
    const sheets = sheetsOf(rows, level, height, about);
    if (sheets.length === 1) return { level, sheets };
  }
  const level = LEVELS.at(-1);
  return { level, sheets: sheetsOf(rows, level, height, about) };
};

/** Rows stand equally tall, so the tallest decides how many a page has. */
const sheetsOf = (rows, level, height, about) => {
  const tall = Math.max(...rows.map((row) => tallness(row, level, about)));
  const most = Math.max(1, Math.floor(height / tall));
  const sheets = Math.max(1, Math.ceil(rows.length / most));
  return Array.from({ length: sheets }, (_, at) => rows.slice(at * most, (at + 1) * most));
};

/** Which sheet is up; the wall's pages turn at the same pace. */
const turned = (memory, sheets, now) => {
  memory.since ??= now;
  const at = Math.floor((now - memory.since) / PAGE_MS) % sheets.length;
  return { sheet: sheets[at], number: at + 1, of: sheets.length, leftOut: 0 };
};

export const marks = (state) => {
  const { title, activity, result, shape, turning, memory } = state;
  const { segments } = result;
  const rows = ranked(activity, result);
  const height = heightUnderTitle(title, shape) - HEADINGS[shape] - FOOT - (segments ? LEGEND : 0);
  const { level, sheets } = laidOut(rows, height, { shape, lines: segments?.length ?? 1 });
  const { sheet, ...page } = turned((memory.marks ??= {}), sheets, turning);
  return html`
    <div class="ticks"
      style=${{ "--size": level.size, "--ticks": activity.deck.ticks.length, "--role": roleWidth(segments) }}>
      ${segments && legend(segments)}
      ${headings(activity.deck.ticks, segments)}
      <ul class="ticks-rows plain" key=${page.number} aria-hidden="true" style=${{ "--rows": sheet.length }}>
        ${sheet.map((row) => card(row, state))}
      </ul>
      ${unseenTable(spoken(activity, rows, segments))}
    </div>
    <p class="foot"><span>${tickedWords(result.ticked)}</span>
      ${!segments && html`<span class="soft">${t("Grupperne er for små til at vises")}</span>`}${pages(page)}</p>`;
};

const headings = (ticks, segments) => html`
  <p class="ticks-headings" aria-hidden="true"><span></span>${ticks.map((tick, at) => html`
    <strong key=${at}>
      ${!segments && html`<span class="key bar-fill ${TICK_PATTERNS[at]}"></span>`}${tick}</strong>`)}</p>`;

const legend = (segments) => html`
  <ul class="legend plain" aria-hidden="true">${segments.map(({ key, label, n }, at) => html`
    <li key=${key}><span class="key bar-fill ${patternOf(at, segments)}"></span>
      <span><strong>${t(label)}</strong> · ${n}</span></li>`)}</ul>`;

/** The longest name of a role, in letter sizes. */
const roleWidth = (segments) =>
  Math.max(0, ...(segments ?? []).map(({ label }) => textWidth(t(label), "reading", 1))).toFixed(2);

const tickedWords = (n) => t("{n} har sat mærker", { n });

const card = (row, { activity, result }) => html`
  <li key=${row.id}>
    <span class="ticks-name">${row.name}</span>
    ${result.segments ? byRole(row, result.segments, activity) : alone(row, mostOf(activity, result))}
  </li>`;

const mostOf = (activity, result) => Math.max(1, ...ranked(activity, result).flatMap(({ ticks }) => ticks));

const alone = ({ ticks }, most) => ticks.map((n, at) => html`
  <span class="ticks-cell" key=${at}>${line({ figures: n, share: n / most, pattern: TICK_PATTERNS[at] })}</span>`);

/** Each role against its own number, so that few stand beside many as equals. */
const byRole = ({ id }, segments, { deck }) =>
  tickedBy(segments, id, deck.ticks).map((roles, at) => html`
    <span class="ticks-cell" key=${at}>${roles.map(({ label, count, n }, place) =>
      line({ label, figures: ofAll(count, n), share: count / n, pattern: patternOf(place, segments) }))}
    </span>`);

const ofAll = (n, all) => t("{n} af {all}", { n, all });

const line = ({ label, figures, share, pattern }) => html`
  <span class="ticks-line" key=${label} data-named=${label ? "yes" : "no"}>
    ${label && html`<span class="ticks-role">${t(label)}</span>`}
    <span class="figures">${figures}</span>
    <span class="bar-track"><span class="bar-fill ${pattern}" style=${widthOf(share)}></span></span>
  </span>`;

const widthOf = (share) => ({ width: `${(share * 100).toFixed(1)}%` });

/** The same as a table, for those who hear the page. */
const spoken = ({ deck }, rows, segments) => ({
  columns: [t("Kort"), ...deck.ticks.flatMap((tick) => (segments ?? [null]).map((one) => named(tick, one)))],
  rows: rows.map(({ id, name, ticks }) => [
    name,
    ...(segments ? tickedBy(segments, id, deck.ticks).flat().map(({ count }) => count) : ticks),
  ]),
});

const named = (tick, segment) => (segment ? `${tick}, ${t(segment.label)}` : tick);
