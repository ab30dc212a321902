/** A poll where everybody gives a few words that become a word cloud. */
import { t } from "../../parts/words.js";
import { html } from "../../parts/html.js";
import { cloud, pack } from "../../parts/cloud.js";
import * as onDesk from "./desk.js";
import * as onPhone from "./phone.js";
import * as onScreen from "./screen.js";
import { quoted } from "./sentences.js";

const LONGEST = 25;
const LISTED = 12;
const MOST_NAMED = 3;
const SCREENS = {
  wide: { cloud: { width: 1040, height: 450 }, listed: 8 },
  square: { cloud: { width: 1000, height: 400 }, listed: 6 },
};

/** One field for each word a person may give. */
export const begin = ({ most }, value) => Array.from({ length: most }, (_, at) => value?.words?.[at] ?? "");

export const value = (_activity, fields) => {
  const words = fields.map((word) => word.trim()).filter(Boolean);
  return words.length > 0 ? { words } : null;
};

const replaced = (fields, at, word) => fields.map((other, place) => (place === at ? word : other));

const form = {
  begin,
  value,
  controls: ({ activity, workshop }, fields, keep) => html`
    <div class="stack tight">
      ${fields.map((word, at) => html`
        <div class="field" key=${at}>
          <label for="word-${at}">${fields.length === 1 ? t("Dit ord") : t("Ord {n}", { n: at + 1 })}</label>
          <input id="word-${at}" type="text" value=${word} maxlength=${LONGEST} autocomplete="off" autocapitalize="none"
            lang=${workshop.language} enterkeyhint="send"
            onInput=${({ target }) => keep({ words: replaced(fields, at, target.value) })} />
        </div>`)}
      ${activity.most > 1 && html`<p class="hint">${t("Ét ord er nok.")}</p>`}
    </div>`,
  own: (_activity, { words }) => html`
    <ul class="plain row words">${words.map((word) => html`<li class="tag" key=${word}>${word}</li>`)}</ul>`,
};

/** The words written most first; among equals the order they came in, which is the alphabet. */
export const strongest = ({ words }, most = words.length) =>
  [...words].sort((one, other) => other.count - one.count).slice(0, most);

export const sentence = (result) => {
  const top = strongest(result)[0];
  if (!top) return t("Der er ingen ord endnu.");
  const leading = result.words.filter(({ count }) => count === top.count).map(({ word }) => word);
  const params = { n: result.words.length, count: top.count, words: quoted(leading) };
  if (top.count === 1) return t("{n} forskellige ord, hvert skrevet af én.", params);
  if (leading.length > MOST_NAMED) return t("{n} forskellige ord. Flere er skrevet af {count}.", params);
  return t("{n} forskellige ord. Oftest {words}, skrevet af {count}.", params);
};

const table = (result) => html`
  <table class="unseen">
    <caption>${sentence(result)}</caption>
    <thead><tr><th scope="col">${t("Ord")}</th><th scope="col">${t("Antal")}</th></tr></thead>
    <tbody>${strongest(result).map(({ word, count }) => html`
      <tr key=${word}><th scope="row">${word}</th><td>${count}</td></tr>`)}</tbody>
  </table>`;

const ranked = (result, most) => html`
  <ol class="plain ranked" aria-hidden="true">${strongest(result, most).map(({ word, count }) => html`
    <li key=${word}><span>${word}</span><span class="figures">${count}</span></li>`)}</ol>`;

const rest = (result, most) => {
  const more = result.words.length - most;
  return more > 0 && html`<p class="hint">${more === 1 ? t("og 1 ord mere") : t("og {n} ord mere", { n: more })}</p>`;
};

const compact = ({ result }) => html`
  <figure class="chart">
    <figcaption aria-hidden="true">${sentence(result)}</figcaption>
    ${ranked(result, LISTED)}${rest(result, LISTED)}${table(result)}
  </figure>`;

/** Packed anew only when the words change; what stands keeps its place in `memory`. */
const packed = (result, memory) => {
  const drawn = JSON.stringify(result.words);
  if (memory.drawn !== drawn) {
    memory.packed = pack(result.words, memory.packed?.placements);
    memory.drawn = drawn;
  }
  return memory.packed;
};

const picture = ({ result, memory, shape }) => {
  const { cloud: room, listed } = SCREENS[shape];
  return html`
    <div class="result beside">
      <figure class="chart cloudy">
        ${cloud(packed(result, memory), room)}
        <figcaption aria-hidden="true">${sentence(result)}</figcaption>
        ${table(result)}
      </figure>
      <aside>${ranked(result, listed)}${rest(result, listed)}</aside>
    </div>`;
};

export const phone = (state) => onPhone.page(state, onPhone.ballot(state, form), compact);

const asked = ({ activity: { most } }) => html`
  <p class="ask">${most > 1 ? t("Skriv op til {number} ord.", { number: mostWord(most) }) : t("Skriv ét ord.")}</p>`;

const mostWord = (most) => (most === 2 ? t("to") : t("tre"));

export const screen = (state) => onScreen.page(state, { asked, shown: picture });

export const desk = (state) => onDesk.page(state, compact);
