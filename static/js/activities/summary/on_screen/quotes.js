/** What people wrote, on the screen: themes with how many and a few of their texts, as many as there is room for. */
import { html } from "../../../parts/html.js";
import { headOf } from "../../../parts/themed_wall.js";
import { heightOf, linesOf } from "../../../parts/wall.js";

// All measures are in hundredths of the screen's height, as the tokens are. Those of a card are the wall's.
const LEVELS = [
  { name: "big", size: 4.4, lane: 53 },
  { name: "middle", size: 3.8, lane: 40 },
  { name: "small", size: 3.2, lane: 38 },
];
const BETWEEN = 2;
const AFTER_THEME = 3;
const CARD_LINES = 5;
const CARD_LEADING = 1.3;
const CARD_AROUND = 5;
const FEW_THEMES = 2;
const SAMPLES = [3, 2, 1];
const MOST = SAMPLES[0];
const ALL = Infinity;
/** Holds the line under a heading where the next lane goes on. */
const NOTHING = "\u00a0";

/** A size of letters with the lanes it has in a room; a card in it is at most a few lines tall. */
const levelIn = ({ width, height }, { name, size, lane }) => {
  const lanes = Math.max(1, Math.floor((width + BETWEEN) / (lane + BETWEEN)));
  const card = Math.min(height, CARD_LINES * size * CARD_LEADING + CARD_AROUND);
  return { name, size, lanes, room: height, height: card, width: (width - (lanes - 1) * BETWEEN) / lanes };
};

const papers = (items, level) =>
  items.map((text) => ({ text, lines: linesOf({ text }, level), tall: heightOf({ text }, level) }));

/** Texts that can be read whole come first; otherwise they keep their order. */
const readable = (items, level) => {
  const whole = { ...level, height: ALL };
  const isCut = (text) => linesOf({ text }, whole) > linesOf({ text }, level);
  return [...items].sort((one, other) => isCut(one) - isCut(other));
};

const tallnessOf = (cards) => cards.reduce((sum, { tall }) => sum + tall, 0);

/** A theme as it would hang: its heading and so many of its texts, and what waits for room that is left over. */
const group = ({ heading, items }, most, level) => {
  const all = papers(readable(items, level), level);
  const cards = all.slice(0, most);
  const tall = headOf(heading, level) + tallnessOf(cards) + AFTER_THEME;
  return { heading, count: items.length, cards, waiting: all.slice(most, MOST), tall };
};

const emptiest = (lanes) => lanes.reduce((one, other) => (other.tall < one.tall ? other : one));

const emptyLanes = ({ lanes }) => Array.from({ length: lanes }, () => ({ tall: 0, groups: [] }));

/** Every group in the emptiest lane with room for it: {lanes, left: groups without room}. */
const packed = (groups, level) => {
  const lanes = emptyLanes(level);
  const left = groups.filter((one) => {
    const lane = emptiest(lanes);
    if (lane.tall + one.tall - AFTER_THEME > level.room) return true;
    lane.groups.push(one);
    lane.tall += one.tall;
    return false;
  });
  return { lanes: lanes.map((lane) => filledUp(lane, level)), left };
};

/** Room that is left in a lane goes to one more text of each group, as long as there is any. */
const filledUp = ({ tall, groups }, { room }) => {
  let left = room + AFTER_THEME - tall;
  const extra = groups.map(() => []);
  for (let turn = 0; turn < MOST; turn += 1) {
    groups.forEach(({ waiting }, at) => {
      const card = waiting[turn];
      if (!card || extra[at].length < turn || card.tall > left) return;
      extra[at].push(card);
      left -= card.tall;
    });
  }
  return groups.map(({ waiting, ...one }, at) => ({ ...one, cards: [...one.cards, ...extra[at]] }));
};

/** Many themes: as many samples of each in letters as large as all of them find room in; else their names first. */
const byTheme = (texts, room) => {
  const sampled = SAMPLES.flatMap((most) => LEVELS.map((size) => ({ most, level: levelIn(room, size) })));
  const ways = [...sampled, { most: 0, level: levelIn(room, LEVELS.at(-1)) }];
  const hung = ({ most, level }) => ({ level, ...packed(texts.map((one) => group(one, most, level)), level) });
  const tried = ways.map(hung);
  return tried.find(({ left }) => left.length === 0) ?? tried.at(-1);
};

/** One heading or two: each has its part of the lanes, and the texts hang card by card. */
const bySide = (texts, room) => {
  const width = (room.width - BETWEEN * (texts.length - 1)) / texts.length;
  const ways = LEVELS.map((size) => {
    const level = levelIn({ ...room, width }, size);
    return { level, lanes: texts.flatMap((one) => side(one, level)) };
  });
  return ways.find(({ lanes }) => shownIn(lanes) === countOf(texts)) ?? ways.at(-1);
};

const side = ({ heading, items }, level) => {
  const head = heading ? headOf(heading, level) : 0;
  const lanes = Array.from({ length: level.lanes }, () => ({ tall: head, cards: [] }));
  for (const card of papers(readable(items, level), level)) {
    const lane = emptiest(lanes);
    if (lane.tall + card.tall > level.room) continue;
    lane.cards.push(card);
    lane.tall += card.tall;
  }
  const first = (at) => (at === 0 ? heading : heading && NOTHING);
  return lanes.map(({ cards }, at) => [{ heading: first(at), count: at === 0 ? items.length : null, cards }]);
};

const countOf = (texts) => texts.reduce((sum, { items }) => sum + items.length, 0);
const shownIn = (lanes) => lanes.flat().reduce((sum, { cards }) => sum + cards.length, 0);

/** {lanes of groups, level, more: how many texts are left to the files} */
export const laidOut = (texts, room) => {
  const { lanes, level } = texts.length > FEW_THEMES ? byTheme(texts, room) : bySide(texts, room);
  return { lanes, level, more: countOf(texts) - shownIn(lanes) };
};

/** One list of answers stands under the question itself. */
const headed = ({ kind, texts, bars }) =>
  kind === "poll" && texts.length === 1 && bars.length === 0 ? texts.map((one) => ({ ...one, heading: "" })) : texts;

export const quotes = (page, room) => {
  const { lanes, level, more } = laidOut(headed(page), room);
  const view = html`
    <div class="wall themed gathered-quotes" data-level=${level.name}>
      <div class="lanes">${lanes.map((groups, lane) => html`
        <div class="lane" key=${lane}>${groups.map(theme)}</div>`)}</div>
    </div>`;
  return { view, more };
};

/** In the next lane of the same theme the line under its heading goes on. */
const titled = (heading, count) =>
  heading === NOTHING
    ? html`<p class="theme-title" aria-hidden="true">${NOTHING}</p>`
    : html`<h2 class="theme-title">${heading} <span class="count">${count}</span></h2>`;

const theme = ({ heading, count, cards }, at) => html`
  <section class="theme" key=${at}>
    ${heading && titled(heading, count)}
    <ul class="plain">${cards.map(({ text, lines }, place) => html`
      <li class="card" key=${place}><p style=${{ WebkitLineClamp: lines }}>${text}</p></li>`)}</ul>
  </section>`;
