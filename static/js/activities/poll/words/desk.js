/** Words at the desk: live, in a list where they are merged and taken away. */
import { html, useEffect, useRef, useState } from "../../../parts/html.js";
import { quotation, t } from "../../../parts/words.js";
import { page } from "../page/desk.js";
import { merge, remove, showAgain, split } from "./marks.js";
import { inOrder, sorting } from "./sorting.js";
import { sentence } from "./table.js";

const START = { chosen: null, search: "", all: false, said: "" };

/** Keeps what is only this desk's own: the word chosen, what is searched for, and the order while somebody works. */
const Sorting = ({ state }) => {
  const [seen, setSeen] = useState(START);
  const place = useRef(null);
  const order = useRef([]);
  const change = (changes) => setSeen((before) => ({ ...before, ...changes }));
  const chosen = state.result.words.some(({ word }) => word === seen.chosen) ? seen.chosen : null;
  useEffect(() => listenForEscape(() => change({ chosen: null })), []);
  const still = chosen !== null || Boolean(place.current?.matches(":hover, :focus-within"));
  const words = inOrder(state.result, order.current, still);
  order.current = words.map(({ word }) => word);
  const own = { ...seen, chosen, words };
  return html`<div ref=${place} tabindex="-1">${sorting(state, own, deeds(state, change))}</div>`;
};

const listenForEscape = (leave) => {
  const onKey = ({ key }) => key === "Escape" && leave();
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
};

const deeds = (state, change) => {
  const told = async (answer, said) => {
    const { ok } = await answer;
    if (ok) change({ said });
  };
  const mergeNow = (word, into) => {
    change({ chosen: null, said: "" });
    const both = { word: quotation(word), into: quotation(into) };
    told(merge(state, word, into), t("{word} tæller nu med i {into}.", both));
  };
  return {
    choose: (word) => change({ chosen: word, said: "" }),
    leave: () => change({ chosen: null }),
    search: (search) => change({ search }),
    showAll: () => change({ all: true }),
    merge: mergeNow,
    remove: (word, event) => {
      stepAside(event);
      told(remove(state, word), t("{word} er fjernet. Det står nederst og kan vises igen.", { word: quotation(word) }));
    },
    showAgain: (word, event) => {
      stepAside(event);
      told(showAgain(state, word), t("{word} er med igen.", { word: quotation(word) }));
    },
    split: (word, event) => {
      stepAside(event);
      told(split(state, word), t("{word} tæller for sig selv igen.", { word: quotation(word) }));
    },
    dragging: (word) => dragging(word, mergeNow),
  };
};

/** A row that goes away hands the focus to the next one, else to the list, so that the keyboard stays where it was. */
const stepAside = ({ currentTarget, detail }) => {
  if (detail > 0) return;
  const row = currentTarget.closest("li");
  const next = row.nextElementSibling ?? row.previousElementSibling;
  (next?.querySelector("button:last-of-type") ?? row.closest("[tabindex]")).focus();
};

let dragged = null;

/** One word dropped upon another; an extra beside the buttons. */
const dragging = (word, mergeNow) => ({
  onDragStart: ({ dataTransfer }) => {
    dragged = word;
    dataTransfer.setData("text/plain", word);
    dataTransfer.effectAllowed = "move";
  },
  onDragEnd: () => {
    dragged = null;
  },
  onDragOver: (event) => {
    if (dragged === null || dragged === word) return;
    event.preventDefault();
    event.currentTarget.dataset.over = "true";
  },
  onDragLeave: ({ currentTarget }) => delete currentTarget.dataset.over,
  onDrop: (event) => {
    event.preventDefault();
    delete event.currentTarget.dataset.over;
    if (dragged !== null && dragged !== word) mergeNow(dragged, word);
    dragged = null;
  },
});

const atDesk = (state) => html`
  <p>${sentence(state.activity, state.result)}</p>
  <${Sorting} state=${state} />`;

export const desk = (state) => page(state, atDesk);
