/** The people of a team in words: who I am among them, who is away, who has no phone. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { list, t } from "../../../parts/words.js";

export const teamName = ({ team, table }) => (table ? t("Bord {n}", { n: team }) : t("Gruppe {n}", { n: team }));

/** A number stays beside its word. */
const memberWords = ({ number }, me) =>
  (number === me ? t("nummer {n} (dig)", { n: number }) : t("nummer {n}", { n: number })).replaceAll(" ", "\u00a0");

const sizeWords = (members, me) =>
  t("I er {n}: {members}.", { n: members.length, members: list(members.map((one) => memberWords(one, me))) });

const aloneWords = () => t("Du er alene her lige nu.");

const phoneless = (members) => members.filter(({ phone }) => !phone);

const withoutWords = (members) => {
  const numbers = phoneless(members).map(({ number }) => number);
  if (numbers.length === 0) return "";
  return numbers.length === 1
    ? t("Nummer {n} er uden mobil.", { n: numbers[0] })
    : t("Nummer {all} er uden mobil.", { all: list(numbers) });
};

const awayWords = (members) => {
  const numbers = members.filter(({ away }) => away).map(({ number }) => number);
  if (numbers.length === 0) return "";
  return numbers.length === 1
    ? t("Vi har ikke hørt fra nummer {n} længe.", { n: numbers[0] })
    : t("Vi har ikke hørt fra nummer {all} længe.", { all: list(numbers) });
};

/** Everybody in it, and what one has to know about some of them. */
export const people = ({ members, me }) => html`
  <div class="stack tight">
    <p>${members.length === 1 ? aloneWords() : sizeWords(members, me)}</p>
    ${withoutWords(members) && html`<p>${icon("smartphone")} ${withoutWords(members)}</p>`}
    ${awayWords(members) && html`<p class="soft">${awayWords(members)}</p>`}
  </div>`;

/** Beside the title: where I belong. */
export const belonging = (team) => html`
  <p class="cards-belong"><strong>${teamName(team)}</strong> <span>${t("Du er nummer {n}", { n: team.me })}</span></p>`;

/** Who is missing from around the table. */
export const missing = (team) => html`
  ${team.members.length === 1 && html`<p class="soft">${aloneWords()} ${t("Du kan sagtens begynde selv.")}</p>`}
  ${awayWords(team.members) && html`<p class="soft">${awayWords(team.members)}</p>`}`;
