/** The tab Mit: everything this person sent or kept, to look through and take home. */
import { reply } from "../activities/questions/answer.js";
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";
import { questionWords } from "./describe.js";
import { privacy } from "./now.js";
import { seatForm } from "./seat.js";

const STATUS = {
  sent: () => t("Sendt"),
  waiting: () => t("Venter på at blive sendt"),
  private: () => t("Kun på denne mobil"),
};

/** `view`: {collected, questions, seat, take, save(), large, toggleSize(), workshop, language, glossary}. */
export const mine = ({
  collected, questions, seat, take, save, large, toggleSize, workshop, language, glossary,
}) => html`
  <section class="mine stack wide" aria-labelledby="mine-title">
    <h1 id="mine-title">${t("Mit")}</h1>
    ${
      collected.length + questions.length === 0 &&
      html`<p class="soft">${t("Her samles det, du svarer, spørger om og lover i løbet af dagen.")}</p>`
    }
    ${toKeep(workshop, collected.length + questions.length > 0 && save)}
    ${collected.map(answers)}
    ${
      questions.length > 0 &&
      html`
      <section class="stack tight" aria-labelledby="mine-questions">
        <h2 id="mine-questions">${t("Mine spørgsmål")}</h2>
        <ul class="plain stack tight">${questions.map(
          (question) => html`
          <li key=${question.id} class="card stack tight"><p>${question.text}</p>${reply(question.reply)}
            <p class="soft">${stands(question)}</p></li>`,
        )}</ul>
      </section>`
    }
    ${!workshop.cleared && seatForm({ seat, take })}
    <section class="stack tight" aria-labelledby="mine-reading">
      <h2 id="mine-reading">${t("Læsning")}</h2>
      <button aria-pressed=${large} onClick=${toggleSize}>${t("Større tekst")}</button>
      ${otherLanguage(language)}
    </section>
    ${glossary}
    <p class="note">${privacy(workshop)}</p>
  </section>`;

/** After the day, or with the room's summary, there is a page to take home; before that there is a text to save. */
const toKeep = (workshop, save) => {
  if (workshop.ended || workshop.published) return home(workshop);
  return save && html`
    <button class="primary large wide" onClick=${save}>${icon("download")}${t("Gem som tekst")}</button>`;
};

const home = ({ published, take }) => html`
  <div class="stack tight">
    <a class="button primary large wide" href=${take}>${icon("file-text")}${t("Tag det med hjem")}</a>
    <p class="soft">${t("Alt dit på én side: til at gemme, printe og lægge i kalenderen.")}
      ${" "}${published ? t("Rummets opsamling er der også.") : t("Rummets opsamling kommer der, når den deles.")}</p>
  </div>`;

/** Each language says its own name; the server remembers the choice in a cookie. */
const OTHER = { da: ["en", "English"], en: ["da", "Dansk"] };

const otherLanguage = (language) => {
  const [code, name] = OTHER[language];
  return html`<a class="button" href=${`?lang=${code}`} lang=${code} hreflang=${code}>${name}</a>`;
};

const answers = ({ id, title, entries }) => html`
  <section key=${id} class="stack tight" aria-labelledby=${`mine-${id}`}>
    <h2 id=${`mine-${id}`}>${title}</h2>
    <ul class="plain stack tight">${entries.map(
      (entry) => html`
      <li key=${entry.slot} class="card stack tight">
        ${entry.lines.map((line) => html`<p key=${line}>${line}</p>`)}
        <p class="status" data-state=${entry.status}>${fares(entry)}</p>
      </li>`,
    )}</ul>
  </section>`;

const stands = (question) =>
  question.status === "sent" ? questionWords(question.votes, question.answered) : fares(question);

const fares = ({ status, why }) => (status === "refused" ? t("Ikke sendt: {why}", { why }) : STATUS[status]());
