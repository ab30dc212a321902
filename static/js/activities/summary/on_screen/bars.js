/** Plain bars of a page: the words on them, and a pattern of their own for those that lead. */
import { bars as drawn } from "../../../parts/bars.js";
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { fit } from "../../poll/fit.js";

const LEVELS = [
  { name: "large", size: 5, share: 0.41, gap: 1, least: 10.5 },
  { name: "roomy", size: 4.4, share: 0.42, gap: 1, least: 7 },
  { name: "normal", size: 3.8, share: 0.42, gap: 1, least: 6 },
  { name: "dense", size: 3.2, share: 0.5, gap: 0.6, least: 4.4 },
];
const MOST = "himmel";
const OTHERS = "mos";

/** The longest bars have one pattern, the others another, as in the files; unless they bring their own. */
export const patterned = (bars) => {
  const most = Math.max(...bars.map(({ share }) => share));
  return bars.map((bar) => ({ ...bar, pattern: bar.pattern ?? (bar.share === most && most > 0 ? MOST : OTHERS) }));
};

/** What the figures mean where they do not count answers: "Andel (Valgt af)". */
export const measureWords = ({ measures }) =>
  measures ? t("{share} (i parentes: {count})", { share: measures[1], count: measures[2].toLowerCase() }) : "";

/** `part` is how much of the whole width the bars have: beside texts they have smaller letters. */
export const bars = (page, { height }, { shape, part = 1 }) => {
  const levels = LEVELS.slice(part < 1 ? 1 : 0).map((level) => ({ ...level, share: level.share * part * part }));
  const { least, gap } = levels.at(-1);
  const shown = page.bars.slice(0, Math.max(1, Math.floor(height / (least + gap))));
  const { density, lines } = fit(shown.map(({ label }) => label), height, levels, shape);
  const view = html`
    <div class="gathered-bars" data-density=${density} data-lines=${lines}>
      ${drawn(patterned(shown), { table: { columns: page.columns, rows: page.rows } })}
    </div>`;
  return { view, more: page.bars.length - shown.length, note: measureWords(page) };
};
