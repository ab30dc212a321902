/** What is told of a result: by itself, as a second round beside the first, or by group. */
import { patternOf } from "../../../parts/grouped.js";
import { mean, number, percent, t } from "../../../parts/words.js";
import { answeredSentence, quoted } from "../sentences.js";

const MOST_WORDS = 8;
/** Forms in which every person may bring an answer nobody else has. */
const OPEN_ENDED = new Set(["words"]);
const NOBODY = { count: 0, share: 0 };
const ROUNDS = [() => t("Første runde"), () => t("Anden runde"), () => t("Tredje runde")];

export const roundWords = (round) => ROUNDS[round - 1]?.() ?? t("{n}. runde", { n: round });

/**
 * {sentence, table, columns, rows} of what is seen now. `columns` are the rounds or groups as {name, n, result}, null
 * for one result alone; `rows` are {label, cells}, a cell for each column, null where they cannot be set side by side.
 */
export const told = (state, form) => {
  const columns = columnsOf(state);
  if (columns === null) return alone(state, form);
  const tables = columns.map(({ result }) => form.table(state.activity, result));
  const rows = rowsOf(state.activity, tables);
  const comparable = rows?.filter(({ cells }) => cells.filter(Boolean).length > 1);
  const words = state.before ? ROUND_WORDS : GROUP_WORDS;
  return {
    columns,
    rows,
    sentence: comparable?.length ? words.sentence(comparable, columns) : words.apart(columns, state, form),
    table: rows ? words.table(rows, columns, tables[0].columns[0]) : stacked(words.heading(), columns, tables),
  };
};

const alone = ({ activity, result }, form) => ({
  columns: null,
  rows: null,
  sentence: form.sentence(activity, result),
  table: form.table(activity, result),
});

const columnsOf = ({ activity, result, before, split }) => {
  if (before) return [column(roundWords(before.round), before.result), column(roundWords(activity.round), result)];
  if (split && result.segments) return result.segments.map((group) => column(t(group.label), group.result));
  return null;
};

const column = (name, result) => ({ name, n: result.n, result });

/** A row for every answer, with what each round or group made of it. */
const rowsOf = ({ form }, tables) => {
  if (tables.some(({ bars }) => !bars)) return null;
  const labels = OPEN_ENDED.has(form) ? mostNamed(tables) : sameLabels(tables);
  const missing = OPEN_ENDED.has(form) ? NOBODY : null;
  if (!labels?.length) return null;
  return labels.map((label) => ({ label, cells: tables.map(({ bars }) => find(bars, label) ?? missing) }));
};

const find = (bars, label) => bars.find((bar) => bar.label === label);

const sameLabels = (tables) => {
  const all = tables.map(({ bars }) => bars.map(({ label }) => label));
  const longest = all.reduce((one, other) => (other.length >= one.length ? other : one));
  return all.every((labels) => labels.every((label) => longest.includes(label))) ? longest : null;
};

const mostNamed = (tables) => {
  const sums = new Map();
  for (const { label, count } of tables.flatMap(({ bars }) => bars)) sums.set(label, (sums.get(label) ?? 0) + count);
  return [...sums].sort(([, one], [, other]) => other - one).slice(0, MOST_WORDS).map(([label]) => label);
};

/** What a bar is compared by: its mean where it has one, else its whole percent. */
const valueOf = (cell) => cell.value ?? Math.round(cell.share * 100);
export const valueWords = (cell) => (cell.value === undefined ? percent(cell.share) : mean(cell.value));

/** "60 % (12)", or what the form says of its bar. */
export const figuresOf = (cell) => {
  if (cell === null) return t("For få");
  return cell.figures ?? `${percent(cell.share)} (${number(cell.count)})`;
};

const counts = (columns) => columns.map(({ name, n }) => `${name}: ${answeredSentence(n)}`).join(" · ");

/** The newest round speaks for itself. */
const newest = (columns, { activity, result }, form) =>
  `${columns.at(-1).name}: ${form.sentence(activity, result)}`;

/** Where the answers have nothing in common, the tables stand under each other with the round or group in front. */
const stacked = (heading, columns, tables) => ({
  columns: [heading, ...tables[0].columns],
  rows: tables.flatMap(({ rows }, at) => rows.map((row) => [columns[at].name, ...row])),
  bars: null,
});

const tabled = (rows, columns, heading) => ({
  columns: [heading, ...columns.map(({ name, n }) => `${name} (${answeredSentence(n)})`)],
  rows: rows.map(({ label, cells }) => [label, ...cells.map(figuresOf)]),
  bars: rows.flatMap(({ label, cells }) =>
    cells.map((cell, at) => cell && { ...cell, ...named(label, columns, at) }).filter(Boolean)),
});

/** A bar that stands without its heading and its legend. */
const named = (label, columns, at) => ({ label: `${label} · ${columns[at].name}`, pattern: patternOf(at, columns) });

const roundTable = (rows, columns, heading) => {
  const { rows: cells, bars, columns: headings } = tabled(rows, columns, heading);
  return { columns: [...headings, t("Ændring")], rows: cells.map((row, at) => [...row, changeWords(rows[at])]), bars };
};

const changeOf = ({ cells: [then, now] }) => valueOf(now) - valueOf(then);
const sign = (change) => (change > 0 ? "+" : change < 0 ? "–" : "");

const changeWords = (row) => {
  if (row.cells.includes(null)) return "";
  const change = changeOf(row);
  const size = number(Math.abs(change));
  return row.cells[0].value === undefined ? t("{n} procentpoint", { n: sign(change) + size }) : sign(change) + size;
};

const largest = (rows, sizeOf) => rows.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));

const roundSentence = (rows) => {
  const row = largest(rows, (each) => Math.abs(changeOf(each)));
  const change = changeOf(row);
  if (change === 0) return t("Svarene ligger som i første runde.");
  const [then, now] = row.cells;
  const n = number(Math.abs(change));
  const words = { what: quoted([row.label]), then: valueWords(then), now: valueWords(now), n };
  if (then.value !== undefined) return t("{what} gik fra {then} til {now} i gennemsnit.", words);
  return change > 0
    ? t("{what} gik fra {then} til {now}: {n} procentpoint op.", words)
    : t("{what} gik fra {then} til {now}: {n} procentpoint ned.", words);
};

const groupSentence = (rows, columns) => {
  const row = largest(rows, spreadOf);
  if (spreadOf(row) === 0) return t("Grupperne svarer ens.");
  const [high, low] = ends(row.cells).map((cell) => [columns[row.cells.indexOf(cell)].name, valueWords(cell)]);
  return t("Størst forskel er der på {what}: {first} {high}, {second} {low}.", {
    what: quoted([row.label]), first: high[0], high: high[1], second: low[0], low: low[1],
  });
};

const ends = (cells) => {
  const seen = cells.filter(Boolean).sort((one, other) => valueOf(other) - valueOf(one));
  return [seen[0], seen.at(-1)];
};

const spreadOf = ({ cells }) => {
  const [high, low] = ends(cells);
  return valueOf(high) - valueOf(low);
};

const ROUND_WORDS = { heading: () => t("Runde"), sentence: roundSentence, apart: newest, table: roundTable };
const GROUP_WORDS = { heading: () => t("Gruppe"), sentence: groupSentence, apart: counts, table: tabled };
