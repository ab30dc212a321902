/** One question at the desk: what it says, the two things done most, and the rest under Mere. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { t } from "../../parts/words.js";
import { owner, pinnedTag, reply } from "./answer.js";
import { LISTS, marksOf, part } from "./lists.js";
import { count } from "./votes.js";

const MOST_REPLY = 500;
const MOST_OWNER = 80;

/** A button about one question: those who listen hear which. */
const button = (text, sign, words, act, more = {}) => html`
  <button class="quiet" ...${more} onClick=${act}>
    ${sign && icon(sign)}${words}<span class="unseen">: ${text}</span></button>`;

/** The two things done most, by the list the question is in. */
const OFTEN = {
  waiting: (marks, { text }) => [
    button(text, "eye", t("Vis"), () => marks.stand("open")),
    button(text, "eye-off", t("Afvis"), () => marks.stand("rejected")),
  ],
  shown: (marks, { text, state, pinned }) => [
    state === "open"
      ? button(text, "check", t("Besvaret"), () => marks.stand("answered"))
      : button(text, "undo", t("Åbn igen"), () => marks.stand("open")),
    button(text, "pin", pinned ? t("Løsn") : t("Fastgør"), () => marks.pin(!pinned)),
  ],
  archived: (marks, { text }) => [
    button(text, "eye", t("Vis igen"), () => marks.stand("open")),
    button(text, "eye-off", t("Afvis"), () => marks.stand("rejected")),
  ],
  rejected: (marks, { text }) => [
    button(text, "eye", t("Vis igen"), () => marks.stand("open")),
    button(text, "bookmark", t("Arkivér"), () => marks.stand("archived")),
  ],
};

const HAS_MORE = new Set(["waiting", "shown"]);

/** `hand` is what the facilitator has in hand: the open question, drafts, a question to merge. */
export function row(state, hand, list, question) {
  const { id, text, votes, merged } = question;
  const marks = marksOf(state.command, question);
  const open = hand.open === id;
  const toggle = () => hand.set({ open: open ? null : id });
  return html`
    <li key=${id} class="question card" data-state=${question.state}>
      <div class="question-text">
        ${question.pinned && list === "shown" && html`<p class="tags">${pinnedTag()}</p>`}
        <p>${text}</p>
        ${merged.length > 0 && html`<p class="soft">${together(merged.length)}</p>`}
        ${!open && [reply(question.reply), owner(question.owner)]}
      </div>
      ${list !== "waiting" && count(votes)}
      <div class="row tools">
        ${OFTEN[list](marks, question)}
        ${HAS_MORE.has(list) && button(text, "", t("Mere"), toggle, { "aria-expanded": open, "data-more": id })}
      </div>
      ${open && HAS_MORE.has(list) && more(state, hand, list, question, marks)}
    </li>`;
}

const together = (n) => (n === 1 ? t("Samlet med 1 andet") : t("Samlet med {n} andre", { n }));

const more = (state, hand, list, question, marks) => html`
  <div class="more stack tight">
    ${list === "shown" && html`
      ${writing(hand, question, { sort: "reply", label: t("Svar skriftligt"), save: marks.reply, area: true })}
      ${writing(hand, question, { sort: "owner", label: t("Hvem tager den med?"), save: marks.owner, area: false })}`}
    ${partsOf(state, question)}
    <div class="row tools">
      ${state.questions.questions.some(({ id }) => id !== question.id) &&
        button(question.text, "plus", t("Læg sammen med …"), () => hand.set({ merging: question.id }))}
      ${button(question.text, "bookmark", t("Arkivér"), () => marks.stand("archived"))}
      ${list === "shown" && button(question.text, "eye-off", t("Afvis"), () => marks.stand("rejected"))}
    </div>
  </div>`;

/** A field with a draft of its own, kept until the server has it. */
function writing(hand, question, { sort, label, save, area }) {
  const name = `${sort}:${question.id}`;
  const words = hand.drafts[name] ?? question[sort];
  const write = (event) => hand.set({ drafts: { ...hand.drafts, [name]: event.target.value } });
  const submit = async (event) => {
    event.preventDefault();
    const { ok } = await save(words);
    if (ok) hand.saved(name, question.id);
  };
  return html`
    <form class="field" onSubmit=${submit}>
      <label><span class="label">${label}</span>
        ${area
          ? html`<textarea rows="3" maxlength=${MOST_REPLY} value=${words} onInput=${write}></textarea>`
          : html`<input maxlength=${MOST_OWNER} value=${words} onInput=${write} />`}
      </label>
      <button class="small" type="submit">${t("Gem")}<span class="unseen">: ${label}</span></button>
    </form>`;
}

const partsOf = (state, { id: whole }) =>
  state.questions.desk.merged
    .filter(({ into }) => into === whole)
    .map(
      ({ id, text }) => html`
      <p key=${id} class="merged">${text}
        ${button(text, "undo", t("Del igen"), () => part(state.command, id))}</p>`,
    );

/** One of those a question can be merged into. */
export const candidate = ({ id, text, votes }, choose) => html`
  <li key=${id} class="question card">
    <div class="question-text"><p>${text}</p></div>
    ${count(votes)}
    <div class="row tools">${button(text, "plus", t("Læg sammen med dette"), () => choose(id))}</div>
  </li>`;

export const noneIn = (list) => html`<p class="soft">${LISTS[list].none()}</p>`;
