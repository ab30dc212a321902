/** Which cards people marked: a row for each card, a bar for every mark, role by role where the page has the roles. */
import { patternOf } from "../../../parts/grouped.js";
import { html } from "../../../parts/html.js";
import { widthOf as textWidth } from "../../../parts/lettering.js";
import { TICK_PATTERNS } from "../../cards/table.js";
import { laidOut } from "../../cards/on_screen/marks.js";

// In hundredths of the screen's height, as in the style sheet of the room's ticks.
const HEADINGS = { wide: 7, square: 10, narrow: 10 };
const LEGEND = 5.6;
/** The first column names the card, the last one counts its lines. */
const MARKS = { from: 1, to: -1 };

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** {ticks: the marks there were, cards: {name, counts}, the most marked first}. */
export const markedOf = ({ columns, rows }) => ({
  ticks: columns.slice(MARKS.from, MARKS.to),
  cards: rows
    .map(([name, ...cells]) => ({ name, counts: cells.slice(0, columns.length - 2) }))
    .filter(({ counts }) => sum(counts) > 0)
    .sort((one, other) => sum(other.counts) - sum(one.counts)),
});

/** The table of the roles for a mark is called after it; null where any mark has none. */
export const rolesOf = ({ groups }, ticks) => {
  const tables = ticks.map((tick) => groups.find(({ title }) => title.endsWith(tick)));
  if (tables.length === 0 || tables.includes(undefined)) return null;
  const roles = [...new Set(tables.flatMap(({ columns }) => columns.slice(1)))];
  const counted = ({ columns, rows }, name) => {
    const row = rows.find(([card]) => card === name) ?? [];
    return roles.map((role) => row[columns.indexOf(role)] ?? 0);
  };
  return { roles, of: (name) => tables.map((table) => counted(table, name)) };
};

export const marks = (page, { height }, { shape, part = 1 }) => {
  const { ticks, cards } = markedOf(page);
  const byRole = rolesOf(page, ticks);
  const room = height - HEADINGS[part < 1 ? "narrow" : shape] - (byRole ? LEGEND : 0);
  const { level, sheets } = laidOut(cards, room, { shape, part, lines: byRole?.roles.length ?? 1 });
  const most = mostIn(cards, byRole);
  const view = html`
    <div class="ticks gathered-marks"
      style=${{ "--size": level.size, "--ticks": ticks.length, "--role": roleWidth(byRole) }}>
      ${byRole && legend(byRole.roles)}
      ${headings(ticks, byRole)}
      <ul class="ticks-rows plain" aria-hidden="true" style=${{ "--rows": sheets[0].length }}>
        ${sheets[0].map((card) => row(card, byRole, most))}</ul>
    </div>`;
  return { view, more: cards.length - sheets[0].length };
};

const mostIn = (cards, byRole) =>
  Math.max(1, ...cards.flatMap(({ name, counts }) => (byRole ? byRole.of(name).flat() : counts)));

/** The longest name of a role, in letter sizes. */
const roleWidth = (byRole) =>
  Math.max(0, ...(byRole?.roles ?? []).map((role) => textWidth(role, "reading", 1))).toFixed(2);

const legend = (roles) => html`
  <ul class="legend plain" aria-hidden="true">${roles.map((role, at) => html`
    <li key=${role}><span class="key bar-fill ${patternOf(at, roles)}"></span><strong>${role}</strong></li>`)}</ul>`;

const headings = (ticks, byRole) => html`
  <p class="ticks-headings" aria-hidden="true"><span></span>${ticks.map((tick, at) => html`
    <strong key=${at}>
      ${!byRole && html`<span class="key bar-fill ${TICK_PATTERNS[at]}"></span>`}${tick}</strong>`)}</p>`;

const row = ({ name, counts }, byRole, most) => html`
  <li key=${name}>
    <span class="ticks-name">${name}</span>
    ${byRole
      ? byRole.of(name).map((roles, at) => html`
        <span class="ticks-cell" key=${at}>${roles.map((n, place) =>
          line(n, most, patternOf(place, byRole.roles), byRole.roles[place]))}</span>`)
      : counts.map((n, at) => html`
        <span class="ticks-cell" key=${at}>${line(n, most, TICK_PATTERNS[at])}</span>`)}
  </li>`;

const line = (n, most, pattern, role = "") => html`
  <span class="ticks-line" key=${role} data-named=${role ? "yes" : "no"}>
    ${role && html`<span class="ticks-role">${role}</span>`}
    <span class="figures">${n}</span>
    <span class="bar-track"><span class="bar-fill ${pattern}" style=${widthOf(n / most)}></span></span>
  </span>`;

const widthOf = (share) => ({ width: `${(share * 100).toFixed(1)}%` });
