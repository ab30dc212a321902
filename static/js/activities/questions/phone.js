/** The questions of the day on the phone: ask, and say what one wants answered, too. */
import { html, useEffect, useRef } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { t } from "../../parts/words.js";
import { owner, pinnedTag, reply } from "./answer.js";
import { askForm, mended, ownTools } from "./ask.js";
import { steady } from "./steady.js";
import { NOTHING, count, wanted } from "./votes.js";

export function phone(state) {
  const touched = useRef({ order: [], at: 0 });
  const field = useMending(mended(state));
  return board(state, touched.current, field);
}

/** The form may be far above the question: whoever begins to mend one lands in the form. */
function useMending(slot) {
  const field = useRef(null);
  const last = useRef(slot);
  useEffect(() => {
    if (slot && slot !== last.current) field.current?.focus();
    last.current = slot;
  }, [slot]);
  return field;
}

/** `touched` remembers the order that stood when a thumb was last on the list; `field` is where one writes. */
export function board(state, touched, field = null) {
  const { questions, approval } = state.questions ?? NOTHING;
  const list = steady(touched, questions, state.now);
  const pending = unseen(state.mine, questions);
  return html`
    <section class="ask stack wide" aria-labelledby="ask-title">
      <h1 id="ask-title">${t("Spørg")}</h1>
      ${state.ended ? null : askForm(state, approval, field)}
      ${
        pending.length > 0 &&
        html`
        <ul class="plain stack tight">${pending.map(([slot, entry]) => pendingQuestion(state, slot, entry))}</ul>`
      }
      <section class="stack" aria-labelledby="asked-title">
        <h2 id="asked-title">${t("Det spørger I om")}</h2>
        ${list.length === 0 && html`<p class="soft">${emptyWords(pending.length)}</p>`}
        <ol class="asked plain stack tight" onPointerDown=${() => (touched.at = state.now)}
            onFocusIn=${() => (touched.at = state.now)}>
          ${list.map((question) => listed(state, question))}</ol>
      </section>
    </section>`;
}

const emptyWords = (pending) =>
  pending > 0
    ? t("Her er ingen spørgsmål at se endnu.")
    : t("Ingen har spurgt endnu. Skriv det første spørgsmål.");

/** Those of one question and all merged into it under which this person has an entry. */
const mineIn = (mine, prefix, { id, merged }) =>
  [id, ...merged].map((name) => `${prefix}:${name}`).filter((slot) => slot in mine);

/* My own that are not on the board */

/** Not yet, refused, waiting to be read, merged with another, or put aside at the desk. */
const unseen = (mine, questions) =>
  Object.entries(mine).filter(
    ([slot, { status }]) =>
      slot.startsWith("q:") && (status !== "sent" || !questions.some(({ id }) => `q:${id}` === slot)),
  );

const FARES = {
  aside: () => t("Spørgsmålet vises ikke på listen. Tag det gerne op med den, der styrer dagen."),
  sent: ({ value }) => (value.held ? t("Vises, når det er læst igennem") : t("Sendt")),
  waiting: () => t("Venter på at blive sendt"),
  refused: ({ why }) => why,
};

/** Put aside at the desk: its name alone reaches phones. */
const isAside = (questions, slot) => (questions?.aside ?? []).some((id) => `q:${id}` === slot);

function pendingQuestion(state, slot, entry) {
  const { value, status } = entry;
  const whole = state.questions?.questions.find(({ merged }) => merged.some((id) => `q:${id}` === slot));
  const together = status === "sent" && whole;
  const fares = status === "sent" && isAside(state.questions, slot) ? "aside" : status;
  return html`
    <li key=${slot} class="card stack tight">
      <p>${value.text}</p>
      <p class="status" data-state=${status}>
        ${together ? t("Samlet med: {text}", { text: whole.text }) : FARES[fares](entry)}</p>
      ${status !== "waiting" && !state.ended && ownTools(state, slot, value.text)}
    </li>`;
}

/* The board */

function listed(state, question) {
  const { id, text, votes, state: where } = question;
  const own = `q:${id}` in state.mine;
  const joined = !own && mineIn(state.mine, "q", question).length > 0;
  const answered = where === "answered";
  return html`
    <li key=${id} class="question card" data-state=${where} data-own=${own}>
      <div class="question-text">
        ${tags(question, own, joined)}
        <p>${text}</p>
        ${reply(question.reply)}
        ${owner(question.owner)}
        ${own && !answered && !state.ended && ownTools(state, `q:${id}`, text)}
      </div>
      ${answered || own || joined || state.ended ? count(votes) : upvote(state, question)}
    </li>`;
}

function tags({ pinned, state: where }, own, joined) {
  const shown = [
    pinned && pinnedTag(),
    where === "answered" && html`<span class="tag">${icon("check")}${t("Besvaret")}</span>`,
    own && html`<span class="tag">${t("Dit spørgsmål")}</span>`,
    joined && html`<span class="tag">${t("Samlet med dit")}</span>`,
  ].filter(Boolean);
  return shown.length > 0 && html`<p class="tags">${shown}</p>`;
}

function upvote(state, question) {
  const { id, text, votes } = question;
  const given = mineIn(state.mine, "up", question);
  const toggle = () => (given.length > 0 ? given.forEach(state.withdraw) : state.send(`up:${id}`, { up: true }));
  return html`
    <button class="votes" aria-pressed=${given.length > 0} onClick=${toggle}>
      ${icon("arrow-up")}<b class="figures" aria-hidden="true">${votes}</b>
      <span class="unseen">${t("Det vil jeg også vide: {text} ({wanted})", { text, wanted: wanted(votes) })}</span>
    </button>`;
}
