/** Those I walk with: how many we are, who tells and who asks, in words. */
import { list, t } from "../../parts/words.js";

const PAIR = 2;

/** Known, but nobody to go with yet; a team has a number from one up. */
export const isPlaced = (team) => Boolean(team?.team);

export const others = ({ members, me }) => members.filter(({ number }) => number !== me);

export const isAlone = (team) => others(team).length === 0;

/** Whoever has nobody takes the facilitator along, so there are always two who tell. */
export const tellersOf = ({ members }) => Math.max(PAIR, members.length);

const isPair = (team) => tellersOf(team) === PAIR;

/** A number never stands alone at the beginning of a line. */
const whole = (words) => words.replace(" ", "\u00a0");

const numbered = (number) => whole(t("nummer {n}", { n: number }));

/** "nummer 4", "nummer 4 og 9" */
const inWords = (members) => {
  const [first, ...more] = members.map(({ number }) => number);
  return more.length === 0 ? numbered(first) : whole(t("nummer {all}", { all: list([first, ...more]) }));
};

/* Finding each other */

export const wanted = (team) => {
  if (isAlone(team)) return t("Gå med den, der styrer dagen");
  if (others(team).every(({ phone }) => !phone)) return t("Find {who}", { who: inWords(others(team)) });
  return isPair(team) ? t("Find den, der har samme tegn") : t("Find dem, der har samme tegn");
};

/** One sentence each: who we are, who has no phone to show, who has not been seen for a while. */
export const about = (team) =>
  [whoWeAre(team), ...others(team).filter(({ phone }) => !phone).map((one) => withoutPhone(team, one)), missing(team)]
    .filter(Boolean);

const whoWeAre = (team) => {
  if (isAlone(team)) return t("Du er nummer {n}. Der manglede en makker, så sig til, at du er klar.", { n: team.me });
  const params = { n: team.me, who: inWords(others(team)) };
  if (isPair(team)) return t("Du er nummer {n}, og din makker er {who}.", params);
  return t("I er {many}: Du er nummer {n}, og de andre er {who}.", { ...params, many: manyOf(team) });
};

const COUNTS = { 3: () => t("tre"), 4: () => t("fire") };

const manyOf = ({ members }) => COUNTS[members.length]?.() ?? String(members.length);

const withoutPhone = (team, { number }) =>
  isPair(team)
    ? t("Din makker har ingen mobil: {who}. Spørg dig frem.", { who: numbered(number) })
    : t("Uden mobil: {who}.", { who: numbered(number) });

const missing = (team) => {
  const gone = others(team).filter(({ away }) => away);
  if (gone.length === 0) return null;
  return t("Vi har ikke hørt fra {who} længe. Sig det til den, der styrer dagen, hvis I ikke finder hinanden.", {
    who: inWords(gone),
  });
};

/* Telling and asking */

/** `teller` is a place in the order of turns: {tells, asks} in words, and whether it is me. */
export function roles(team, teller) {
  const number = team.members[teller]?.number;
  if (number === team.me) return { mine: true, tells: t("Du fortæller"), asks: askers(team) };
  if (isPair(team)) return { mine: false, tells: t("Din makker fortæller"), asks: t("Du spørger og lytter") };
  return { mine: false, tells: whole(t("Nummer {n} fortæller", { n: number })), asks: t("I andre spørger og lytter") };
}

const askers = (team) => (isPair(team) ? t("Din makker spørger og lytter") : t("De andre spørger og lytter"));
