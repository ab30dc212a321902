/** The cover of a summary: what it is called, how many took part, and what its pages are. */
import { html } from "../../../parts/html.js";
import { wrap } from "../../../parts/lettering.js";
import { INNER } from "../../../parts/room.js";
import { brief } from "../../poll/sentences.js";
import { walkOf } from "../pages.js";
import { moreWords, peopleWords } from "../said.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are; the style sheet has the same.
const TITLE = { size: 9, leading: 1.1 };
const AROUND = 13.5 + 4;
const PEOPLE = 10;
const LETTERS = [5.4, 4.8, 4.2, 3.6, 3.2];
const LEADING = 1.2;
const GAP = 1.6;
const NUMBER = 2.2;
const BETWEEN = 8;
const LONGEST = 64;
const TWO_COLUMNS = 6;

const tallness = (titles, size, width) =>
  titles.reduce((sum, title) => {
    const { lines } = wrap(title, { face: "reading", size, width: width - NUMBER * size });
    return sum + lines.length * size * LEADING + GAP;
  }, 0);

/** The titles in one column or two, in the largest letters that show them all; else as many as there is room for. */
export const contents = (titles, shape, height) => {
  const columns = titles.length > TWO_COLUMNS ? 2 : 1;
  const width = (INNER[shape] - BETWEEN * (columns - 1)) / columns;
  const tried = LETTERS.map((size) => ({ size, ...filled(titles, { size, width, height, columns }) }));
  return tried.find(({ more }) => more === 0) ?? tried.at(-1);
};

/** One column after the other, as evenly as they come; `starts` is the number the first of each has. */
const filled = (titles, { size, width, height, columns }) => {
  const talls = titles.map((title) => tallness([title], size, width));
  const even = talls.reduce((sum, tall) => sum + tall, 0) / columns + Math.max(0, ...talls) / 2;
  const inColumns = (most) => {
    const shown = [];
    let at = 0;
    for (let column = 0; column < columns; column += 1) {
      const from = at;
      let left = most;
      while (at < titles.length && talls[at] <= left) left -= talls[at++];
      shown.push({ start: from + 1, titles: titles.slice(from, at) });
    }
    return { shown: shown.filter((one) => one.titles.length > 0), more: titles.length - at };
  };
  const evenly = inColumns(Math.min(even, height));
  return evenly.more === 0 ? evenly : inColumns(height);
};

export const cover = (state) => {
  const { activity, result, shape } = state;
  const titles = walkOf(state).slice(1).map(({ title }) => brief(title, LONGEST));
  const tall = wrap(activity.title, { face: "headline", size: TITLE.size, width: INNER[shape] }).lines.length;
  const height = 100 - AROUND - PEOPLE - tall * TITLE.size * TITLE.leading;
  const { size, shown, more } = contents(titles, shape, height);
  return html`
    <section class="gathered gathered-cover" aria-labelledby="gathered-title">
      <h1 id="gathered-title">${activity.title}</h1>
      <p class="gathered-people">${peopleWords(result.people)}</p>
      <div class="gathered-contents" style=${{ "--size": size }}>${shown.map((part) => html`
        <ol class="plain" key=${part.start} start=${part.start}>${part.titles.map((title, at) => html`
          <li key=${at}><span class="figures" aria-hidden="true">${part.start + at}</span><span>${title}</span></li>`)}
        </ol>`)}</div>
      ${more > 0 && html`<p class="soft">${moreWords(more)}</p>`}
    </section>`;
};
