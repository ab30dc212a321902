/** The questions of the day at the desk: four lists, and what the facilitator has in hand of them. */
import { html, useLayoutEffect, useRef, useState } from "../../parts/html.js";
import { t } from "../../parts/words.js";
import { LISTS, listsOf, marksOf } from "./lists.js";
import { candidate, noneIn, row } from "./row.js";

/** Nothing in hand: the list looked at, the question whose Mere is open, the one to merge, and what is half written. */
export const EMPTY = { list: "shown", open: null, merging: null, drafts: {} };
const NONE = { n: 0, questions: [], approval: false, desk: { waiting: [], archived: [], rejected: [], merged: [] } };

export const desk = (state) => html`<${Board} ...${state} />`;

function Board(state) {
  const place = useRef(null);
  const [hand, setHand] = useState(EMPTY);
  const set = (change) => setHand((last) => ({ ...last, ...change }));
  const saved = (name, id) => {
    // By mouse the button has let go of the focus already, and the space bar goes on meaning "next".
    if (place.current.contains(document.activeElement)) focusIn(place.current, id);
    setHand(({ drafts: { [name]: _, ...drafts }, ...last }) => ({ ...last, drafts, open: null }));
  };
  useMergingFocus(place, hand.merging);
  const escape = (event) => event.key === "Escape" && leave(hand, set, place.current);
  return html`
    <div class="asked-lists" tabindex="-1" ref=${place} onKeyDown=${escape}>
      ${board(state, { ...hand, set, saved })}</div>`;
}

/** One step back, as Escape does everywhere. */
function leave({ merging, open }, set, place) {
  if (merging === null && open) focusIn(place, open);
  set(merging === null ? { open: null } : { merging: null });
}

/** Whoever begins to merge stands at the way out; whoever is done stands where they began, if it is still there. */
function useMergingFocus(place, merging) {
  const before = useRef(null);
  useLayoutEffect(() => {
    if (merging) place.current.querySelector("[data-stay]")?.focus();
    else if (before.current) focusIn(place.current, before.current);
    before.current = merging;
  }, [merging]);
}

const focusIn = (place, id) => (place.querySelector(`[data-more="${id}"]`) ?? place).focus({ preventScroll: true });

/** Pure: the lists with what is in hand. */
export function board(state, hand) {
  const lists = state.questions?.desk ? state.questions : NONE;
  const seen = { ...state, questions: lists };
  const waiting = [...lists.desk.waiting, ...lists.questions].find(({ id }) => id === hand.merging);
  if (waiting) return merging(seen, hand, waiting);
  const names = listsOf(lists);
  const list = names.includes(hand.list) ? hand.list : "shown";
  const questions = LISTS[list].of(lists);
  return html`
    ${!state.workshop.ended && approval(state, lists)}
    <div class="tabs" role="group" aria-label=${t("Lister med spørgsmål")}>
      ${names.map((name) => tab(name, lists, name === list, hand))}</div>
    ${questions.length === 0 && noneIn(list)}
    <ol class="asked-desk plain stack tight">${questions.map((question) => row(seen, hand, list, question))}</ol>`;
}

const approval = ({ command, asked }, { approval: on }) => html`
  <label class="read-first"><input type="checkbox" checked=${asked("approval")?.on ?? on}
    onChange=${() => command("approval", { on: !on })} /> ${t("Spørgsmål skal læses, før de vises")}</label>`;

function tab(name, lists, chosen, hand) {
  const { length } = LISTS[name].of(lists);
  const urgent = name === "waiting" && length > 0;
  return html`
    <button key=${name} aria-current=${chosen ? "true" : null} onClick=${() => hand.set({ list: name, open: null })}>
      ${LISTS[name].words()} <span class=${urgent ? "many figures" : "figures"}>${length}</span></button>`;
}

/** The second step of merging: which of the others says the same. */
function merging(state, hand, question) {
  const stop = () => hand.set({ merging: null });
  const choose = (into) => {
    marksOf(state.command, question).merge(into);
    hand.set({ merging: null, open: null, list: "shown" });
  };
  return html`
    <div class="merging stack tight">
      <p>${t("Hvilket spørgsmål skal dette lægges sammen med?")}</p>
      <blockquote>${question.text}</blockquote>
      <button class="small" data-stay onClick=${stop}>${t("Fortryd")}</button>
    </div>
    <ol class="asked-desk plain stack tight">
      ${state.questions.questions.filter(({ id }) => id !== question.id).map((one) => candidate(one, choose))}</ol>`;
}
