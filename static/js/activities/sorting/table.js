/** What came of a sorting, in words and figures: where the room agrees, where it is divided, what the key says. */
import { percent, t } from "../../parts/words.js";
import { quoted } from "../poll/sentences.js";
import { inEither, isCounted, keyWords, rowsOf } from "./piles.js";

const MOST_NAMED = 2;
/** Of one item alone nothing is most or least. */
const FEWEST = 2;
/** One group that sorted an item agrees with nobody. */
const ALONE = 1;
/** Where no pile has more than this, the room is divided. */
const DIVIDED = 0.6;

const isTeam = ({ play }) => play === "team";

const groupsWords = (n) => (n === 1 ? t("1 gruppe har sorteret") : t("{n} grupper har sorteret", { n }));

/** "23 har sorteret", or "6 grupper har sorteret". */
export const turnout = (activity, { ballots }) => {
  if (isTeam(activity)) return groupsWords(ballots);
  return ballots === 1 ? t("1 har sorteret") : t("{n} har sorteret", { n: ballots });
};

/** The items people agree most on, and those they are most divided about, in their order. */
export const standing = (rows) => {
  const counted = rows.filter(({ n }) => n > ALONE);
  if (counted.length < FEWEST) return { agreed: [], divided: [] };
  const shares = counted.map(({ share }) => share);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  return {
    agreed: most > DIVIDED ? counted.filter(({ share }) => share === most) : [],
    divided: least <= DIVIDED ? counted.filter(({ share }) => share === least) : [],
  };
};

/** The items worth pointing out: those the sentence calls by their names. */
export const named = (rows) => {
  const { divided } = standing(rows);
  return divided.length > MOST_NAMED ? [] : divided;
};

export const sentence = (activity, result) => {
  const rows = rowsOf(activity, result);
  if (!rows.some(isCounted)) return t("For få har sorteret det samme til, at det kan vises.");
  const { agreed, divided } = standing(rows);
  if (agreed.length + divided.length === 0) return "";
  return [agreedWords(activity, agreed), dividedWords(activity, divided)].filter(Boolean).join(" ");
};

const agreedWords = (activity, rows) => {
  if (rows.length === 0) return "";
  const [{ share, most }] = rows;
  if (rows.length > MOST_NAMED) {
    return share === 1
      ? t("I er helt enige om {n} af {all}.", { n: rows.length, all: activity.items.length })
      : t("I er mest enige om {n} af {all}.", { n: rows.length, all: activity.items.length });
  }
  const items = quoted(rows.map(({ name }) => name));
  if (rows.length > 1) return t("Mest enige er I om {items}.", { items });
  return t("Mest enige er I om {items}: {share} siger {pile}.", {
    items, share: percent(share), pile: inEither(activity, most),
  });
};

const dividedWords = (activity, rows) => {
  if (rows.length === 0) return t("Der er ikke noget, I er rigtig delte om.");
  if (rows.length > MOST_NAMED) return t("I er delte om {n} af {all}.", { n: rows.length, all: activity.items.length });
  return t("Mest delte er I om {items}.", { items: quoted(rows.map(({ name }) => name)) });
};

/** A row for every item, how many put it in every pile, and before that the key once it is out. */
export const table = (activity, result, key = activity.key) => ({
  columns: [t("Hvad"), ...(key ? [t("Nøglen")] : []), ...activity.piles.map(({ title }) => title)],
  rows: rowsOf(activity, result, key ?? {}).map((row) => [
    row.name, ...(key ? [keyWords(activity, row.key)] : []), ...activity.piles.map((_, at) => row.counts?.[at] ?? "–"),
  ]),
  bars: null,
});
