/** What came of a wall, in words and figures: a row for every card, under its theme where there are any. */
import { columnsOf } from "../../../parts/card_lists.js";
import { groupsOf, isGrouped } from "../../../parts/groups.js";
import { t } from "../../../parts/words.js";
import { written } from "./lists.js";

/** How many cards from how many, and which theme has most of them. */
export const sentence = (activity, { n, cards, themes = [] }) => {
  const all = howMany(n, written(cards).length);
  const [most] = themes;
  if (!isGrouped(cards)) return all;
  return `${all} ${t("Flest ligger under {theme} ({count}).", { theme: most.title, count: most.count })}`;
};

const howMany = (n, count) =>
  count === 1 ? t("1 kort fra {n} af jer.", { n }) : t("{cards} kort fra {n} af jer.", { cards: count, n });

export const table = (activity, { cards, themes = [] }) => {
  const columns = columnsOf(activity);
  const grouped = isGrouped(cards);
  const rows = columns.flatMap((heading, column) => {
    const mine = cards.filter((card) => card.column === column);
    return groupsOf(mine, themes).flatMap(({ title, cards: group }) =>
      group.map(({ text }) => [...(columns.length > 1 ? [heading] : []), ...(grouped ? [title] : []), text]),
    );
  });
  return {
    columns: [...(columns.length > 1 ? [t("Søjle")] : []), ...(grouped ? [t("Tema")] : []), t("Kort")],
    rows,
    bars: grouped ? bars(cards, themes) : null,
  };
};

const bars = (cards, themes) =>
  groupsOf(cards, themes).map(({ title, cards: { length } }) => ({
    label: title,
    count: length,
    share: length / cards.length,
  }));
