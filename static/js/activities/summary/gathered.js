/** What was sorted, gathered under the pile most chose; what people are divided about stands by itself. */
import { t } from "../../parts/words.js";

const BETWEEN = " / ";

/** The columns that count are the piles; a text after them is the key. */
const pilesOf = ({ columns, rows }) => {
  const counts = rows[0].map((cell, at) => (typeof cell === "number" ? at : -1)).filter((at) => at > 0);
  return { titles: counts.map((at) => columns[at]), from: counts[0], to: counts.at(-1) + 1 };
};

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

const itemOf = (row, { titles, from, to }) => {
  const counts = row.slice(from, to);
  const [of, most] = [sum(counts), Math.max(...counts)];
  const key = row.length > to && row[to] ? row[to].split(BETWEEN) : [];
  return { name: row[0], counts, of, most, at: 2 * most > of ? counts.indexOf(most) : null, key, titles };
};

const keyWords = ({ key }) => (key.length > 0 ? t("Nøglen: {piles}", { piles: key.join(` ${t("eller")} `) }) : "");

/** What most chose, and the key where it says something else. */
const agreed = (item) => ({
  name: item.name,
  figures: t("{n} af {all}", { n: item.most, all: item.of }),
  beside: item.key.includes(item.titles[item.at]) ? "" : keyWords(item),
});

const divided = (item) => ({
  name: item.name,
  figures: item.titles.map((title, at) => `${title} ${item.counts[at]}`).join(" · "),
  beside: keyWords(item),
});

/**
 * {groups: {title, at: the pile's place, null for what people are divided about, items}, said: what the key says where
 * nothing is said of it}; an item is {name, figures, beside: what the key says}.
 */
export const gathered = (page) => {
  const piles = pilesOf(page);
  const items = page.rows.map((row) => itemOf(row, piles));
  const apart = items.filter(({ at }) => at === null);
  const groups = piles.titles.map((title, at) => ({
    title, at, items: items.filter((item) => item.at === at).map(agreed),
  }));
  const keyed = items.some(({ key, at }) => at !== null && key.length > 0);
  return {
    groups: apart.length > 0 ? [...groups, { title: t("I er delte"), at: null, items: apart.map(divided) }] : groups,
    said: keyed ? t("Hvor nøglen siger noget andet, står det ved.") : "",
  };
};
