/** What every form of a poll looks like on a phone: the question, the time left, sending and the answer sent. */
import { clockTime, t } from "../../../parts/words.js";
import { html, useEffect, useRef } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { left } from "../../../parts/clock.js";
import { marked } from "../../../parts/marked.js";
import { editing, isHurry, isOpen, ownBallot, phase, showing } from "../phase.js";
import { fewSentence, hurrySentence, phonesSentence } from "../sentences.js";
import { segmentLine, withSegment } from "../segment.js";
import { ANSWERS } from "./later.js";

const SLOT = "ballot";

/** The frame around a form's own part; a form that comes later brings its {chart, table} for the result. */
export const page = (state, body, drawing) => {
  const { activity: { form, question, help }, workshop: { language } } = state;
  return html`
    <section class="poll stack" data-form=${form} aria-labelledby="poll-question">
      <h1 id="poll-question" class="question" lang=${language}>${marked(question)}</h1>
      ${help && isOpen(state) && html`<p class="hint" lang=${language}>${marked(help)}</p>`}
      ${timeLeft(state)}
      <${Landing} step=${arrival(state)}>${body}<//>
      ${shown(state, drawing)}
    </section>`;
};

/** A button that goes away takes the focus with it: whoever sends, or goes back to mend, lands on what came instead. */
const Landing = ({ step, children }) => {
  const place = useRef(null);
  const before = useRef(step);
  useEffect(() => {
    if (step !== before.current && step !== null && before.current !== null) place.current?.focus();
    before.current = step;
  }, [step]);
  return html`<div class="stack" ref=${place} tabindex="-1">${children}</div>`;
};

/** Only what the person does counts; nobody is moved because the poll is closed while they write. */
const arrival = (state) => {
  const step = phase(state);
  if (step !== "edit" && step !== "answered") return null;
  const cards = Object.keys(state.mine).filter((slot) => slot.startsWith("card:")).length;
  return `${step} ${cards} ${state.draft("mend", null)?.slot ?? ""}`;
};

const timeLeft = (state) => {
  if (!state.stage.deadline || !isOpen(state)) return null;
  const hurry = isHurry(state);
  const words = hurry
    ? hurrySentence()
    : t("Der er åbent til kl. {time}.", { time: clockTime(state.stage.deadline) });
  return html`
    <p class="time-left" data-hurry=${hurry}>
      ${icon("hourglass")}<span>${words}</span>
      <span class="figures" role="timer">${left(state.stage.deadline, state.now).text}</span>
    </p>`;
};

const shown = (state, drawing) => {
  const seen = showing(state);
  if (seen === "hidden") return html`<p class="hint">${phonesSentence(state.stage.shows, isOpen(state))}</p>`;
  return html`
    <section class="room stack tight" aria-labelledby="poll-room">
      <h2 id="poll-room">${t("Det svarer I")}</h2>
      ${seen === "few" ? html`<p>${fewSentence(state.result)}</p>` : answers(state, drawing)}
    </section>`;
};

const answers = (state, drawing) =>
  ANSWERS.answers ? ANSWERS.answers(state, drawing) : html`<p class="soft">${t("Henter svarene …")}</p>`;

/** A form with one ballot; `form` knows how to begin, the controls, the value to send and how one's own answer reads. */
export const ballot = (state, form) => BALLOT[phase(state)](state, form);

const edit = (state, form) => {
  const draft = form.begin(state.activity, editing(state));
  const value = form.value(state.activity, draft);
  const sent = ownBallot(state);
  const refused = sent?.status === "refused";
  return html`
    <form class="stack" onSubmit=${(event) => submit(event, state, value)}>
      ${form.controls(state, draft, (changed) => state.keep(SLOT, changed))}
      ${segmentLine(state)}
      ${refused && html`<p class="error">${refusedWords(sent)}</p>`}
      <div class="actions">
        <button class="primary large" type="submit" disabled=${value === null}>${icon("send")}${t("Send")}</button>
        <button class="large" type="button" onClick=${() => send(state, { pass: true })}>${t("Pas")}</button>
        ${sent && (!refused || sent.counted) && html`
          <button class="quiet" type="button" onClick=${() => keepMine(state)}>${t("Behold mit svar")}</button>`}
      </div>
    </form>`;
};

const answered = (state, form) => html`
  <div class="stack">
    ${ownAnswer(state, form)}
    <button class="wide large" type="button" onClick=${() => state.keep(SLOT, ownBallot(state).value)}>
      ${icon("pencil")}${t("Ret dit svar")}
    </button>
  </div>`;

const closed = (state, form) => html`
  <div class="stack">
    <p class="note">${t("Afstemningen er lukket.")}</p>
    ${ownBallot(state) ? ownAnswer(state, form) : html`<p class="soft">${t("Du har ikke svaret her.")}</p>`}
  </div>`;

/** The server knows this person under another key: the facilitator can let them answer anew. */
export const again = (state) => html`
  <div class="note warning stack tight">
    <p>${t("Du har allerede svaret, men din mobil kan ikke finde svaret igen. Det tæller stadig med.")}</p>
    ${state.hasAsked
      ? html`<p>${t("Du har bedt om at svare igen. Når du får lov, dukker svarmulighederne op her.")}</p>`
      : html`<p>${t("Vil du svare på ny, så bed om lov. Den, der styrer dagen, får besked.")}</p>`}
    <button type="button" onClick=${state.askAgain}>${icon("hand")}${t("Bed om at svare igen")}</button>
  </div>`;

const BALLOT = { again, edit, answered, closed };

const ownAnswer = (state, form) => {
  const { value, ...fares } = ownBallot(state);
  return html`
    <div class="own card stack tight">
      <h2>${t("Dit svar")}</h2>
      ${value.pass ? html`<p>${t("Du har sagt pas.")}</p>` : form.own(state.activity, value)}
      ${status(fares)}
    </div>`;
};

const STATUS = {
  sent: () => [icon("circle-check"), t("Sendt")],
  waiting: () => [icon("hourglass"), t("Venter. Bliver sendt, så snart der er hul igennem.")],
  refused: (entry) => [icon("alert"), refusedWords(entry)],
};

const refusedWords = ({ why, counted }) =>
  [t("Ikke sendt."), why, counted && t("Dit svar fra før tæller stadig.")].filter(Boolean).join(" ");

/** How one answer fares, in words. */
export const status = (entry) => {
  const [sign, words] = STATUS[entry.status](entry);
  return html`<p class="status" data-state=${entry.status}>${sign}<span>${words}</span></p>`;
};

const submit = (event, state, value) => {
  event.preventDefault();
  if (value !== null) send(state, value);
};

/** A refused change gives way to the answer that counts, sent as it was. */
const keepMine = (state) => {
  const { counted } = ownBallot(state);
  if (counted) state.send(SLOT, counted);
  state.keep(SLOT, null);
};

const send = (state, value) => {
  state.send(SLOT, withSegment(state, value));
  state.keep(SLOT, null);
};
