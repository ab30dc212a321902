/** The questions of the day on the phone: ask, and say what one wants answered, too. */
import { html, useRef } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { t } from "../../parts/words.js";
import { NOTHING, count, wanted } from "./votes.js";

const LIMIT = 280;
const STILL_MS = 5000;

export function phone(state) {
  const touched = useRef({ order: [], at: 0 });
  const { questions } = state.questions ?? NOTHING;
  const list = steady(touched.current, questions, state.now);
  const pending = unseen(state.mine, questions);
  return html`
    <section class="ask stack wide" aria-labelledby="ask-title">
      <h1 id="ask-title">${t("Spørg")}</h1>
      ${state.ended ? null : askForm(state)}
      ${
        pending.length > 0 &&
        html`
        <ul class="plain stack tight">${pending.map(([slot, entry]) => pendingQuestion(state, slot, entry))}</ul>`
      }
      <section class="stack" aria-labelledby="asked-title">
        <h2 id="asked-title">${t("Det spørger I om")}</h2>
        ${list.length === 0 && html`<p class="soft">${t("Ingen har spurgt endnu. Skriv det første spørgsmål.")}</p>`}
        <ol class="asked plain stack tight" onPointerDown=${() => (touched.current.at = state.now)}
            onFocusIn=${() => (touched.current.at = state.now)}>
          ${list.map((question) => listed(state, question))}</ol>
      </section>
    </section>`;
}

/** While a thumb is on the list nothing moves under it; new questions come last. */
export function steady(memory, questions, now) {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const fresh = [...byId.keys()];
  const kept = memory.order.filter((id) => byId.has(id));
  const still = memory.at > 0 && now - memory.at < STILL_MS;
  memory.order = still ? [...kept, ...fresh.filter((id) => !kept.includes(id))] : fresh;
  return memory.order.map((id) => byId.get(id));
}

/** My own that are not on the board: not yet, refused, or taken down at the desk. */
const unseen = (mine, questions) =>
  Object.entries(mine).filter(
    ([slot, { status }]) =>
      slot.startsWith("q:") && (status !== "sent" || !questions.some(({ id }) => `q:${id}` === slot)),
  );

function askForm(state) {
  const text = state.draft("ask", "");
  const slot = state.draft("ask-slot", "");
  const submit = (event) => {
    event.preventDefault();
    if (text.trim() === "") return;
    state.send(slot || state.slot("q"), { text: text.trim() });
    clearForm(state);
  };
  return html`
    <form class="stack tight" onSubmit=${submit}>
      <div class="field">
        <label for="ask-text">${slot ? t("Ret dit spørgsmål") : t("Hvad vil du spørge om?")}</label>
        <textarea id="ask-text" rows="3" maxlength=${LIMIT} aria-describedby="ask-hint" value=${text}
          onInput=${(event) => state.keep("ask", event.target.value)}></textarea>
        <p id="ask-hint" class="hint">
          ${t("Undgå navne. Alle i rummet kan se spørgsmålet, men ikke hvem der spørger.")}</p>
      </div>
      <div class="row apart">
        <span class="hint figures">${t("{n} tegn tilbage", { n: LIMIT - text.length })}</span>
        <span class="row">
          ${slot && html`
            <button type="button" class="quiet" onClick=${() => clearForm(state)}>${t("Fortryd")}</button>`}
          <button class="primary" disabled=${text.trim() === ""}>
            ${icon("send")}${slot ? t("Gem") : t("Stil spørgsmål")}</button>
        </span>
      </div>
    </form>`;
}

function clearForm(state) {
  state.keep("ask", "");
  state.keep("ask-slot", "");
}

function startEditing(state, slot, text) {
  state.keep("ask", text);
  state.keep("ask-slot", slot);
}

const FARES = {
  sent: () => t("Sendt"),
  waiting: () => t("Venter på at blive sendt"),
  refused: (why) => why,
};

const pendingQuestion = (state, slot, { value, status, why }) => html`
  <li key=${slot} class="card stack tight">
    <p>${value.text}</p>
    <p class="status" data-state=${status}>${FARES[status](why)}</p>
    ${status === "refused" && ownTools(state, slot, value.text)}
  </li>`;

const ownTools = (state, slot, text) => html`
  <span class="row">
    <button class="quiet" onClick=${() => startEditing(state, slot, text)}>${icon("pencil")}${t("Ret")}</button>
    <button class="quiet" onClick=${() => state.withdraw(slot)}>${icon("trash")}${t("Fjern")}</button>
  </span>`;

function listed(state, { id, text, votes, state: where }) {
  const own = `q:${id}` in state.mine;
  const answered = where === "answered";
  return html`
    <li key=${id} class="question card" data-state=${where} data-own=${own}>
      <div class="question-text">
        ${answered && html`<span class="tag">${icon("check")}${t("Besvaret")}</span>`}
        ${own && html`<span class="tag">${t("Dit spørgsmål")}</span>`}
        <p>${text}</p>
        ${own && !answered && !state.ended && ownTools(state, `q:${id}`, text)}
      </div>
      ${answered || own || state.ended ? count(votes) : upvote(state, id, text, votes)}
    </li>`;
}

function upvote(state, id, text, votes) {
  const slot = `up:${id}`;
  const pressed = slot in state.mine;
  const toggle = () => (pressed ? state.withdraw(slot) : state.send(slot, { up: true }));
  return html`
    <button class="votes" aria-pressed=${pressed} onClick=${toggle}>
      ${icon("arrow-up")}<b class="figures" aria-hidden="true">${votes}</b>
      <span class="unseen">${t("Det vil jeg også vide: {text} ({wanted})", { text, wanted: wanted(votes) })}</span>
    </button>`;
}
