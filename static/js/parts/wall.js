/** Where every card hangs on the wall: once hung, it stays, and late cards find room after the others. */
import { wrap } from "./lettering.js";
import { INNER } from "./room.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are.
const HEADING = 7;
const GAP = 2;
const BETWEEN = 5;
const PADDING = { x: 2.4, y: 1.5 };
const LEADING = 1.3;
const LEVELS = {
  big: { size: 4.4, lanes: { wide: 3, square: 2 }, lanesBeside: { wide: 1, square: 1 } },
  middle: { size: 3.8, lanes: { wide: 4, square: 3 }, lanesBeside: { wide: 2, square: 1 } },
  small: { size: 3.2, lanes: { wide: 4, square: 3 }, lanesBeside: { wide: 2, square: 1 } },
};
const FILLED = 0.85;
const LATECOMERS = 1.25;
const PAGE_MS = 25_000;
const MOST_PAGES = 6;

/** The room for cards in each size of letters: its height, the lanes of a column, their width. */
export const roomFor = (whole, columns, shape) => {
  const height = whole - (columns > 1 ? HEADING : 0);
  const level = (name) => {
    const lanes = LEVELS[name][columns > 1 ? "lanesBeside" : "lanes"][shape];
    const column = (INNER[shape] - (columns - 1) * BETWEEN) / columns;
    return { name, lanes, height, size: LEVELS[name].size, width: (column - (lanes - 1) * GAP) / lanes };
  };
  return { big: level("big"), middle: level("middle"), small: level("small") };
};

const wrapped = (text, { size, width }) =>
  text.split("\n").flatMap((line) => wrap(line, { face: "reading", size, width: width - 2 * PADDING.x }).lines).length;

const signature = ({ who }, level) => (who ? wrapped(who, level) : 0);

/** How many lines of its text a card shows: all of them, unless it alone is taller than the wall. */
export const linesOf = (card, level) => {
  const most = Math.floor((level.height - GAP - 2 * PADDING.y) / (level.size * LEADING));
  return Math.min(wrapped(card.text, level), most - signature(card, level));
};

export const heightOf = (card, level) =>
  (linesOf(card, level) + signature(card, level)) * level.size * LEADING + 2 * PADDING.y + GAP;

/** Letters are chosen once, with an eye to those still writing (none: null), so that the wall is never hung again. */
export const chooseLevel = (cards, room, columns, writers) => {
  const expected = writers === null ? 1 : Math.max(LATECOMERS, writers / Math.max(1, cards.length));
  const fits = (level) =>
    columns.every((_, column) => {
      const mine = cards.filter((card) => card.column === column);
      const tall = mine.reduce((sum, card) => sum + heightOf(card, level), 0);
      return tall * expected <= level.lanes * level.height * FILLED;
    });
  return ["big", "middle"].find((name) => fits(room[name])) ?? "small";
};

/** Hangs every card: {id → {page, lane, column}}; `before` says where they hung last. */
export const hang = (cards, before, level) => {
  const walls = new Map();
  const wallOf = (column) => walls.get(column) ?? walls.set(column, new Wall(column, level)).get(column);
  const known = cards.filter(({ id }) => before.has(id));
  const order = [...before.keys()];
  known.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const places = new Map();
  for (const card of [...known, ...cards.filter(({ id }) => !before.has(id))]) {
    places.set(card.id, wallOf(card.column).put(heightOf(card, level), before.get(card.id)));
  }
  return places;
};

/** The pages of one column, each with lanes that fill from the top. */
class Wall {
  #pages = [];
  #column;
  #level;

  constructor(column, level) {
    this.#column = column;
    this.#level = level;
  }

  put(height, before) {
    if (before?.column === this.#column && this.#fits(before, height)) return this.#take(before, height);
    return this.#take(this.#roomiest(height), height);
  }

  /** The emptiest lane of the first page with room: short cards fill what tall ones left. */
  #roomiest(height) {
    for (let page = 0; ; page += 1) {
      const lanes = this.#page(page);
      const place = { page, lane: lanes.indexOf(Math.min(...lanes)) };
      if (this.#fits(place, height) || lanes[place.lane] === 0) return place;
    }
  }

  #fits({ page, lane }, height) {
    return this.#page(page)[lane] + height <= this.#level.height;
  }

  #take({ page, lane }, height) {
    this.#page(page)[lane] += height;
    return { column: this.#column, page, lane };
  }

  #page(page) {
    while (this.#pages.length <= page) this.#pages.push(new Array(this.#level.lanes).fill(0));
    return this.#pages[page];
  }
}

/** Which page is up at this moment, of how many, and how many cards are left to the summary. */
export const turn = (places, now, since) => {
  const pages = Math.max(0, ...[...places.values()].map(({ page }) => page)) + 1;
  const shown = Math.min(pages, MOST_PAGES);
  const first = pages - shown;
  const at = Math.floor((now - since) / PAGE_MS) % shown;
  const leftOut = [...places.values()].filter(({ page }) => page < first).length;
  return { page: first + at, number: at + 1, of: shown, leftOut };
};

/** All that is hung now: the room with its letters, every card's place and the page that is up; kept in `memory`. */
export const hung = (memory, cards, { height, columns, shape, writers, now }) => {
  const room = roomFor(height, columns.length, shape);
  if (memory.shape !== shape) Object.assign(memory, { shape, level: null, places: new Map(), since: now });
  memory.level ??= chooseLevel(cards, room, columns, writers);
  memory.places = hang(cards, memory.places, room[memory.level]);
  const turned = turn(memory.places, now, memory.since);
  const level = room[memory.level];
  return { level, turned, lanes: lanesOn(cards, memory.places, turned.page, columns, level.lanes) };
};

/** The cards to draw now: for every column its lanes; a column with fewer pages keeps its last one up. */
export const lanesOn = (cards, places, page, columns, lanes) => {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const all = [...places].map(([id, place]) => ({ ...byId.get(id), ...place }));
  return columns.map((_, column) => {
    const mine = all.filter((card) => card.column === column);
    const up = Math.min(page, Math.max(0, ...mine.map((card) => card.page)));
    const shown = mine.filter((card) => card.page === up);
    return Array.from({ length: lanes }, (_none, lane) => shown.filter((card) => card.lane === lane));
  });
};
