/** What a group calls its canvas, as it stands for all of them; a name that lost against another's is told. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { begunFrom, fares, isInTeam, isNewer } from "../../../parts/lines.js";
import { t } from "../../../parts/words.js";

const SLOT = "name";
const LIMIT = 80;
const DRAFT = "name";
const FIELD = "canvas-name";
const PENCIL = "canvas-rename";
const REFUSED = "refused";

/** What everybody sees, mine on its way laid over it. */
export const nameOf = ({ team, mine }) => {
  const own = mine[SLOT];
  const isMine = own && own.status !== REFUSED && isNewer(own, team);
  if (isMine) return own.value.text;
  return isInTeam(team) ? (team.name ?? "") : (own?.value.text ?? "");
};

/** What everybody sees, without mine that is on its way. */
const told = (state) => {
  const own = state.mine[SLOT];
  return own?.status === "waiting" ? (own.value.was ?? "") : nameOf(state);
};

const send = (state, text, was) => state.send(SLOT, { text, was });

const isRefusedAlone = ({ team, mine }) => mine[SLOT]?.status === REFUSED && !isInTeam(team);

// Alone nobody knows what the server has instead of a refused name: it is taken away, and the next one is the first.
const begin = (state, memory, text) => {
  const was = isRefusedAlone(state) ? "" : told(state);
  if (isRefusedAlone(state)) state.withdraw(SLOT);
  memory.land = FIELD;
  state.keep(DRAFT, { text, was });
};

const leave = (state, memory) => {
  memory.land = PENCIL;
  state.keep(DRAFT, null);
};

const save = (state, memory, { text, was }, stands) => {
  const words = text.trim();
  if (words !== stands) send(state, words, was);
  leave(state, memory);
};

export const name = (state, memory) => {
  const { stage: { open } } = state;
  const stands = nameOf(state);
  const draft = state.draft(DRAFT, null) ?? (stands ? null : { text: "", was: "" });
  if (!open && !stands) return null;
  return html`
    <section class="canvas-named stack tight" aria-labelledby="canvas-called">
      <h2 id="canvas-called" lang=${state.workshop.language}>${state.activity.called}</h2>
      ${open && draft ? naming(state, memory, draft, stands) : named(state, memory, stands)}
      ${lost(state, stands) || (state.mine[SLOT] && fares(state.mine[SLOT]))}
    </section>`;
};

const named = (state, memory, stands) => html`
  <div class="row apart">
    <p class="canvas-called">${stands}</p>
    ${state.stage.open && html`
      <button type="button" class="quiet" id=${PENCIL} onClick=${() => begin(state, memory, stands)}>
        ${icon("pencil")}${t("Ret")}<span class="unseen"> ${t("navnet")}</span></button>`}
  </div>`;

const naming = (state, memory, draft, stands) => {
  const was = begunFrom(state.mine[SLOT], told(state), draft.was);
  const submit = (event) => {
    event.preventDefault();
    save(state, memory, { ...draft, was }, stands);
  };
  return html`
    <form class="stack tight" onSubmit=${submit}>
      <input id=${FIELD} maxlength=${LIMIT} autocomplete="off" enterkeyhint="done" aria-labelledby="canvas-called"
        value=${draft.text} onInput=${({ target }) => state.keep(DRAFT, { ...draft, text: target.value })} />
      ${told(state) !== was && html`
        <p class="hint">${t("En anden har imens kaldt det »{name}«.", { name: told(state) })}</p>`}
      <div class="row">
        <button type="submit" disabled=${draft.text.trim() === stands}>${icon("check")}${t("Gem navnet")}</button>
        ${stands && html`
          <button type="button" class="quiet" onClick=${() => leave(state, memory)}>${t("Fortryd")}</button>`}
      </div>
    </form>`;
};

/** Somebody else was quicker: both names are on the table, and one tap decides. */
const lost = (state, stands) => {
  const own = state.mine[SLOT];
  if (own?.status !== REFUSED || !isInTeam(state.team) || own.value.text === stands) return null;
  const mine = own.value.text;
  return html`
    <div class="note warning stack tight" role="status">
      <p>${own.why} ${t("Dit forslag var »{name}«.", { name: mine })}</p>
      ${state.stage.open && html`<div class="row">
        <button type="button" onClick=${() => send(state, mine, stands)}>${t("Brug mit forslag")}</button>
        <button type="button" class="quiet" onClick=${() => send(state, stands, stands)}>
          ${t("Lad det stå")}</button>
      </div>`}
    </div>`;
};
