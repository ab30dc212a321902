/** The words at the desk: two become one by choosing both, one is taken away, and everything can be taken back. */
import { html } from "../../../parts/html.js";
import { quotation, t } from "../../../parts/words.js";
import { withShare } from "./list.js";
import { strongest } from "./table.js";

export const MANY = 20;
export const LISTED = 40;

/** What is found is looked for in small letters, wherever in the word it stands. */
export const found = (words, search) => {
  const wanted = search.trim().toLowerCase();
  return wanted ? words.filter(({ word }) => word.includes(wanted)) : words;
};

/** Most first; while somebody works in the list it stands still, and what is new comes last. */
export const inOrder = (result, before, still) => {
  const words = strongest(result);
  if (!still) return words;
  const place = new Map(before.map((word, at) => [word, at]));
  const placeOf = ({ word }) => place.get(word) ?? Infinity;
  return words.sort((one, other) => (placeOf(one) === placeOf(other) ? 0 : placeOf(one) - placeOf(other)));
};

/** `seen` is {words, chosen, search, all, said}; `act` what can be done: choose, merge, remove, search, showAll … */
export const sorting = ({ result }, seen, act) => html`
  <div class="sorting stack tight">
    <p class="sorting-said" role="status" data-choosing=${seen.chosen !== null}>${saying(seen)}</p>
    ${seen.words.length > MANY && searching(seen, act)}
    ${wordList(seen, result.n, act)}
    ${removed(result.desk, act)}
    ${merged(result.desk, act)}
  </div>`;

const saying = ({ chosen, said }) => {
  if (chosen === null) return said || t("Læg to ord sammen med knapperne, eller træk det ene hen på det andet.");
  return t("Vælg det ord, som {word} skal tælle med i, eller fortryd (Esc).", { word: quotation(chosen) });
};

const searching = ({ search }, act) => html`
  <div class="field">
    <label for="word-search">${t("Find et ord")}</label>
    <input id="word-search" type="search" value=${search} autocomplete="off"
      onInput=${({ target }) => act.search(target.value)} />
  </div>`;

const wordList = (seen, n, act) => {
  const words = found(seen.words, seen.search);
  const shown = seen.all ? words : words.slice(0, LISTED);
  if (words.length === 0 && seen.search) return html`<p class="soft">${t("Ingen ord passer til det, du søger.")}</p>`;
  return html`
    <ol class="plain sortable">${shown.map((one) => row(one, n, seen, act))}</ol>
    ${shown.length < words.length && html`
      <button class="small" type="button" onClick=${act.showAll}>
        ${t("Vis alle {n} ord", { n: words.length })}</button>`}`;
};

const row = ({ word, count }, n, { chosen }, act) => html`
  <li key=${word} draggable="true" data-chosen=${word === chosen} ...${act.dragging(word)}>
    <span class="sortable-word">${word}</span>
    <span class="figures"><span class="unseen">${t("Antal")}: </span>${withShare(count, n)}</span>
    <span class="sortable-buttons">${buttons(word, chosen, act)}</span>
  </li>`;

/** The first button stays the same one in either step, so that nobody loses their place on the keyboard. */
const buttons = (word, chosen, act) => {
  if (chosen === null) {
    return [
      button("first", t("Læg sammen med …"), word, () => act.choose(word)),
      button("second", t("Fjern"), word, (event) => act.remove(word, event)),
    ];
  }
  if (chosen === word) return [button("first", t("Fortryd"), word, act.leave)];
  return [button("first", t("Læg sammen her"), word, () => act.merge(chosen, word))];
};

const button = (key, label, word, onClick) => html`
  <button class="quiet small" type="button" key=${key} onClick=${onClick}>
    ${label}<span class="unseen">: ${word}</span></button>`;

const removed = ({ banned }, act) =>
  banned.length > 0 && html`
    <section class="stack tight sorted-out" aria-labelledby="words-removed">
      <h3 id="words-removed">${t("Fjernet")}</h3>
      <ul class="plain sortable">${banned.map(({ word, count }) => html`
        <li key=${word}>
          <span class="sortable-word">${word}</span>
          <span class="figures"><span class="unseen">${t("Antal")}: </span>${count}</span>
          <span class="sortable-buttons">
            ${button("again", t("Vis igen"), word, (event) => act.showAgain(word, event))}</span>
        </li>`)}</ul>
    </section>`;

const merged = ({ merged: groups }, act) => {
  const pairs = Object.entries(groups).flatMap(([into, words]) => words.map((word) => ({ word, into })));
  return pairs.length > 0 && html`
    <section class="stack tight sorted-out" aria-labelledby="words-merged">
      <h3 id="words-merged">${t("Lagt sammen")}</h3>
      <ul class="plain sortable">${pairs.map(({ word, into }) => html`
        <li key=${word} class="pair">
          <span class="sortable-word">${t("{word} tæller med i {into}", {
            word: quotation(word), into: quotation(into),
          })}</span>
          <span class="sortable-buttons">
            ${button("split", t("Del igen"), word, (event) => act.split(word, event))}</span>
        </li>`)}</ul>
    </section>`;
};
