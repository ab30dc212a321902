/** The words of the field: marked where they stand first in a view, opened on the word, and all of them under Mit. */
import { markWith } from "../parts/marked.js";
import { html, useEffect, useRef } from "../parts/html.js";
import { spokenLanguage, t } from "../parts/words.js";
import { finder } from "./word_finder.js";

const WORD = "glossary-word";
const TEXT = "glossary-text";

/** Fetched once; throws when they did not come. */
export async function fetchWords(page = location.pathname) {
  const answer = await fetch(`${page}/glossary/${spokenLanguage()}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()).words;
}

/** `words` as the server tells them; `draw()` draws the phone, `land()` catches the focus when its word is gone. */
export class Glossary {
  #words;
  #find;
  #draw;
  #land;
  #known = new Map();
  #first = new Map();
  #open = null;

  constructor({ words, draw, land }) {
    this.#words = [...words].sort((one, other) => one.word.localeCompare(other.word, "da"));
    this.#find = finder(words);
    this.#draw = draw;
    this.#land = land;
    markWith((text) => this.#mark(text));
  }

  /** A view is drawn anew: each word is marked where it stands first. */
  begin() {
    this.#first.clear();
  }

  #mark(text) {
    const parts = typeof text === "string" ? this.#partsOf(text) : null;
    if (parts === null) return text;
    return parts.map((part) => {
      if (typeof part === "string") return part;
      return this.#isFirst(part.word, text) ? this.#button(part) : part.text;
    });
  }

  /** The programme says the same things again and again; each is looked through once. */
  #partsOf(text) {
    if (!this.#known.has(text)) this.#known.set(text, this.#find(text));
    return this.#known.get(text);
  }

  /** A part of the view may be drawn again by itself: the text a word was first seen in stays the first. */
  #isFirst(word, text) {
    if (!this.#first.has(word)) this.#first.set(word, text);
    return this.#first.get(word) === text;
  }

  #button({ word, text }) {
    return html`
      <button type="button" class="glossed" aria-haspopup="dialog" onClick=${() => this.#show(word)}>${text}</button>`;
  }

  #show(word) {
    this.#open = word;
    this.#draw();
    if (word === null) this.#land();
  }

  /** What is open now. */
  dialog() {
    return this.#open && html`<${Dialog} key=${this.#open.word} word=${this.#open} close=${() => this.#show(null)} />`;
  }

  /** All words, under Mit. */
  list() {
    return html`
      <section class="stack tight" aria-labelledby="glossary-all">
        <h2 id="glossary-all">${t("Ordliste")}</h2>
        <details class="glossary-all">
          <summary>${t("Se alle {n} ord", { n: this.#words.length })}</summary>
          <dl>${this.#words.map((word) => html`
            <div key=${word.word}>
              <dt><span lang=${word.lang}>${word.word}</span>${longName(word)}</dt>
              <dd lang=${word.text_lang}>${word.text}${from(word)}</dd>
            </div>`)}</dl>
        </details>
      </section>`;
  }
}

/** An abbreviation in full; nothing where the name says no more than the word. */
const longName = ({ word, name, text_lang: lang }) =>
  name && name.toLowerCase() !== word.toLowerCase() && html` <span class="glossary-name" lang=${lang}>${name}</span>`;

const from = ({ source }) => source && html`<span class="hint">${t("Kilde: {source}", { source })}</span>`;

/** The browser's own: it holds the focus, closes on Escape and gives the focus back to the word. */
function Dialog({ word, close }) {
  const dialog = useRef(null);
  useEffect(() => dialog.current.showModal(), []);
  const outside = ({ target }) => target === dialog.current && dialog.current.close();
  return html`
    <dialog ref=${dialog} class="glossary" aria-labelledby=${WORD} aria-describedby=${TEXT} onClose=${close}
      onClick=${outside}>
      <form method="dialog" class="stack tight">
        <h2 id=${WORD} lang=${word.lang}>${word.word}</h2>
        ${longName(word)}
        <p id=${TEXT} lang=${word.text_lang}>${word.text}</p>
        ${from(word)}
        <button class="primary large">${t("Luk")}</button>
      </form>
    </dialog>`;
}
