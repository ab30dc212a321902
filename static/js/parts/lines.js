/** Lines people write together: everybody's come and change while I write mine, and nothing of mine is lost. */
import { html } from "./html.js";
import { icon } from "./icon.js";
import { t } from "./words.js";

const SLOT = "line:";
const LIMIT = 280;
const MOST = 12;
const MEND = "mend";
const ENTER = "Enter";
const UNSENT = new Set(["waiting", "refused"]);

/* What stands there */

export const isInTeam = (team) => Boolean(team?.team);

/** The newest word on it is mine while it is on its way, and once confirmed until the team was told. */
export const isNewer = ({ status, since }, team) => !isInTeam(team) || status !== "sent" || since > team.now;

/** What a change of mine began from: what stood then, or my own earlier word where that has got through since. */
export const begunFrom = (own, stands, was) => (own && own.value.text === stands ? stands : was);

/**
 * The lines of the team under one heading, mine on their way laid over: {id, to, card, text, status, why, was};
 * `was` is what the line says where everybody sees it. Whoever is in no team has only their own.
 */
export const linesOf = ({ team, mine }, { to, card }) => {
  const lines = new Map();
  for (const line of isInTeam(team) ? (team.lines ?? []) : []) {
    lines.set(line.id, { ...line, status: "sent", why: "", was: line.text });
  }
  for (const [slot, entry] of Object.entries(mine)) {
    if (slot.startsWith(SLOT) && entry.value && isNewer(entry, team)) lines.set(idOf(slot), mineOf(slot, entry));
  }
  return [...lines.values()].filter((line) => line.text && line.to === to && line.card === card);
};

const idOf = (slot) => slot.slice(SLOT.length);

const mineOf = (slot, { value, status, why }) => {
  const { to, card, text } = value;
  const was = status === "sent" ? text : (value.was ?? "");
  return { id: idOf(slot), to, card, text, ...placed(value), status, why, was };
};

/** Where lines have an order of their own, each has its place, from 1. */
const placed = ({ at }) => (at ? { at } : {});

const byPlace = (one, other) => (one.at ?? 0) - (other.at ?? 0) || (one.id < other.id ? -1 : 1);

/** The lines under a heading in their own order, the same on every phone. */
export const placedLines = (state, about) => linesOf(state, about).sort(byPlace);

const nextPlace = (state, about) => 1 + Math.max(0, ...linesOf(state, about).map(({ at }) => at ?? 0));

/** As they were first seen: what is new comes last, whatever it is called. */
export const inOrder = (memory, place, lines) => {
  const known = memory.orders[place] ?? [];
  const order = [...known, ...lines.map(({ id }) => id).filter((id) => !known.includes(id))];
  memory.orders[place] = order;
  return [...lines].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
};

/* What I do */

const placeOf = ({ card, to }) => `${card}:${to}`;
const nameOf = (about) => `line:${placeOf(about)}`;
const fieldOf = (about) => `line-new-${about.card}-${about.to}`;
const pencilOf = (id) => `line-mend-${id}`;
const mendFieldOf = (id) => `line-field-${id}`;
const backOf = (about) => `line-back-${about.card}-${about.to}`;

/** A line that is begun under this heading and not added yet. */
export const isBegun = (state, about) => state.draft(nameOf(about), "").trim() !== "";

/** In the middle of a line under one of the first `fields` headings of a card. */
export const isWriting = (state, card, fields) =>
  state.draft(MEND, null)?.card === card ||
  Array.from({ length: fields }, (_, to) => to).some((to) => isBegun(state, { card, to }));

const add = (state, memory, about) => {
  const text = state.draft(nameOf(about), "").trim();
  if (!text) return;
  forget(memory, about);
  memory.land = fieldOf(about);
  const at = about.ordered ? nextPlace(state, about) : 0;
  state.send(state.slot("line"), { text, to: about.to, card: about.card, ...placed({ at }), was: "" });
  state.keep(nameOf(about), null);
};

const begin = (state, memory, { id, to, card, text, was, ...line }) => {
  memory.land = mendFieldOf(id);
  state.keep(MEND, { id, to, card, text, was, ...placed(line) });
};

/** The pencil is only there once the form has gone: what is sent before draws too, and would forget where to land. */
const leave = (state, memory, { id }) => {
  memory.land = pencilOf(id);
  state.keep(MEND, null);
};

const isUnsent = ({ mine }, id) => UNSENT.has(mine[SLOT + id]?.status);

const save = (state, memory, { id, to, card, text, was, ...line }) => {
  const words = text.trim();
  if (!words) return;
  const isNew = words !== was || isUnsent(state, id);
  if (isNew) state.send(SLOT + id, { text: words, to, card, ...placed(line), was });
  leave(state, memory, { id });
};

/** A line without words is removed; told what it said, the server keeps it where somebody has changed it meanwhile. */
const remove = (state, memory, about, { id, to, card, text, was, ...line }) => {
  memory.removed[placeOf(about)] = { id, text: was || text, ...placed(line) };
  memory.land = backOf(about);
  state.send(SLOT + id, { text: "", to, card, was });
  state.keep(MEND, null);
};

const bringBack = (state, memory, about) => {
  const { id, text, ...line } = memory.removed[placeOf(about)];
  forget(memory, about);
  memory.land = pencilOf(id);
  state.send(SLOT + id, { text, to: about.to, card: about.card, ...placed(line), was: "" });
};

const forget = (memory, about) => delete memory.removed[placeOf(about)];

/* How it looks */

/**
 * The lines under one heading, with the field for the next one while they are open; `state` is what the phone view
 * got, and `about` what the lines are about: {card, to, heading, lang, open, level, ordered}. Where they are `ordered`
 * they stand as they were added, else as this phone saw them first.
 */
export const jointLines = (state, memory, about) => {
  const lines = about.ordered
    ? placedLines(state, about)
    : inOrder(memory, placeOf(about), linesOf(state, about));
  const draft = state.draft(MEND, null);
  const gone = draft && isAbout(draft, about) && !lines.some(({ id }) => id === draft.id);
  const heading = `line-heading-${about.card}-${about.to}`;
  return html`
    <section class="joint stack tight" key=${placeOf(about)} aria-labelledby=${heading}>
      <${`h${about.level ?? 3}`} id=${heading} lang=${about.lang ?? state.workshop.language}>${about.heading}<//>
      ${(lines.length > 0 || gone) && html`
        <ul class="joint-lines plain">
          ${lines.map((line) => one(state, memory, about, line, draft))}
          ${gone && html`<li key=${draft.id} class="joint-line">${mending(state, memory, about, draft, null)}</li>`}
        </ul>`}
      ${removed(state, memory, about)}
      ${about.open ? composer(state, memory, about, lines.length) : empty(lines)}
    </section>`;
};

const isAbout = ({ to, card }, about) => to === about.to && card === about.card;

const empty = (lines) => lines.length === 0 && html`<p class="soft">${t("Her blev ikke skrevet noget.")}</p>`;

const one = (state, memory, about, line, draft) => html`
  <li key=${line.id} class="joint-line" data-status=${line.status}>
    ${draft?.id === line.id && about.open
      ? mending(state, memory, about, draft, line)
      : standing(state, memory, about, line)}
  </li>`;

const standing = (state, memory, about, line) => html`
  <p class="written">${line.text}</p>
  ${about.open && html`
    <button type="button" class="quiet small" id=${pencilOf(line.id)} onClick=${() => begin(state, memory, line)}>
      ${icon("pencil")}${t("Ret")}<span class="unseen">: ${line.text}</span></button>`}
  ${fares(line)}`;

const FARES = {
  sent: () => "",
  waiting: () => t("Sendes, når der er forbindelse"),
  refused: ({ why }) => `${t("Ikke sendt.")} ${why}`,
};

/** Nothing of mine is on its way or refused. */
export const isAllSent = ({ mine }) => Object.values(mine).every(({ status }) => !UNSENT.has(status));

/** How something of mine fares; what is sent says nothing, or the words it is given. */
export const fares = (entry, sent = "") => {
  const words = FARES[entry.status](entry) || sent;
  return words && html`<p class="status" data-state=${entry.status}>${words}</p>`;
};

/** `line` is null where somebody has removed it meanwhile. */
const mending = (state, memory, about, draft, line) => {
  const was = begunFrom(state.mine[SLOT + draft.id], line?.was, draft.was);
  const change = (text) => state.keep(MEND, { ...draft, text });
  const done = () => save(state, memory, { ...draft, was });
  return html`
    <form class="joint-mend stack tight" onSubmit=${(event) => (event.preventDefault(), done())}>
      ${field(mendFieldOf(draft.id), t("Ret linjen"), draft.text, change, done, about)}
      ${line?.was !== was && html`
        <p class="hint">${t("En anden har rettet linjen imens. Din tekst bliver til en linje for sig.")}</p>`}
      <div class="row">
        <button type="submit" disabled=${draft.text.trim() === ""}>${icon("check")}${t("Gem linjen")}</button>
        <button type="button" class="quiet" onClick=${() => leave(state, memory, draft)}>${t("Fortryd")}</button>
        ${line && html`
          <button type="button" class="quiet" onClick=${() => remove(state, memory, about, line)}>
            ${icon("trash")}${t("Fjern")}</button>`}
      </div>
    </form>`;
};

const removed = (state, memory, about) =>
  about.open && memory.removed[placeOf(about)] && html`
    <p class="row apart">
      <span class="soft">${t("Linjen er fjernet.")}</span>
      <button type="button" class="quiet" id=${backOf(about)} onClick=${() => bringBack(state, memory, about)}>
        ${icon("undo")}${t("Sæt den tilbage")}</button>
    </p>`;

const composer = (state, memory, about, n) => {
  if (n >= MOST) return html`<p class="soft">${t("Her er plads til {limit} linjer.", { limit: MOST })}</p>`;
  const text = state.draft(nameOf(about), "");
  const done = () => add(state, memory, about);
  return html`
    <form class="joint-new" onSubmit=${(event) => (event.preventDefault(), done())}>
      ${field(fieldOf(about), t("Skriv en linje"), text, (words) => state.keep(nameOf(about), words), done, about)}
      <button type="submit" disabled=${text.trim() === ""}>${icon("plus")}${t("Tilføj")}</button>
    </form>`;
};

/** A line ends with Enter, as lines do; what is being spelled with several keys is not at its end yet. */
const field = (id, label, text, change, done, { heading }) => html`
  <label class="field" for=${id}>
    <span class="unseen">${heading} ${label}</span>
    <textarea id=${id} rows="1" maxlength=${LIMIT} enterkeyhint="done" autocomplete="off" placeholder=${label}
      value=${text} onInput=${({ target }) => change(target.value)}
      onKeyDown=${(event) => endsLine(event) && (event.preventDefault(), done())}></textarea>
  </label>`;

const endsLine = ({ key, shiftKey, isComposing }) => key === ENTER && !shiftKey && !isComposing;
