/** What was sorted, on the screen: each pile with what most put there, and what divides the room by itself. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { wrap } from "../../../parts/lettering.js";
import { pileMark } from "../../sorting/piles.js";
import { gathered } from "../gathered.js";

// All measures are in hundredths of the screen's height, as in the style sheet.
const SIZES = [4.8, 4.2, 3.7, 3.3, 3.05];
/** Rather smaller letters than a pile that is parted, down to these. */
const APART = 3.3;
const MOST_LANES = { wide: 4, square: 3 };
const BETWEEN = { lanes: 4, piles: 2, items: 1.2 };
const HEAD = { most: 4.6, leading: 1.15, mark: 5, count: 6, below: 2.6 };
const LEADING = 1.2;
const UNDER = { size: 3.05, icon: 4.4 };
/** How much higher lanes are tried, until all have room. */
const STEP = 2;

const headSize = (size) => Math.min(HEAD.most, size * 1.15);

const headTall = ({ title }, size, width) => {
  const { lines } = wrap(title, { face: "headline", size: headSize(size), width: width - HEAD.mark - HEAD.count });
  return lines.length * headSize(size) * HEAD.leading + HEAD.below;
};

const written = (words, size, width) => {
  const { lines, broken } = wrap(words, { face: "reading", size, width });
  return { tall: lines.length * size * LEADING, broken };
};

/** Numbers stand behind the name; words of numbers, and the key, under it: {tall, broken: whether a word is}. */
const itemOf = (item, at, size, width) => {
  const { name, figures, beside } = item;
  const { tall, broken } = written(at === null ? name : `${name} ${figures}`, size, width);
  const under = [at === null && figures, beside].filter(Boolean).map((words) =>
    written(words, UNDER.size, width - UNDER.icon));
  return { ...item, tall: tall + under.reduce((sum, one) => sum + one.tall, 0) + BETWEEN.items, broken };
};

const measured = (groups, size, width) =>
  groups.map((group) => ({
    ...group,
    head: headTall(group, size, width),
    items: group.items.map((item) => itemOf(item, group.at, size, width)),
  }));

/** A pile is carried over to the next lane where this one is full: {lanes of piles, left: items without room}. */
const poured = (groups, most, height) => {
  const lanes = [{ piles: [], left: height }];
  const turned = () => lanes.push({ piles: [], left: height }) <= most;
  let left = 0;
  for (const group of groups) {
    const first = group.items[0]?.tall ?? 0;
    if (lanes.at(-1).left < group.head + first && lanes.at(-1).piles.length > 0) turned();
    open(lanes, group, group.items.length);
    for (const item of group.items) {
      if (lanes.at(-1).left + BETWEEN.items < item.tall && turned()) open(lanes, group, null);
      if (lanes.length > most || lanes.at(-1).left + BETWEEN.items < item.tall) left += 1;
      else add(lanes, item);
    }
  }
  return { lanes: lanes.slice(0, most).map(({ piles }) => piles), left };
};

const open = (lanes, { title, at, head }, all) => {
  lanes.at(-1).piles.push({ title, at, all, items: [] });
  lanes.at(-1).left -= head + (lanes.at(-1).piles.length > 1 ? BETWEEN.piles : 0);
};

const add = (lanes, item) => {
  lanes.at(-1).piles.at(-1).items.push(item);
  lanes.at(-1).left -= item.tall;
};

/** In lanes no higher than they need be. */
const evenly = (groups, most, height) => {
  const all = groups.reduce((sum, { head, items }) => sum + items.reduce((tall, one) => tall + one.tall, head), 0);
  for (let tried = all / most; tried < height; tried += STEP) {
    const found = poured(groups, most, tried);
    if (found.left === 0) return found;
  }
  return poured(groups, most, height);
};

/** A lane for each pile, as high as the room is. */
const oneEach = (groups, most, height) => {
  const each = groups.map((group) => poured([group], 1, height));
  return { lanes: each.flatMap(({ lanes }) => lanes), left: each.reduce((sum, { left }) => sum + left, 0) };
};

const laidOut = (groups, size, most, { width, height }, way) => {
  const all = measured(groups, size, (width - (most - 1) * BETWEEN.lanes) / most);
  const whole = all.every(({ items }) => items.every(({ broken }) => !broken));
  return { size, most, whole, ...way(all, most, height) };
};

/** {size, most: lanes there are, lanes of piles, left: items without room}: the largest letters with room for all. */
export const inLanes = (groups, room, shape) => {
  const most = Math.min(groups.length, MOST_LANES[shape]);
  const laid = (size, way) => laidOut(groups, size, most, room, way);
  const apart = groups.length === most ? SIZES.filter((size) => size >= APART).map((size) => laid(size, oneEach)) : [];
  const tried = [...apart, ...SIZES.map((size) => laid(size, evenly))];
  const roomy = tried.filter(({ left }) => left === 0);
  return roomy.find(({ whole }) => whole) ?? roomy.at(-1) ?? tried.at(-1);
};

export const piles = (page, room, { shape }) => {
  const { groups, said } = gathered(page);
  const { size, most, lanes, left } = inLanes(groups, room, shape);
  const view = html`
    <div class="gathered-piles" style=${{ "--size": size, "--head": headSize(size), "--lanes": most }}>
      ${lanes.map((lane, at) => html`<div class="gathered-lane" key=${at}>${lane.map(pile)}</div>`)}
    </div>`;
  return { view, more: left, note: said };
};

const pile = ({ title, at, all, items }) => html`
  <section key=${title} data-divided=${at === null}>
    <h2>${at === null ? icon("split") : pileMark(at)}<span>${title}</span><b class="figures">${all}</b></h2>
    <ul class="plain">${items.map((item) => html`
      <li key=${item.name}>
        <p>${item.name}${at !== null && html` <span class="gathered-many figures">${item.figures}</span>`}</p>
        ${at === null && html`<p class="gathered-under figures">${item.figures}</p>`}
        ${item.beside && html`<p class="gathered-under">${icon("key")}${item.beside}</p>`}
      </li>`)}</ul>
  </section>`;
