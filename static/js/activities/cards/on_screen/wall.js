/** The sentences people hung up, each with its card's name under it, by theme once they are grouped. */
import { cardWall } from "../../../parts/card_wall.js";
import { html } from "../../../parts/html.js";
import { pages } from "../../../parts/pages.js";
import { heightUnderTitle } from "../../../parts/room.js";
import { t } from "../../../parts/words.js";
import { hanging } from "../counts.js";

const FOOT = 8.5;
const ONE_COLUMN = [""];

export const wall = ({ title, activity, stage, result, here, shape, turning, memory }) => {
  const { view, turned } = cardWall((memory.wall ??= {}), { cards: hanging(activity, result), themes: result.themes }, {
    height: heightUnderTitle(title, shape) - FOOT,
    columns: ONE_COLUMN,
    shape,
    writers: stage.open ? (here ?? 0) : null,
    now: turning,
  });
  return html`${view}<p class="foot"><span>${hungWords(result.wall.length)}</span>${pages(turned)}</p>`;
};

const hungWords = (n) => (n === 1 ? t("1 sætning er hængt op") : t("{n} sætninger er hængt op", { n }));
