/** A wall gathered under themes: each stands in its place with room of its own, and only the card that is moved moves. */
import { ALONE, aloneTitle } from "./groups.js";
import { wrap } from "./lettering.js";
import { heightOf, linesOf, roomFor, turn } from "./wall.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are; the style sheet has the same.
const TITLE_LEADING = 1.15;
const UNDER_TITLE = 2.4;
const MOST_TITLE = 3;
const SPARE_LINES = 1.3;
const SPARE_AROUND = 5;
const FILLED = 0.9;
const LEVELS = ["big", "middle", "small"];
/** More than this of a lane, and what stands alone gets a lane to itself. */
const PILE = 0.5;

/** All that hangs now: for every column its lanes, each a list of regions; kept in `memory`. */
export const hungByTheme = (memory, cards, themes, { height, columns, shape, now }) => {
  const rooms = roomFor(height, columns.length, shape);
  const titled = cards.map((card) => ({ ...card, title: titleOf(themes, card.theme) }));
  if (memory.shape !== shape) Object.assign(memory, { shape, since: now, ...begin(titled, columns, rooms) });
  const level = rooms[memory.level];
  memory.sides = columns.map((_, column) =>
    hangSide(titled.filter((card) => card.column === column), themes, memory.sides[column], level));
  const pages = new Map(memory.sides.flatMap(({ regions }) => regions).map((region, at) => [at, region]));
  const turned = turn(pages, now, memory.since);
  const sides = memory.sides.map(({ regions }) => lanesOf(regions, turned.page, level));
  const up = new Set(sides.flat(2).flatMap(({ cards: hanging }) => hanging.map(({ id }) => id)));
  return { level, sides, turned: { ...turned, leftOut: leftOut(memory.sides, turned, up) } };
};

const titleOf = (themes, id) => themes.find((theme) => theme.id === id)?.title ?? aloneTitle();

/** The largest letters in which everything hangs on one page; else the small ones. */
const begin = (cards, columns, rooms) => {
  const hangAll = (name) => columns.map((_, column) => {
    const mine = cards.filter((card) => card.column === column);
    const level = { ...rooms[name], height: rooms[name].height * FILLED };
    return hangSide(mine, themesOf(mine), { split: isPile(mine, level), regions: [] }, level);
  });
  const onePage = (name) => hangAll(name).every(({ regions }) => regions.every(({ page }) => page === 0));
  const level = LEVELS.find(onePage) ?? "small";
  const sides = columns.map((_, column) => ({
    split: isPile(cards.filter((card) => card.column === column), rooms[level]),
    regions: [],
  }));
  return { level, sides };
};

const themesOf = (cards) => [...new Map(cards.map(({ theme, title }) => [theme, { id: theme, title }])).values()];

const isPile = (cards, level) => {
  const alone = cards.filter(({ theme }) => theme === ALONE);
  return level.lanes > 1 && tallness(alone, level) > level.height * PILE;
};

/** A card is cut where it and the longest title fill the wall. */
const underTitle = (level) => ({ ...level, height: level.height - MOST_TITLE * level.size * TITLE_LEADING - UNDER_TITLE });

export const linesUnderTitle = (card, level) => linesOf(card, underTitle(level));

const tallness = (cards, level) => cards.reduce((sum, card) => sum + heightOf(card, underTitle(level)), 0);

/** A title with the count of its cards, in as many lines as it needs. */
export const headOf = (title, level) =>
  wrap(`${title} 00`, { face: "headline", size: level.size, width: level.width }).lines.length * level.size *
    TITLE_LEADING + UNDER_TITLE;

const ownHeight = ({ title, cards }, level) => headOf(title, level) + tallness(cards, level);

/** One column: what hung keeps its region, the rest finds room; `split` keeps the last lane for what stands alone. */
export const hangSide = (cards, themes, { split, regions: before }, level) => {
  const regions = withoutEmptyEnds(stillThere(before, cards, level));
  const hanging = new Set(regions.flatMap((region) => region.cards.map(({ id }) => id)));
  const side = { split, regions, hasPile: cards.some(({ theme }) => theme === ALONE) };
  for (const { id } of [...themes.filter((theme) => theme.id !== ALONE), { id: ALONE }]) {
    const late = cards.filter((card) => card.theme === id && !hanging.has(card.id));
    if (late.length > 0) hangTheme(late, side, level);
  }
  return { split, regions };
};

/** The regions with the cards that still belong to them; one that was emptied keeps its place for another theme. */
const stillThere = (before, cards, level) => {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return before.map((region) => {
    const mine = region.cards.map(({ id }) => byId.get(id)).filter((card) => card?.theme === region.theme);
    const room = region.tall ?? level.height - region.top;
    const title = mine[0]?.title ?? region.title;
    while (mine.length > 1 && headOf(title, level) + tallness(mine, level) > room) mine.pop();
    return { ...region, title, cards: mine };
  });
};

const withoutEmptyEnds = (regions) =>
  regions.filter((region) => region.cards.length > 0 || region.tall !== null);

const hangTheme = (late, side, level) => {
  let waiting = late;
  for (const region of side.regions.filter(({ theme, cards }) => theme === late[0].theme && cards.length > 0)) {
    waiting = fill(region, waiting, level);
  }
  while (waiting.length > 0) waiting = fill(newRegion(waiting, side, level), waiting, level);
};

/** Puts as many cards as there is room for under a title; what is left waits. A new region takes at least one. */
const fill = (region, waiting, level) => {
  const room = region.tall ?? level.height - region.top;
  let left = waiting;
  while (left.length > 0) {
    const grown = { ...region, cards: [...region.cards, left[0]] };
    if (region.cards.length > 0 && ownHeight(grown, level) > room) break;
    region.cards = grown.cards;
    left = left.slice(1);
  }
  return left;
};

/** Room for a theme: where all of it fits, on the first page that has it; else as much of a lane as there is. */
const newRegion = (cards, side, level) => {
  const [{ theme, title }] = cards;
  const whole = Math.min(ownHeight({ title, cards }, level), level.height);
  const blank = side.regions.find((region) => region.cards.length === 0 && region.tall >= whole);
  if (blank) return Object.assign(blank, { theme, title });
  const place = places(theme, side, level).find(({ top }) => top + whole <= level.height);
  if (place.last) place.last.tall = place.top - place.last.top;
  const region = { theme, title, cards: [], page: place.page, lane: place.lane, top: place.top, tall: null };
  side.regions.push(region);
  return region;
};

/** The ends of all lanes a theme may hang in, page by page, the emptiest first; the last page is bare. */
const places = (theme, side, level) => {
  const pages = Math.max(-1, ...side.regions.map(({ page }) => page)) + 2;
  const ends = (page) => lanesFor(theme, side, level).map((lane) => endOf(side.regions, { page, lane }, level));
  const emptiest = (one, other) => one.top - other.top || one.lane - other.lane;
  return Array.from({ length: pages }, (_, page) => ends(page).sort(emptiest)).flat();
};

const lanesFor = (theme, { split, hasPile }, level) => {
  const all = Array.from({ length: level.lanes }, (_, lane) => lane);
  if (!split || !hasPile) return all;
  return theme === ALONE ? all.slice(-1) : all.slice(0, -1);
};

/** Where the next region of a lane would begin: under the last one and a little room for it to grow. */
const endOf = (regions, place, level) => {
  const mine = regions.filter(({ page, lane }) => page === place.page && lane === place.lane);
  const last = mine.find(({ tall }) => tall === null) ?? null;
  if (last === null) return { ...place, last, top: mine.reduce((sum, { tall }) => sum + tall, 0) };
  return { ...place, last, top: last.top + ownHeight(last, level) + level.size * SPARE_LINES + SPARE_AROUND };
};

/** What is drawn now: lane by lane; one with fewer pages keeps its last one up. */
const lanesOf = (regions, page, level) =>
  Array.from({ length: level.lanes }, (_, lane) => {
    const mine = regions.filter((region) => region.lane === lane);
    const up = Math.min(page, Math.max(0, ...mine.map((region) => region.page)));
    return mine
      .filter((region) => region.page === up)
      .map((region) => ({ ...region, continued: regions.some((other) => isBefore(other, region)) }));
  });

const isBefore = (other, region) =>
  other !== region && other.theme === region.theme && other.cards.length > 0 &&
  (other.page < region.page || (other.page === region.page && other.lane < region.lane));

/** Cards that no page will show: those before the first page that turns, unless they are up anyway. */
const leftOut = (sides, { number, page }, up) => {
  const first = page - (number - 1);
  const early = sides.flatMap(({ regions }) => regions).filter((region) => region.page < first);
  return early.flatMap(({ cards }) => cards).filter(({ id }) => !up.has(id)).length;
};
