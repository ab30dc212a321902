/** What came of a walk, in words and as a table: a row for every sentence, under its heading and theme. */
import { columnsOf } from "../../parts/card_lists.js";
import { groupsOf, isGrouped } from "../../parts/groups.js";
import { t } from "../../parts/words.js";

/** A walk with one heading is one column, and that heading is its own. */
export const walls = ({ bring }) => ({ columns: bring });

export const sentenceCount = ({ length }) => (length === 1 ? t("1 sætning") : t("{n} sætninger", { n: length }));

export const sentence = ({ n, cards, themes = [] }) => {
  const all = howMany({ n, cards });
  if (!isGrouped(cards)) return all;
  const [most] = themes;
  return `${all} ${t("Flest ligger under {theme} ({count}).", { theme: most.title, count: most.count })}`;
};

export const howMany = ({ n, cards: { length: count } }) =>
  count === 1 ? t("1 sætning fra {n} af jer.", { n }) : t("{count} sætninger fra {n} af jer.", { count, n });

export const table = (activity, { cards, themes = [] }) => {
  const columns = columnsOf(walls(activity));
  const grouped = isGrouped(cards);
  const rows = columns.flatMap((heading, column) =>
    groupsOf(cards.filter((card) => card.column === column), themes).flatMap(({ title, cards: mine }) =>
      mine.map(({ text }) => [...(columns.length > 1 ? [heading] : []), ...(grouped ? [title] : []), text]),
    ),
  );
  return {
    columns: [...(columns.length > 1 ? [t("Overskrift")] : []), ...(grouped ? [t("Tema")] : []), t("Sætning")],
    rows,
    bars: null,
  };
};
