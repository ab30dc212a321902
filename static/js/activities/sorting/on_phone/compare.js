/** After the result is shown: where I put each item, where most did, and what the key says; in words, side by side. */
import { html } from "../../../parts/html.js";
import { isInTeam } from "../../../parts/lines.js";
import { list, t } from "../../../parts/words.js";
import { isCounted, pileMark, rowsOf } from "../piles.js";
import { sentence } from "../table.js";

const HALF = 0.5;

/** `given` is what lies in my own piles. */
export const compare = (state, given) => {
  const { activity, result } = state;
  return html`
    <section class="sorting-compare stack" aria-labelledby="sorting-room">
      <h2 id="sorting-room">${activity.key ? t("I rummet og i nøglen") : t("Sådan ligger det i rummet")}</h2>
      ${result && !result.few && html`<p>${sentence(activity, result)}</p>`}
      <ol class="plain">${rowsOf(activity, result).map((row) => told(state, row, given.get(row.id)?.pile))}</ol>
    </section>`;
};

const told = (state, row, pile) => html`
  <li key=${row.id} class="sorting-told" lang=${state.workshop.language}>
    <h3>${row.name}</h3>
    <dl>${voices(state, row, pile).map(({ who, places, or, count }) => html`
      <div key=${who.join()}>
        <dt>${capital(list(who))}</dt>
        <dd>${places.map((at, place) => html`
          <span key=${at}>${place > 0 && or} ${pileMark(at)}<strong>${state.activity.piles[at].title}</strong> </span>`)}
          ${count && html`<span class="soft figures">${count}</span>`}</dd>
      </div>`)}</dl>
    ${!isCounted(row) && state.result && !state.result.few && html`
      <p class="soft">${t("For få har sorteret den til, at rummets svar kan vises.")}</p>`}
    ${row.why && html`<p class="sorting-why">${row.why}</p>`}
  </li>`;

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** Who says what of an item; those who say the same share a line. */
const voices = (state, row, pile) => {
  const said = [own(state, pile), room(row), key(row)].filter(Boolean);
  return said.reduce((lines, voice) => joined(lines, voice), []);
};

const joined = (lines, voice) => {
  const same = lines.find(({ places }) => places.join() === voice.places.join());
  if (!same) return [...lines, voice];
  const together = { ...same, who: [...same.who, ...voice.who], count: same.count || voice.count };
  return lines.map((line) => (line === same ? together : line));
};

const own = ({ activity, team }, pile) => {
  const at = activity.piles.findIndex(({ id }) => id === pile);
  if (at < 0) return null;
  const who = activity.play === "team" && isInTeam(team) ? t("jer") : t("dig");
  return { who: [who], places: [at] };
};

const room = (row) => {
  if (!isCounted(row)) return null;
  return {
    who: [row.share > HALF ? t("de fleste") : t("flest i rummet")],
    places: row.most,
    or: t("og"),
    count: t("{n} af {all}", { n: row.counts[row.most[0]], all: row.n }),
  };
};

/** Each of its piles is right. */
const key = (row) => row.key.length > 0 && { who: [t("nøglen")], places: row.key, or: t("eller") };
