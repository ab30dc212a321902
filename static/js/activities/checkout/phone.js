/** The check-out on the phone, one calm step after the other. */
import { html, useEffect, useRef } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { LEVEL_HINTS, LEVELS, NEW_PROMISE, NEW_TAKE, SHARES, WHOM } from "../../parts/promise.js";
import { daysAfter, everything, monthAfter, place, promiseLines, remove, shareWord } from "../../parts/promise.js";
import { t } from "../../parts/words.js";

const LIMIT = 280;
const WHO_LIMIT = 80;
const MOST = 10;
const PAGES = 3;

const SHARE_HINTS = {
  private: () => t("bliver på mobilen"),
  anonymous: () => t("på væggen og i opsamlingen, uden navn"),
  shared: () => t("på væggen og i opsamlingen med det, du skriver"),
};

const STATUS = {
  private: () => t("Gemt på din mobil"),
  sent: () => t("Sendt"),
  waiting: () => t("Venter på at blive sendt"),
};

const STEPS = { take: takeStep, promise: promiseStep, overview };

/** The step is kept like any draft, so a phone that slept stands where it stood. */
export function phone(state) {
  const mine = everything(state);
  const heading = useTop(`${state.draft("step", "")} ${state.draft("promise", null)?.page ?? ""}`);
  const step = state.draft("step", "") || ("take" in mine || promisesOf(mine).length > 0 ? "overview" : "take");
  return html`
    <section class="checkout stack wide" aria-labelledby="checkout-title">
      <h1 id="checkout-title" lang=${state.workshop.language} tabindex="-1" ref=${heading}>${state.activity.title}</h1>
      ${state.needsAgain && againNote(state)}
      ${!state.stage.open && html`
        <p class="note">${t("Der er lukket for at dele. Det, du gemmer kun for dig selv, bliver på mobilen.")}</p>`}
      ${STEPS[step](state, mine)}
    </section>`;
}

/** From one step to the next the reading starts at the top again; the first one does not ask for the focus. */
function useTop(step) {
  const heading = useRef(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) heading.current.focus();
    last.current = step;
  }, [step]);
  return heading;
}

const promisesOf = (mine) => Object.entries(mine).filter(([slot]) => slot.startsWith("promise:"));

const againNote = (state) => html`
  <div class="note warning stack tight">
    <p>${t("Mobilen har glemt, at du allerede har delt noget. Den, der styrer dagen, kan lade dig svare igen.")}</p>
    <button onClick=${state.askAgain}>${t("Bed om at svare igen")}</button>
  </div>`;

const goTo = (state, step) => state.keep("step", step);

/* Fields */

const area = (id, label, value, change, { rows = 3, lang } = {}) => html`
  <div class="field">
    <label for=${id} lang=${lang}>${label}</label>
    <textarea id=${id} rows=${rows} maxlength=${LIMIT} value=${value}
      onInput=${(event) => change(event.target.value)}></textarea>
  </div>`;

/** The programme's own two questions get more room, and stand in its language. */
const asked = ({ workshop }) => ({ rows: 4, lang: workshop.language });

const option = (type, group, name, checked, label, hint, change) => html`
  <label class="choice" key=${name}>
    <input type=${type} name=${group} value=${name} checked=${checked} onChange=${change} />
    <span>${label}${hint && html` <span class="hint">${hint}</span>`}</span>
  </label>`;

const shareChoice = (value, change) => html`
  <fieldset class="stack tight">
    <legend>${t("Hvem må se det?")}</legend>
    ${Object.keys(SHARES).map((share) =>
      option("radio", "share", share, value.share === share, SHARES[share](), SHARE_HINTS[share](), () =>
        change({ ...value, share }),
      ),
    )}
    ${
      value.share === "shared" &&
      html`
      <div class="field">
        <label for="who">${t("Navn eller arbejdsplads")}</label>
        <input id="who" maxlength=${WHO_LIMIT} autocomplete="name" value=${value.who}
          onInput=${(event) => change({ ...value, who: event.target.value })} />
      </div>`
    }
    ${value.share !== "private" && html`<p class="hint">${t("Undgå andres navne.")}</p>`}
  </fieldset>`;

/* What I take with me */

function takeStep(state, mine) {
  const value = state.draft("take", null) ?? mine.take?.value ?? NEW_TAKE;
  const change = (next) => state.keep("take", next);
  const done = () => (state.keep("take", null), goTo(state, "overview"));
  const submit = (event) => {
    event.preventDefault();
    place(state, "take", { ...value, text: value.text.trim() });
    done();
  };
  return html`
    <form class="stack wide" onSubmit=${submit}>
      ${area("take", state.activity.take, value.text, (text) => change({ ...value, text }), asked(state))}
      ${shareChoice(value, change)}
      <div class="actions">
        <button type="button" class="quiet" onClick=${done}>${mine.take ? t("Fortryd") : t("Spring over")}</button>
        <button class="primary large" disabled=${value.text.trim() === ""}>${t("Gem")}</button>
      </div>
    </form>`;
}

/* Everything so far */

function overview(state, mine) {
  const promises = promisesOf(mine);
  return html`
    <div class="stack">
      <h2>${t("Det tager jeg med")}</h2>
      ${
        mine.take
          ? paper(state, "take", mine.take, () => goTo(state, "take"))
          : html`
        <button onClick=${() => goTo(state, "take")}>${icon("plus")}${t("Skriv, hvad du tager med")}</button>`
      }
    </div>
    <div class="stack">
      <h2 lang=${state.workshop.language}>${state.activity.commit}</h2>
      ${
        promises.length > 0 &&
        html`<ul class="plain stack">${promises.map(
          ([slot, entry]) => html`
        <li key=${slot}>${paper(state, slot, entry, () => startPromise(state, slot, entry.value))}</li>`,
        )}</ul>`
      }
      ${
        promises.length < MOST &&
        html`
        <button class="primary large wide" onClick=${() => startPromise(state, state.slot("promise"), NEW_PROMISE)}>
          ${icon("plus")}${promises.length === 0 ? t("Skriv en aftale") : t("Skriv en aftale til")}</button>`
      }
    </div>`;
}

function paper(state, slot, { value, status, why }, edit) {
  const [first, ...lines] = slot === "take" ? [value.text, shareWord(value)] : promiseLines(value);
  return html`
    <div class="card stack tight promise" data-status=${status}>
      <p class="promise-what">${first}</p>
      ${lines.map((line) => html`<p key=${line} class="soft">${line}</p>`)}
      <p class="status" data-state=${status}>${status === "refused" ? why : STATUS[status]()}</p>
      ${
        state.draft("removing", "") === slot
          ? confirmRemoval(state, slot)
          : html`
        <div class="row">
          <button class="quiet" onClick=${edit}>${icon("pencil")}${t("Ret")}</button>
          <button class="quiet" onClick=${() => state.keep("removing", slot)}>${icon("trash")}${t("Fjern")}</button>
        </div>`
      }
    </div>`;
}

function confirmRemoval(state, slot) {
  const away = () => (remove(state, slot), state.keep("removing", ""));
  return html`
    <div class="row">
      <button class="danger" onClick=${away}>${t("Ja, fjern den")}</button>
      <button onClick=${() => state.keep("removing", "")}>${t("Behold den")}</button>
    </div>`;
}

/* A promise, in three small pages */

function startPromise(state, slot, value) {
  state.keep("promise", { slot, value, page: 1 });
  goTo(state, "promise");
}

function promiseStep(state) {
  const draft = state.draft("promise", null) ?? { slot: state.slot("promise"), value: NEW_PROMISE, page: 1 };
  const { slot, value, page } = draft;
  const change = (part) => state.keep("promise", { ...draft, value: { ...value, ...part } });
  const turn = (to) => state.keep("promise", { ...draft, page: to });
  const leave = () => (state.keep("promise", null), goTo(state, "overview"));
  const submit = (event) => {
    event.preventDefault();
    if (page < PAGES) return turn(page + 1);
    place(state, slot, { ...value, what: value.what.trim() });
    return leave();
  };
  return html`
    <form class="stack wide" onSubmit=${submit}>
      <p class="hint">${t("Trin {page} af {pages}", { page, pages: PAGES })}</p>
      ${PROMISE_PAGES[page](state, value, change)}
      <div class="actions">
        <button type="button" class="quiet" onClick=${() => (page > 1 ? turn(page - 1) : leave())}>
          ${page > 1 ? t("Tilbage") : t("Fortryd")}</button>
        <button class="primary large" disabled=${value.what.trim() === ""}>
          ${page < PAGES ? t("Videre") : t("Gem aftalen")}</button>
      </div>
    </form>`;
}

const toggled = (all, one) => (all.includes(one) ? all.filter((other) => other !== one) : [...all, one]);

const whatPage = (state, value, change) => html`
  ${area("what", state.activity.commit, value.what, (what) => change({ what }), asked(state))}
  <fieldset class="stack tight">
    <legend>${t("Hvem gør du det sammen med?")}</legend>
    <div class="pairs">${Object.keys(WHOM).map((one) =>
      option("checkbox", "whom", one, value.whom.includes(one), WHOM[one](), null, () =>
        change({ whom: toggled(value.whom, one) }),
      ),
    )}</div>
  </fieldset>`;

const stepPage = (state, value, change) => html`
  ${area("first_step", t("Hvad er det første skridt?"), value.first_step, (text) => change({ first_step: text }))}
  <div class="field">
    <label for="by">${t("Hvornår?")}</label>
    <div class="row">${quickDays(state.now).map(
      ([label, day]) => html`
      <button key=${day} type="button" aria-pressed=${value.by === day}
        onClick=${() => change({ by: day })}>${label}</button>`,
    )}</div>
    <input id="by" type="date" value=${value.by} onInput=${(event) => change({ by: event.target.value })} />
  </div>
  ${area("need", t("Hvad har du brug for?"), value.need, (need) => change({ need }))}`;

const quickDays = (now) => [
  [t("I morgen"), daysAfter(now, 1)],
  [t("Om en uge"), daysAfter(now, 7)],
  [t("Om en måned"), monthAfter(now)],
];

const levelPage = (state, value, change) => html`
  <fieldset class="stack tight">
    <legend>${t("Hvor hører det til?")}</legend>
    ${Object.keys(LEVELS).map((level) =>
      option("radio", "level", level, value.level === level, LEVELS[level](), LEVEL_HINTS[level](), () =>
        change({ level }),
      ),
    )}
  </fieldset>
  ${
    state.activity.themes.length > 0 &&
    html`
    <div class="field">
      <label for="theme">${t("Tema")}</label>
      <select id="theme" value=${value.theme} onChange=${(event) => change({ theme: event.target.value })}>
        <option value="">${t("Intet valgt")}</option>
        ${state.activity.themes.map((theme) => html`
          <option key=${theme} value=${theme} lang=${state.workshop.language}>${theme}</option>`)}
      </select>
    </div>`
  }
  ${shareChoice(value, (next) => change(next))}`;

const PROMISE_PAGES = { 1: whatPage, 2: stepPage, 3: levelPage };
